import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/migrations/migrate.js';
import { verify } from '../../../src/graph/verifying/verify.js';
import { startApi, type TestApi } from '../../support/api.js';
import { begin, claim, document, entities, recordClaims } from './desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  await api.empty();
  await migrate(api.graph);
  const twin = { id: 'plf', kind: 'ORGANIZATION', name: 'PLF' };
  await api.data(begin, { document, entities: [...entities, twin] });
  await api.data(recordClaims, {
    input: [claim('one'), claim('other', { subject: 'plf' }), claim('within', { object: 'plf' })],
  });
});
afterAll(() => api.close());

const effects = 'claimIds relations { before { id } after { id standing originCount } }';

const merge = (also = '') =>
  api.ask<{ mergeEntities: Merging }>(
    `mutation { mergeEntities(keep: "front", merge: "plf", reason: "one of its acronyms"${also}) {
      judgement { id kind keep merge reason recordedBy undoneAt } ${effects} names { text kind } position replayed } }`,
  );

interface Merging {
  readonly judgement: { readonly id: string } | null;
  readonly claimIds: readonly string[];
  readonly position: string | null;
}

const subjects = () =>
  api.data('{ claims { nodes { id subject { id } } } entity(id: "plf") { id names { text } } }');

test('merging entities has one read as the other, tells what it brought, and can be undone', async () => {
  const before = await subjects();
  const { data } = await merge();
  expect(data?.mergeEntities).toMatchObject({
    judgement: { kind: 'ENTITIES', keep: 'front', merge: 'plf', recordedBy: 'local', undoneAt: null },
    claimIds: ['other', 'within'],
    relations: expect.arrayContaining([
      {
        before: [{ id: 'front|SUPPORTS|league' }, { id: 'plf|SUPPORTS|league' }],
        after: { id: 'front|SUPPORTS|league', standing: 'PRESUMED', originCount: 1 },
      },
      { before: [{ id: 'front|SUPPORTS|plf' }], after: null },
    ]),
    names: [{ text: 'PLF', kind: 'ALIAS' }],
  });
  expect(await subjects()).toMatchObject({
    claims: {
      nodes: [{ subject: { id: 'front' } }, { subject: { id: 'front' } }, { subject: { id: 'front' } }],
    },
    entity: { id: 'front', names: expect.arrayContaining([{ text: 'PLF' }]) },
  });
  expect((await verify(api.graph)).findings).toEqual([]);
  const undone = await api.data(
    `mutation { undoMerge(judgement: "${data?.mergeEntities.judgement?.id}", reason: "they fight each other") {
      judgement { undoneBy undoReason } claimIds position } }`,
  );
  expect(undone).toMatchObject({
    undoMerge: {
      judgement: { undoneBy: 'local', undoReason: 'they fight each other' },
      claimIds: ['other', 'within'],
    },
  });
  expect(await subjects()).toEqual(before);
  expect((await verify(api.graph)).findings).toEqual([]);
});

test('a dry run tells the same, and changes nothing', async () => {
  const before = await subjects();
  const tried = await merge(', dryRun: true');
  expect(await subjects()).toEqual(before);
  const done = await merge();
  expect(tried.data?.mergeEntities).toEqual({ ...done.data?.mergeEntities, judgement: null, position: null });
});

test('the same call with the same key merges once', async () => {
  const key = ', idempotencyKey: "k"';
  const [first, second] = [await merge(key), await merge(key)];
  expect(second.data?.mergeEntities).toEqual({ ...first.data?.mergeEntities, replayed: true });
});

test('what stands in the way of a merge, or is not there, is told', async () => {
  await merge();
  const codes = async (call: string) =>
    (await api.ask(`mutation { ${call} }`)).errors.map(({ extensions }) => [
      extensions['code'],
      extensions['argument'],
    ]);
  expect(await codes('mergeEntities(keep: "front", merge: "plf", reason: "again") { position }')).toEqual([
    ['CONFLICT', ['mergeEntities', 'merge']],
  ]);
  expect(await codes('mergeEntities(keep: "front", merge: "pass", reason: "no") { position }')).toEqual([
    ['BAD_USER_INPUT', ['mergeEntities', 'merge']],
  ]);
  expect(await codes('mergeOrigins(keep: "front", merge: "nobody", reason: "no") { position }')).toEqual([
    ['NOT_FOUND', ['mergeOrigins', 'merge']],
  ]);
  expect(await codes('undoMerge(judgement: "none", reason: "no") { position }')).toEqual([
    ['NOT_FOUND', ['undoMerge', 'judgement']],
  ]);
});

test('merged origins count as one', async () => {
  const attribution = (speaker: string) => ({ attribution: [{ speaker }] });
  const said = ['league', 'plf'].map((speaker) =>
    claim(`by-${speaker}`, { predicate: 'FIGHTS', supportTypes: [], ...attribution(speaker) }),
  );
  await api.data(recordClaims, { input: said });
  const origins = () =>
    api.data(
      '{ relation(subject: "front", predicate: FIGHTS, object: "league", on: "2024-05-01") { originCount } }',
    );
  expect(await origins()).toEqual({ relation: { originCount: 2 } });
  await api.data(
    `mutation { mergeOrigins(keep: "league", merge: "plf", reason: "its wireless") { judgement { kind } ${effects} } }`,
  );
  expect(await origins()).toEqual({ relation: { originCount: 1 } });
});
