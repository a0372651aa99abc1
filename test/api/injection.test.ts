import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaIn } from '../../src/api/schema.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { startApi, type TestApi } from '../support/api.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { testSeed } from '../support/test-seed.js';
import { everyTextPlace } from '../support/text-places.js';
import { begin, claim, document, entities, recordClaims } from './mutations/desk.js';

/*
 * Every text of every argument of the schema, those of mutations too, is tried with texts that would do harm if any of them
 * were ever a part of a statement. New arguments are tried as soon as the schema has them.
 */

const places = everyTextPlace(schemaIn('schema'), {
  args: {
    object: 'league',
    merge: 'league',
    and: 'league',
    document: 'bulletin',
    reason: 'hostile',
    text: 'The text',
    from: '2024-01-01',
    to: '2024-02-01',
  },
  inputs: {
    ClaimInput: claim('hostile'),
    DocumentInput: { ...document, id: 'hostile-document' },
    EntityInput: { kind: 'EVENT', name: 'A hostile event', status: 'HYPOTHETICAL' },
    EntityNameInput: { text: 'A name', kind: 'ALIAS' },
    SentenceInput: document.sentences[0] ?? {},
    BasisInput: { kind: 'STATED' },
    PassageInput: { document: 'bulletin' },
    AttributionInput: { anonymous: true },
    ConditionInput: { text: 'if it is so' },
    StatementInput: { subject: 'front', predicate: 'FIGHTS', object: 'league' },
    ExternalIdInput: { scheme: 'wikidata', value: 'Q2' },
  },
});

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await api.data(begin, { document, entities });
  await api.data(recordClaims, { input: [claim('a')], key: null });
});
afterAll(() => api.close());

test('places of arguments that take text are found all over the schema', () => {
  const found = places.map(({ place }) => place);
  expect(found.length).toBeGreaterThan(100);
  for (const place of [
    'Query.entity(id)',
    'Query.claims(where.text)',
    'Mutation.recordClaims(input.passage.document)',
    'Mutation.recordClaims(idempotencyKey)',
    'Mutation.attachText(text)',
  ]) {
    expect(found).toContain(place);
  }
});

/** What an answer may say of a text that is no day, no id, of nobody, or taken. */
const refusals = /^(BAD_USER_INPUT|NOT_FOUND|CONFLICT|GRAPHQL_VALIDATION_FAILED)$/;

/** Some of the texts for each place, others for its neighbours. A run tries a seventh of the places: each wants a plan, and all of them minutes. */
function textsFor(place: number): readonly string[] {
  return hostileTexts.filter((_, index) => (index + place + testSeed) % 8 === 0);
}

test('no text is run, whichever argument it comes with', { timeout: 600_000 }, async () => {
  for (const [index, { place, operation, variables }] of places.entries()) {
    if (index % 7 !== testSeed % 7) continue;
    for (const text of textsFor(index)) {
      const { status, errors } = await api.ask(operation, variables(text));
      const codes = errors.map(({ extensions }) => extensions['code']);
      expect([place, text, status < 500, codes]).toEqual([
        place,
        text,
        true,
        codes.map(() => expect.stringMatching(refusals)),
      ]);
    }
  }
  // What was recorded meanwhile is what was meant, and all that was there before is there.
  expect((await verify(api.graph)).findings).toEqual([]);
  const ids = entities.map(({ id }) => id);
  const left = await api.graph.read('MATCH (n) WHERE n.id IN $ids RETURN count(n)', {
    ids: [...ids, 'bulletin', 'a'],
  });
  expect(left).toEqual([[ids.length + 2]]);
  const labels = await api.graph.read('MATCH (n) WHERE size(labels(n)) = 0 OR n:Hostile RETURN count(n)');
  expect(labels).toEqual([[0]]);
});

test('what may be recorded is read as it was sent, letter by letter', async () => {
  for (const [index, text] of hostileTexts.entries()) {
    const id = `letters-${index}`;
    const { data, errors } = await api.ask<{ recordClaims: { claims: readonly { note: string }[] } }>(
      recordClaims,
      {
        input: [claim(id, { note: text })],
        key: null,
      },
    );
    if (errors.length > 0) expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    else expect(data?.recordClaims.claims[0]?.note).toBe(text);
  }
  const recorded = await api.graph.read('MATCH (c:Claim) WHERE c.id STARTS WITH "letters-" RETURN count(c)');
  expect(Number(recorded[0]?.[0])).toBeGreaterThan(hostileTexts.length / 2);
});
