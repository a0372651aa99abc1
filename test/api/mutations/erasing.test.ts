import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/migrations/migrate.js';
import { verify } from '../../../src/graph/verifying/verify.js';
import { noteCopy } from '../../../src/graph/writing/note-copy.js';
import { startApi, type TestApi } from '../../support/api.js';
import { askAs, requester } from '../../support/requesters.js';
import { begin, claim, document, entities, recordClaims, text } from './desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
const chief = {
  id: 'chief',
  kind: 'PERSON',
  name: 'Ardan Velk',
  names: [{ text: 'The Old Fox', kind: 'ALIAS' }],
  summary: 'A chief.',
};
beforeEach(async () => {
  await api.empty();
  await migrate(api.graph);
  await api.data(begin, { document, entities: [...entities, chief] });
  await api.data(recordClaims, {
    input: [
      claim('leads', { subject: 'chief', predicate: 'LEADS', object: 'front', supportTypes: [] }),
      claim('said', { attribution: [{ speaker: 'chief' }] }),
      claim('drawn', { derivedFrom: ['leads'], note: 'It is said that Ardan Velk agreed.' }),
    ],
    key: 'first',
  });
});
afterAll(() => api.close());

const erasing = (
  given: string,
) => `mutation { eraseRecords(${given}, reason: "asked for by letter of 3 May") {
  erased { id kind } unnamedClaims texts mentions { id field } copies { kind place at } position replayed } }`;
const erase = (given: string) => api.data<{ eraseRecords: Record<string, unknown> }>(erasing(given));

/** Every property of every node and link that has one of some words in it, but of the trails that stay, and the erasure's own answer. */
async function whereStill(...words: readonly string[]): Promise<readonly unknown[]> {
  const rows = await api.graph.read(
    `CALL () { MATCH (n) WHERE NOT n:Erased AND NOT n:Change AND NOT n:Audit RETURN n AS x, labels(n)[0] AS of
               UNION MATCH ()-[r]->() RETURN r AS x, type(r) AS of }
     UNWIND keys(x) AS key RETURN of, key, x[key]`,
  );
  return rows.filter(([, , value]) => {
    const text = JSON.stringify(value);
    return words.some((word) => text.includes(word)) && !text.includes('unnamedClaims');
  });
}

test('a person is erased with what is claimed of them, and nothing of them is left but a tombstone', async () => {
  await noteCopy(api.graph, { kind: 'EXPORT', place: 'all.jsonl', at: '2099-01-01T00:00:00.000Z' as never });
  const before = await api.graph.read('MATCH (c:Claim {id: "said"})-[:ORIGIN]->(o) RETURN o.id');
  expect(before).toEqual([['chief']]);
  expect((await erase('ids: ["chief"]')).eraseRecords).toMatchObject({
    erased: [
      { id: 'chief', kind: 'ENTITY' },
      { id: 'leads', kind: 'CLAIM' },
    ],
    unnamedClaims: ['said'],
    mentions: [{ id: 'drawn', field: 'Claim.note' }],
    copies: [{ kind: 'EXPORT', place: 'all.jsonl', at: '2099-01-01T00:00:00.000Z' }],
    replayed: false,
  });
  expect(await whereStill('chief', 'Old Fox', 'what leads says')).toEqual([]);
  expect(
    await api.data(`{
      entity(id: "chief") { id } node(id: "leads") { id }
      claim(id: "said") { attribution { speaker { id } anonymous description } origin { anonymous } }
      drawn: claim(id: "drawn") { derivedFrom { id } } }`),
  ).toEqual({
    entity: null,
    node: null,
    claim: {
      attribution: [{ speaker: null, anonymous: true, description: null }],
      origin: { anonymous: true },
    },
    drawn: { derivedFrom: [] },
  });
  expect((await verify(api.graph)).findings).toEqual([]);
  expect(
    await api.data(
      '{ audit(where: { record: "chief", operations: ["eraseRecords"] }) { nodes { ids reason } } }',
    ),
  ).toEqual({ audit: { nodes: [{ ids: ['chief', 'leads'], reason: 'asked for by letter of 3 May' }] } });
});

test('what was erased is not recorded again, named, or told by a key of before', async () => {
  await erase('ids: ["chief"]');
  const refused = await api.ask(begin, { document: { ...document, id: 'other' }, entities: [chief] });
  expect(refused.errors[0]?.message).toMatch(/"chief" was erased, and is not recorded again/);
  const again = await api.ask(recordClaims, {
    input: [claim('by', { attribution: [{ speaker: 'chief' }] })],
  });
  expect(again.errors[0]).toMatchObject({
    message: 'what had the id "chief" was erased',
    extensions: { argument: ['recordClaims', 'input', 0, 'attribution', 0, 'speaker'] },
  });
  const replayed = await api.ask(recordClaims, {
    input: [claim('leads', { subject: 'chief', predicate: 'LEADS', object: 'front', supportTypes: [] })],
    key: 'first',
  });
  expect(replayed.errors.length).toBeGreaterThan(0);
});

test('a merged person goes under every id, and what was judged of them with it', async () => {
  await api.data(begin, {
    document,
    entities: [...entities, { ...chief, id: 'velk', name: 'A. Velk', names: [] }],
  });
  await api.data(
    'mutation { mergeEntities(keep: "velk", merge: "chief", reason: "Ardan Velk is A. Velk") { position } }',
  );
  const { eraseRecords } = await erase('ids: ["chief"]');
  expect(eraseRecords['erased']).toMatchObject([
    { id: 'chief' },
    { id: 'velk' },
    { id: 'leads' },
    { kind: 'JUDGEMENT' },
  ]);
  expect(await whereStill('chief', 'velk', 'A. Velk')).toEqual([]);
  expect((await verify(api.graph)).findings).toEqual([]);
});

test('what calls came to that told of others is kept, and a name that looks like something else erased', async () => {
  const league = { id: 'leag', kind: 'ORGANIZATION', name: '{ Leag }' };
  await api.data('mutation ($input: [EntityInput!]!) { recordEntities(input: $input) { recorded } }', {
    input: [league],
  });
  await erase('ids: ["leag"]');
  const again = await api.data<{ recordClaims: { replayed: boolean } }>(recordClaims, {
    input: [
      claim('leads', { subject: 'chief', predicate: 'LEADS', object: 'front', supportTypes: [] }),
      claim('said', { attribution: [{ speaker: 'chief' }] }),
      claim('drawn', { derivedFrom: ['leads'], note: 'It is said that Ardan Velk agreed.' }),
    ],
    key: 'first',
  });
  expect(again.recordClaims.replayed).toBe(true);
});

test('a dry run tells the same and erases nothing', async () => {
  const tried = await erase('ids: ["chief"], dryRun: true');
  expect(await api.data('{ entity(id: "chief") { id } }')).toEqual({ entity: { id: 'chief' } });
  const done = await erase('ids: ["chief"]');
  expect(tried.eraseRecords).toEqual({ ...done.eraseRecords, position: null });
});

test('the text of a document is erased wherever it is quoted, and not attached again', async () => {
  const attach =
    'mutation ($text: String!) { attachText(document: "bulletin", text: $text) { passageCount } }';
  await api.data(attach, { text });
  expect((await erase('texts: ["bulletin"]')).eraseRecords).toMatchObject({
    texts: ['bulletin'],
    erased: [],
  });
  expect(
    await api.data(
      '{ document(id: "bulletin") { textAttached sentences { text } } claim(id: "said") { passage { quote } } }',
    ),
  ).toEqual({
    document: { textAttached: false, sentences: [{ text: null }] },
    claim: { passage: { quote: null } },
  });
  expect((await verify(api.graph)).findings).toEqual([]);
  expect((await api.ask(attach, { text })).errors[0]?.message).toMatch(
    /was erased, and is not attached again/,
  );
});

test('what a record was before its changes can be forgotten', async () => {
  await api.data(
    'mutation { editEntity(id: "league", summary: "Led by Ardan Velk.", reason: "Velk") { position } gradeClaim(id: "said", sourceReliability: B, reason: "Velk") { position } }',
  );
  await api.data('mutation { editEntity(id: "league", summary: null, reason: "no more") { position } }');
  const { eraseRecords } = await erase('ids: ["chief"], revisions: ["league", "said"]');
  expect(eraseRecords['mentions']).toEqual([{ id: 'drawn', field: 'Claim.note' }]);
  expect(
    await api.data('{ audit(where: { record: "league", operations: ["eraseRecords"] }) { nodes { ids } } }'),
  ).toEqual({ audit: { nodes: [{ ids: ['chief', 'leads', 'league', 'said'] }] } });
  expect(await whereStill('Led by', 'Velk')).toEqual([
    ['Claim', 'note', 'It is said that Ardan Velk agreed.'],
  ]);
  expect((await verify(api.graph)).findings).toEqual([]);
});

test('a document is erased with its claims', async () => {
  const { eraseRecords } = await erase('ids: ["bulletin"]');
  expect(eraseRecords['erased']).toMatchObject([
    { kind: 'DOCUMENT' },
    { id: 'drawn' },
    { id: 'leads' },
    { id: 'said' },
  ]);
  expect(await api.data('{ claims { totalCount } relations(on: "2024-05-01") { totalCount } }')).toEqual({
    claims: { totalCount: 0 },
    relations: { totalCount: 0 },
  });
  expect((await verify(api.graph)).findings).toEqual([]);
});

test('ids that stand for nothing to erase are told, each, and nothing is erased', async () => {
  await erase('ids: ["leads"]');
  const { errors } = await api.ask(
    erasing('ids: ["nobody", "leads", "chief"], texts: ["chief"], revisions: ["bulletin"]'),
  );
  expect(errors.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([
    ['NOT_FOUND', ['eraseRecords', 'ids', 0]],
    ['CONFLICT', ['eraseRecords', 'ids', 1]],
    ['BAD_USER_INPUT', ['eraseRecords', 'texts', 0]],
    ['BAD_USER_INPUT', ['eraseRecords', 'revisions', 0]],
  ]);
  expect(await api.data('{ entity(id: "chief") { id } }')).toEqual({ entity: { id: 'chief' } });
  const nothing = await api.ask(erasing('ids: []'));
  expect(nothing.errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: ['eraseRecords', 'ids'],
  });
});

test('only an ADMIN may erase', async () => {
  await expect(
    askAs(api.graph, requester('an editor', 'EDITOR'), erasing('ids: ["chief"]')),
  ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
