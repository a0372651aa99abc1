import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/connection.js';
import { migrate } from '../../../src/graph/migrations/migrate.js';
import { verify } from '../../../src/graph/verifying/verify.js';
import { startApi, type TestApi } from '../../support/api.js';
import { askAs, requester } from '../../support/requesters.js';
import { begin, claim, document, entities, recordClaims } from './desk.js';

const analyst = requester('an analyst', 'ANALYST');
const editor = requester('an editor', 'EDITOR');

let api: TestApi;
let graph: Graph;
beforeAll(async () => {
  api = await startApi();
  graph = api.graph;
});
beforeEach(async () => {
  await api.empty();
  await migrate(graph);
  await api.data(begin, { document, entities });
});
afterAll(() => api.close());

const revisions = () =>
  graph.read('MATCH ()-[:REVISED]->(r) RETURN r.number, r.by, r.reason, r.before ORDER BY r.number');

describe('grading a claim', () => {
  const grade = (grades: string, by = editor) =>
    askAs(
      graph,
      by,
      `mutation { gradeClaim(id: "a", ${grades}, reason: "their record") {
        claim { sourceReliability informationCredibility } position } }`,
    );
  beforeEach(() => api.data(recordClaims, { input: [claim('a', { sourceReliability: 'D' }), claim('b')] }));

  test('changes what standings and filters go by, and keeps what it was, who changed it and why', async () => {
    const found = async () => {
      const { relations } = await api.data<{ relations: { totalCount: number } }>(
        '{ relations(on: "2024-05-01", where: { minReliability: B }) { totalCount } }',
      );
      return relations.totalCount;
    };
    expect(await found()).toBe(0);
    expect((await grade('sourceReliability: A, informationCredibility: CONFIRMED')).data).toEqual({
      gradeClaim: {
        claim: { sourceReliability: 'A', informationCredibility: 'CONFIRMED' },
        position: '4',
      },
    });
    expect(await found()).toBe(1);
    await grade('sourceReliability: null');
    expect(await found()).toBe(0);
    expect(await revisions()).toEqual([
      [1, 'an editor', 'their record', '{"sourceReliability":"D","informationCredibility":null}'],
      [2, 'an editor', 'their record', '{"sourceReliability":"A","informationCredibility":1}'],
    ]);
    expect(
      await api.data(
        '{ claim(id: "a") { revisions { number by reason sourceReliability informationCredibility } } }',
      ),
    ).toEqual({
      claim: {
        revisions: [
          {
            number: 1,
            by: 'an editor',
            reason: 'their record',
            sourceReliability: 'D',
            informationCredibility: null,
          },
          {
            number: 2,
            by: 'an editor',
            reason: 'their record',
            sourceReliability: 'A',
            informationCredibility: 'CONFIRMED',
          },
        ],
      },
    });
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('as it is graded changes nothing', async () => {
    expect((await grade('sourceReliability: D')).data).toMatchObject({ gradeClaim: { position: null } });
    expect(await revisions()).toEqual([]);
  });

  test('is for an EDITOR, and for a claim that there is', async () => {
    await expect(grade('sourceReliability: A', analyst)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const { errors } = await askAs(
      graph,
      editor,
      'mutation { gradeClaim(id: "none", reason: "x") { position } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: ['gradeClaim', 'id'] } }]);
  });
});

describe('editing an entity', () => {
  const edit = (given: string, by = editor) =>
    askAs(
      graph,
      by,
      `mutation { editEntity(id: "league", ${given}, reason: "their own spelling") {
        entity { name summary version names { text kind } } position } }`,
    );

  test('changes what is given and leaves the rest, and keeps what it was', async () => {
    const first = await edit('name: "The Leage", summary: "A league.", expectedVersion: 1');
    expect(first.data).toEqual({
      editEntity: {
        entity: {
          name: 'The Leage',
          summary: 'A league.',
          version: 2,
          names: [
            { text: 'The Leage', kind: 'ALIAS' },
            { text: 'The League', kind: 'ALIAS' },
          ],
        },
        position: '3',
      },
    });
    const second = await edit('names: [{ text: "Liga", language: "de", kind: OFFICIAL }], summary: null');
    expect(second.data).toMatchObject({
      editEntity: {
        entity: {
          name: 'The Leage',
          summary: null,
          version: 3,
          names: [
            { text: 'The Leage', kind: 'ALIAS' },
            { text: 'Liga', kind: 'OFFICIAL' },
          ],
        },
      },
    });
    expect(
      await api.data('{ entity(id: "league") { revisions { number reason name summary names { text } } } }'),
    ).toEqual({
      entity: {
        revisions: [
          {
            number: 1,
            reason: 'their own spelling',
            name: 'The League',
            summary: null,
            names: [{ text: 'The League' }],
          },
          {
            number: 2,
            reason: 'their own spelling',
            name: 'The Leage',
            summary: 'A league.',
            names: [{ text: 'The Leage' }, { text: 'The League' }],
          },
        ],
      },
    });
    const found = await api.data<{ entities: { nodes: object[] } }>(
      '{ entities(search: "liga") { nodes { id } } }',
    );
    expect(found.entities.nodes).toEqual([{ id: 'league' }]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('to a version that it has no longer is a conflict, with what there is now', async () => {
    await edit('summary: "One."');
    const { errors } = await edit('summary: "Another.", expectedVersion: 1');
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'CONFLICT',
          argument: ['editEntity', 'expectedVersion'],
          current: { version: 2, name: 'The League', summary: 'One.' },
        },
      },
    ]);
  });

  test('by twenty at once who look and edit again where others were faster loses none of their names', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Name ${index}`);
    const mutation = `mutation ($names: [EntityNameInput!], $version: Int) {
      editEntity(id: "league", names: $names, expectedVersion: $version, reason: "another name") { position } }`;
    const look = '{ entity(id: "league") { version names { text language kind } } }';
    const add = async (text: string): Promise<void> => {
      const { entity } = await api.data<{ entity: { version: number; names: object[] } }>(look);
      const given = { names: [...entity.names, { text, kind: 'ALIAS' }], version: entity.version };
      const { errors } = await askAs(graph, editor, mutation, given);
      if (errors?.[0]?.extensions['code'] === 'CONFLICT') return add(text);
      expect(errors).toBeUndefined();
    };
    await Promise.all(names.map(add));
    const { entity } = await api.data<{ entity: { version: number; names: { text: string }[] } }>(look);
    expect(entity.version).toBe(21);
    expect(entity.names.map(({ text }) => text).sort()).toEqual(['The League', ...names].sort());
    expect((await verify(graph)).findings).toEqual([]);
  });

  test.each([
    ['name: " "', ['editEntity', 'name']],
    ['names: [{ text: "x", language: "?", kind: ALIAS }]', ['editEntity', 'names', 0, 'language']],
  ])('is refused where it is not as it should be: %s', async (given, argument) => {
    expect((await edit(given)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  test('is for an EDITOR', async () => {
    await expect(edit('name: "x"', analyst)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

describe('verify', () => {
  test.each([
    ['a revision that was altered', 'MATCH (r:Revision) SET r.before = "{}"'],
    ['a revision by another', 'MATCH (r:Revision) SET r.by = "somebody"'],
    ['a revision taken out', 'MATCH (r:Revision) DETACH DELETE r'],
    ['a revision of nothing', 'CREATE (:Revision)'],
  ])('finds %s', async (_what, damage) => {
    await api.data('mutation { editEntity(id: "league", summary: "A league.", reason: "x") { position } }');
    await graph.write((run) => run(damage));
    expect((await verify(graph)).findings).not.toEqual([]);
  });
});
