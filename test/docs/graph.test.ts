import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { record } from '../../src/graph/writing/record.js';
import { loadSeed } from '../../src/load-seed.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';

const page = readFileSync('docs/graph.md', 'utf8');
const queries = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, query = '']) => query);
const driver = testDriver();
let graph: Graph;

beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
  await migrate(graph);
  await loadSeed(graph, 'seed');
});

afterAll(async () => {
  await graph.close();
  await driver.close();
});

test.each(queries)(
  'each query of docs/graph.md finds something in the article’s graph:\n%s',
  async (query) => {
    expect((await graph.read(query)).length).toBeGreaterThan(0);
  },
);

test('what rests on anonymous voices alone does so only while they are heard', async () => {
  const query = queries.find((each) => each.includes('o:Anonymous')) ?? '';
  const before = await graph.read(query);
  const claims = await graph.read('MATCH (c:Claim)-[:ORIGIN]->(:Anonymous) RETURN c.id');
  const retractions = claims.map(([claim]) => ({ claim: String(claim), reason: 'a test' }));
  await record(graph, { documents: [], entities: [], claims: [], retractions }, 'test');
  expect(before).not.toEqual([]);
  expect(await graph.read(query)).toEqual([]);
});

test('docs/graph.md names every label, relationship type and property that is stored', async () => {
  const labels = await graph.read(
    'CALL db.labels() YIELD label MATCH (n) WHERE label IN labels(n) RETURN DISTINCT label',
  );
  const types = await graph.read('MATCH ()-[r]->() RETURN DISTINCT type(r)');
  const names = [...labels, ...types].map(([name]) => String(name));
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});
