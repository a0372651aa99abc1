import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trouble } from '../../../web/dashboard/api/trouble.js';
import { callKeys } from '../../../web/dashboard/recording/call-keys.js';
import { claimInput, emptyForm, missingFields } from '../../../web/dashboard/recording/claim-form.js';
import {
  edited,
  editOf,
  entityParts,
  formOf,
  rebased,
} from '../../../web/dashboard/recording/entity-form.js';
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

test('a fault within a list is shown at the very field, and at the list where the form has no such field', () => {
  const faults = [
    { message: 'no language', argument: ['editEntity', 'names', 11, 'language'] },
    { message: 'too many', argument: ['editEntity', 'names'] },
  ];
  const shown = formFaults(new Trouble('failed', '', { faults }), [
    'names',
    'names.1.language',
    'names.11.language',
  ]);
  expect(shown.at('names.11.language')).toBe('no language');
  expect(shown.at('names.1.language')).toBeNull();
  expect(shown.at('names')).toBe('too many');
  expect(formFaults(new Trouble('failed', '', { faults }), ['name']).at('name')).toBeNull();
});

test('an edit upon what somebody else has edited has what was written, and all else as it is by then', () => {
  const text = fc.constantFrom('a', 'b', 'c');
  const names = fc.array(
    fc.record({ text, kind: fc.constant('ALIAS' as const), language: fc.option(fc.constant('ar')) }),
    { maxLength: 2 },
  );
  const editable = (version: number) =>
    fc.record({ version: fc.constant(version), name: text, ownNames: names, summary: fc.option(text) });
  fc.assert(
    fc.property(editable(1), editable(2), editable(3), (from, now, meant) => {
      const form = { ...formOf(meant), name: from.name };
      const upon = rebased(form, from, now);
      const written = edited(form, from);
      for (const part of entityParts)
        expect(upon[part]).toEqual((written.includes(part) ? form : formOf(now))[part]);
      // What is sent of it makes of what is there now what is written in the form.
      const { name = now.name, names: sent, summary } = editOf(upon, now);
      const made = {
        version: 4,
        name: name ?? '',
        ownNames: sent?.map((each) => ({ ...each, language: each.language ?? null })) ?? now.ownNames,
        summary: summary === undefined ? now.summary : summary,
      };
      expect(formOf(made)).toEqual(upon);
      expect(Object.keys(editOf(upon, now)).sort()).toEqual([...edited(upon, now)].sort());
    }),
  );
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
