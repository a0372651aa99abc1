import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeed } from '../../src/load-seed.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await loadSeed(api.graph, 'seed');
});
afterAll(() => api.close());

interface Named {
  readonly id: string;
  readonly names: readonly { readonly text: string }[];
}

describe('search finds an entity', () => {
  test.each([
    ['Hizballah', 'hezbollah'],
    ['Hezbolah', 'hezbollah'],
    ['hts', 'hts'],
    ['HTS', 'hts'],
    ['hayat tahrir', 'hts'],
    ['bashir asad', 'bashar-al-assad'],
    ['Bashir', 'bashar-al-assad'],
    ['quds', 'quds-force'],
    ['IRGC', 'irgc'],
    ['حزب الله', 'hezbollah'],
    ['ایران', 'iran'],
    ['Ḥizballāh', 'hezbollah'],
    ['HEZBOLLA', 'hezbollah'],
    ['new york times', 'the-new-york-times'],
    ['the New York Times', 'the-new-york-times'],
    ['war in ukraine', 'russia-ukraine-war'],
    ['el assad', 'bashar-al-assad'],
    ['Bachar el-Assad', 'bashar-al-assad'],
    ["Iran's", 'iran'],
    ['Hezbollah’s', 'hezbollah'],
    ['the rebels', 'rebel-forces'],
  ])('by %s, best first', async (search, id) => {
    const { entities } = await api.data<{ entities: { nodes: readonly { id: string }[] } }>(
      'query ($search: String!) { entities(search: $search, first: 3) { nodes { id } } }',
      { search },
    );
    expect(entities.nodes[0]?.id).toBe(id);
  });

  test('by each of its names', async () => {
    const { entities } = await api.data<{ entities: { nodes: readonly Named[] } }>(
      '{ entities(first: 200) { nodes { id names { text } } } }',
    );
    const lost: string[] = [];
    for (const { id, names } of entities.nodes) {
      for (const { text } of names) {
        const found = await api.data<{ entities: { nodes: readonly { id: string }[] } }>(
          'query ($text: String!) { entities(search: $text, first: 5) { nodes { id } } }',
          { text },
        );
        if (!found.entities.nodes.some((node) => node.id === id)) lost.push(text);
      }
    }
    expect(lost).toEqual([]);
  });

  test('with what stands below each', async () => {
    const { entities } = await api.data<{
      entities: { nodes: readonly { relations: { totalCount: number } }[] };
    }>(
      '{ entities(search: "hezbollah", first: 1) { nodes { relations(on: "2024-12-07") { totalCount nodes { standing } } } } }',
    );
    expect(entities.nodes[0]?.relations.totalCount).toBeGreaterThan(0);
  });

  test.each([
    ['withdrwas', 'iran-withdraws-from-syria'],
    ['EDITORS', 'editors-background'],
    ['syria withdraw', 'iran-withdraws-from-syria'],
  ])('and a document, by words of its title: %s', async (search, id) => {
    const { documents } = await api.data<{ documents: { nodes: readonly { id: string }[] } }>(
      'query ($search: String!) { documents(search: $search) { nodes { id } } }',
      { search },
    );
    expect(documents.nodes.map((node) => node.id)).toEqual([id]);
  });

  test('of which nothing but punctuation is given, not at all', async () => {
    const nothing = { totalCount: 0, nodes: [] };
    expect(
      await api.data(
        '{ entities(search: "?!") { totalCount nodes { id } } documents(search: "?!") { totalCount nodes { id } } }',
      ),
    ).toEqual({ entities: nothing, documents: nothing });
  });
});
