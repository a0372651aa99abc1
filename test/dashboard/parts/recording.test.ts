import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trouble } from '../../../web/dashboard/api/trouble.js';
import { callKeys } from '../../../web/dashboard/recording/call-keys.js';
import { claimInput, emptyForm, missingFields } from '../../../web/dashboard/recording/claim-form.js';
import { formFaults } from '../../../web/dashboard/recording/faults.js';
import { placeIn, sha256Of } from '../../../web/dashboard/recording/passage.js';

test('the same content has the same key, and another content another', () => {
  let made = 0;
  const keyOf = callKeys(() => `key ${++made}`);
  expect([keyOf({ a: 1 }), keyOf({ a: 1 }), keyOf({ a: 2 }), keyOf({ a: 1 })]).toEqual([
    'key 1',
    'key 1',
    'key 2',
    'key 1',
  ]);
});

test('words chosen in a field stand in the document where they stand, whatever script and line ends it has', async () => {
  const unit = fc.constantFrom('a', ' ', 'é', '🕊️', 'سوريا', '\n', '\r\n');
  await fc.assert(
    fc.asyncProperty(fc.array(unit), fc.nat(), fc.nat(), fc.nat(99), async (units, one, other, start) => {
      const sentence = units.join('');
      // What a text field makes of it.
      const field = sentence.replaceAll('\r\n', '\n');
      const [from = 0, to = 0] = [one % (field.length + 1), other % (field.length + 1)].sort((a, b) => a - b);
      const place = placeIn(sentence, start, from, to);
      expect(place.text.replaceAll('\r\n', '\n')).toBe(field.slice(from, to));
      expect(sentence.slice(place.start - start, place.end - start)).toBe(place.text);
      if (!/\p{Surrogate}/u.test(place.text)) {
        expect(await sha256Of(place.text)).toBe(createHash('sha256').update(place.text).digest('hex'));
      }
    }),
    { numRuns: 50 },
  );
});

test('a fault is shown at the field that its argument names, and otherwise apart', () => {
  const faults = [
    { message: 'no such day', argument: ['recordClaims', 'input', 0, 'began', 'latest'] },
    { message: 'too late', argument: ['recordClaims', 'input', 0, 'began', 'earliest'] },
    { message: 'nobody', argument: ['recordClaims', 'input', 0, 'attribution', 1, 'speaker'] },
    { message: 'somewhere', argument: [] },
  ];
  const shown = formFaults(new Trouble('failed', 'no such day', { faults }), [
    'began',
    'attribution',
    'note',
  ]);
  expect(shown.at('began')).toBe('no such day too late');
  expect(shown.at('attribution')).toBe('nobody');
  expect(shown.at('note')).toBeNull();
  expect(shown.elsewhere).toEqual(['somewhere']);
  expect(formFaults(new Trouble('unreachable', 'gone'), ['note']).elsewhere).toEqual(['gone']);
});

test('a claim has what the form has and nothing that was left empty', () => {
  const passage = { document: 'news', sentence: 2 };
  expect(missingFields({ ...emptyForm, note: '  ' })).toEqual(['subject', 'predicate', 'object', 'note']);
  const form = {
    ...emptyForm,
    subject: 'iran',
    predicate: 'OPPOSES',
    object: 'hts',
    // Chosen before the relation was another.
    supportTypes: ['TROOPS'],
    began: { earliest: '2024-12-01', latest: '' },
    attribution: [
      { kind: 'named', speaker: 'reuters' },
      { kind: 'anonymous', description: ' an official ' },
    ],
    note: ' Iran opposes HTS. ',
  } as const;
  expect(claimInput(form, passage)).toEqual({
    subject: 'iran',
    predicate: 'OPPOSES',
    object: 'hts',
    polarity: 'AFFIRMS',
    modality: 'ACTUAL',
    began: { earliest: '2024-12-01' },
    passage,
    attribution: [{ speaker: 'reuters' }, { anonymous: true, description: 'an official' }],
    note: 'Iran opposes HTS.',
  });
});
