import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeed } from '../../src/load-seed.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await loadSeed(api.graph, 'seed');
});
afterAll(() => api.close());

interface Listed {
  readonly claims: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

async function found(where: Record<string, unknown>): Promise<readonly string[]> {
  const { claims } = await api.data<Listed>(
    'query ($where: ClaimFilter) { claims(where: $where, first: 200) { totalCount nodes { id } } }',
    { where },
  );
  expect(claims.nodes).toHaveLength(claims.totalCount);
  return claims.nodes.map(({ id }) => id).sort();
}

describe('what bears on a relation is found', () => {
  const bearing = ['iws-12-forces-enable-supply-route', 'iws-13-offensive-threatens-supply-route'];

  test.each([
    ['its statement', 'iran|SUPPORTS|hezbollah|WEAPONS'],
    ['support in any form', 'iran|SUPPORTS|hezbollah'],
  ])('by %s', async (_what, affects) => {
    expect(await found({ affects })).toEqual(bearing);
  });

  test('by the id of the relation on some day', async () => {
    const { relation } = await api.data<{ relation: { id: string } }>(
      '{ relation(subject: "iran", predicate: SUPPORTS, object: "hezbollah", on: "2024-12-07") { id } }',
    );
    expect(await found({ affects: relation.id })).toEqual(bearing);
  });

  test('and not by what is no relation', async () => {
    expect(await found({ affects: 'iran' })).toEqual([]);
  });
});

describe('a filter on the day', () => {
  const on = (day: string) => found({ predicates: ['CAPTURES'], on: day });

  test('knows that an occurrence is over the day after it happened, however its day was given', async () => {
    expect(await on('2024-12-05')).toEqual(['iws-03-rebels-capture-hama', 'iws-09-rebels-capture-hama']);
    expect(await on('2024-12-06')).toEqual([]);
    expect(await on('2024-11-29')).toEqual(['iws-03-rebels-capture-aleppo', 'iws-09-rebels-capture-aleppo']);
  });
});

describe('a filter on forms of support', () => {
  test('finds support without a form as UNKNOWN', async () => {
    const unknown = await found({ predicates: ['SUPPORTS'], supportTypes: ['UNKNOWN'] });
    expect(unknown).toContain('iws-06-russia-supports-government');
    expect(unknown).not.toContain('iws-12-iran-arms-hezbollah');
    expect(await found({ supportTypes: ['WEAPONS'] })).toEqual(['iws-12-iran-arms-hezbollah']);
  });
});

test('a text without a word finds nothing, as a search without one does', async () => {
  expect(await found({ text: '?!' })).toEqual([]);
});
