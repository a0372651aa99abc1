import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Preparations } from '../../src/api/prepare.js';
import { schemaIn } from '../../src/api/schema.js';
import { today } from '../../src/domain/time/day.js';
import { loadSeed } from '../../src/load-seed.js';
import { startApi, type TestApi } from '../support/api.js';

// Fields of one object that differ in nothing but values are asked for together.

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await loadSeed(api.graph, 'seed');
});
afterAll(() => api.close());

const days = Array.from({ length: 14 }, (_, index) => `2024-11-${27 + index}`).map((day) => {
  const [, , dayOfMonth = 0] = day.split('-').map(Number);
  return dayOfMonth <= 30 ? day : `2024-12-${String(dayOfMonth - 30).padStart(2, '0')}`;
});

const schema = schemaIn('schema');

function statementsOf(query: string): readonly string[] {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const ready = new Preparations().prepare({ schema, document, operation }, {}, today(new Date()));
  return [...(ready?.plans.values() ?? [])].map(({ plan }) => plan.cypher ?? '');
}

const listOn = (day: string, first = 5) =>
  `relations(on: "${day}", first: ${first}, rollUp: true) { totalCount nodes { id standing claims(first: 3) { nodes { id } } } pageInfo { hasNextPage } }`;

describe('a fortnight of days under one entity', () => {
  const aliased = (fields: readonly string[]) => `{ entity(id: "syria") { ${fields.join(' ')} } }`;
  const fields = days.map((day, index) => `d${index}: ${listOn(day)}`);

  test('is a statement hardly longer than that of one day', () => {
    const [one] = statementsOf(aliased(fields.slice(0, 1)));
    const [all] = statementsOf(aliased(fields));
    expect(all?.length).toBeLessThan((one?.length ?? 0) * 1.1);
  });

  test('is what each day is, asked on its own', { timeout: 60_000 }, async () => {
    const { entity: together } = await api.data<{ entity: Record<string, unknown> }>(aliased(fields));
    for (const [index, field] of fields.entries()) {
      const { entity: alone } = await api.data<{ entity: Record<string, unknown> }>(aliased([field]));
      expect(together[`d${index}`]).toEqual(alone[`d${index}`]);
    }
  });
});

describe('fields that are not alike in all but values', () => {
  test.each([
    ['pages of two sizes', listOn('2024-12-01', 2), listOn('2024-12-01', 3)],
    ['two filters', 'claims(where: { predicates: [SUPPORTS] }) { totalCount }', 'claims { totalCount }'],
    [
      'two orders',
      'claims(first: 2) { nodes { id } }',
      'claims(first: 2, orderBy: { field: ID }) { nodes { id } }',
    ],
    ['two selections', 'names { text }', 'names { kind }'],
    ['the same field twice', 'name', 'name'],
    ['a field and another', 'name', 'summary'],
    [
      'filters of two values',
      'claims(where: { predicates: [SUPPORTS] }, first: 200) { totalCount nodes { id } }',
      'claims(where: { predicates: [FIGHTS] }, first: 200) { totalCount nodes { id } }',
    ],
  ])('%s are each answered as on its own', async (_what, one, other) => {
    const ask = (fields: string) =>
      api.data<{ entity: Record<string, unknown> }>(`{ entity(id: "iran") { ${fields} } }`);
    const both = (await ask(`a: ${one} b: ${other}`)).entity;
    expect(both['a']).toEqual((await ask(`a: ${one}`)).entity['a']);
    expect(both['b']).toEqual((await ask(`b: ${other}`)).entity['b']);
  });
});

test('three thousand names of one entity are asked for once', () => {
  const names = Array.from({ length: 3_000 }, (_, index) => `n${index}: name`).join(' ');
  const [statement] = statementsOf(`{ entity(id: "iran") { ${names} } }`);
  expect(statement?.match(/\.name\b/g)).toHaveLength(1);
});

test('fields of one interface, selected for different kinds, keep to their kinds', async () => {
  const query = `{ entities(where: { ids: ["iran", "syrian-civil-war"] }) { nodes {
    ... on State { a: claims(first: 1) { totalCount } } ... on Event { b: claims(first: 1) { totalCount } status } } } }`;
  const { entities } = await api.data<{ entities: { nodes: readonly Record<string, unknown>[] } }>(query);
  expect(entities.nodes.map((node) => Object.keys(node).sort())).toEqual([['a'], ['b', 'status']]);
});
