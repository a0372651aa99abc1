import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record } from '../../src/graph/writing/record.js';
import { smallDesk, twinDesk } from '../graph/small-desk.js';
import { startApi, type TestApi } from '../support/api.js';
import { mergeEntities, mergeOrigins, undoMerge } from '../support/merging.js';

let api: TestApi;
let judgement: string;

beforeAll(async () => {
  api = await startApi();
  await record(api.graph, smallDesk, 'test');
  await record(api.graph, twinDesk, 'test');
  const merge = (keep: string, away: string, merging = mergeEntities) =>
    merging(api.graph, { keep, merge: away, reason: `they are ${keep}` }, 'editor');
  ({ judgement } = await merge('party', 'party-2'));
  await merge('gazette-2', 'gazette');
  await merge('council', 'two-officials@gazette', mergeOrigins);
  const councils = await merge('council', 'council-2');
  await undoMerge(api.graph, { judgement: councils.judgement, reason: 'they are two' }, 'chief');
});

afterAll(() => api.close());

describe('a merged entity', () => {
  test('is found by its id, and is the one that is kept', async () => {
    expect(
      await api.data(
        '{ entity(id: "party-2") { id names { text } ownNames { text } } node(id: "party-2") { id } entities(where: { ids: ["party-2", "land"] }) { nodes { id } } }',
      ),
    ).toEqual({
      entity: {
        id: 'party',
        names: [{ text: 'The party' }, { text: 'Prty' }, { text: 'The party-2' }],
        ownNames: [{ text: 'The party' }, { text: 'Prty' }],
      },
      node: { id: 'party' },
      entities: { nodes: [{ id: 'land' }, { id: 'party' }] },
    });
  });

  test('is listed no more, and the one that is kept is found by its names', async () => {
    const { entities, found } = await api.data<Record<'entities' | 'found', { nodes: { id: string }[] }>>(
      '{ entities { nodes { id } } found: entities(search: "party-2") { nodes { id } } }',
    );
    expect(entities.nodes.map(({ id }) => id)).not.toContain('party-2');
    expect(found.nodes.map(({ id }) => id)).toEqual(['party']);
  });

  test.each([
    ['subject: "party-2"', 6],
    ['entity: { id: "party-2" }', 6],
    ['origin: "two-officials@gazette"', 2],
    ['origin: "two-officials@gazette-2"', 2],
    ['affects: "party-2|SUPPORTS|council|WEAPONS"', 2],
  ])('and an origin that counts as another are read as the other in filters: %s', async (where, count) => {
    expect(await api.data(`{ claims(where: { ${where}, retracted: false }) { totalCount } }`)).toEqual({
      claims: { totalCount: count },
    });
  });

  test('is read as the other by variables too, whatever they were in the run before', async () => {
    const query =
      'query ($id: ID!) { relations(where: { with: $id }) { nodes { subject { id } object { id } } } }';
    const kept = await api.data(query, { id: 'party' });
    expect(await api.data(query, { id: 'party-2' })).toEqual(kept);
    expect(await api.data(query, { id: 'party' })).toEqual(kept);
  });

  test('has the relations of the other', async () => {
    const query =
      '{ relation(subject: "party-2", predicate: SUPPORTS, object: "council") { subject { id } claims(all: true) { nodes { id } } } }';
    expect(await api.data(query)).toEqual({
      relation: {
        subject: { id: 'party' },
        claims: { nodes: [{ id: 'denial' }, { id: 'backing-2' }, { id: 'backing' }] },
      },
    });
  });

  test('has nothing between itself and the other, and asking for that is refused', async () => {
    const { errors } = await api.ask('{ tie(between: "party", and: "party-2") { sign } }');
    expect(errors).toMatchObject([
      {
        message: 'Both ends are "party"; nothing stands between an entity and itself.',
        extensions: { code: 'BAD_USER_INPUT', argument: ['tie', 'and'] },
      },
    ]);
  });
});

test('judgements are found by their ids and by the entities that they make one, undone ones included', async () => {
  const fields = 'keep merge reason recordedBy undoneBy undoReason';
  expect(
    await api.data(`{ node(id: "${judgement}") { ... on Judgement { kind ${fields} undoneAt } }
      entity(id: "party-2") { judgements { id } } other: entity(id: "council-2") { judgements { ${fields} } } }`),
  ).toEqual({
    node: {
      kind: 'ENTITIES',
      keep: 'party',
      merge: 'party-2',
      reason: 'they are party',
      recordedBy: 'editor',
      undoneBy: null,
      undoReason: null,
      undoneAt: null,
    },
    entity: { judgements: [{ id: judgement }] },
    other: {
      judgements: [
        {
          keep: 'council',
          merge: 'council-2',
          reason: 'they are council',
          recordedBy: 'editor',
          undoneBy: 'chief',
          undoReason: 'they are two',
        },
      ],
    },
  });
});
