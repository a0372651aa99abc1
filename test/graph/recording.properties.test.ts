import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Batch } from '../../src/domain/recording/input.js';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { rebuild } from '../../src/graph/writing/rebuild.js';
import { record } from '../../src/graph/writing/record.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { sampleWorlds } from '../support/random-claims.js';
import { nothing } from './small-desk.js';

const driver = testDriver();
const graph = connect(testAddress());

beforeAll(async () => {
  await emptyGraph(driver);
});

afterAll(async () => {
  await graph.close();
  await driver.close();
});

test.each(sampleWorlds(2))(
  'claims recorded one by one leave what a rebuild computes of them: %s',
  async (_title, batches) => {
    await emptyGraph(driver);
    await migrate(graph);
    for (const batch of batches.flatMap(oneByOne)) await record(graph, batch, 'the test');
    const recorded = await standings();
    expect(recorded.length).toBeGreaterThan(10);
    await rebuild(graph);
    expect(await standings()).toEqual(recorded);
  },
);

/** A batch as one for what claims are about, and one for each claim and each retraction, out of their order. */
function oneByOne({ documents, entities, claims, retractions }: Batch): readonly Batch[] {
  const outOfOrder = claims.toSorted((one, other) => (one.note + one.id < other.note + other.id ? -1 : 1));
  return [
    { ...nothing, documents, entities },
    ...outOfOrder.map((claim) => ({ ...nothing, claims: [claim] })),
    ...retractions.map((retraction) => ({ ...nothing, retractions: [retraction] })),
  ];
}

/** All that was ever known of standings, and of who carries them. */
async function standings(): Promise<readonly string[]> {
  const properties = (x: string) =>
    `COLLECT { UNWIND keys(${x}) AS key WITH key ORDER BY key RETURN [key, toStringOrNull(${x}[key])] }`;
  const segments = await graph.read(`MATCH (s:Statement)-[:SEGMENT]->(g) RETURN s.id, ${properties('g')}`);
  const carriages = await graph.read(
    `MATCH (s:Statement)<-[r:CARRIES]-(c) RETURN s.id, c.id, ${properties('r')}`,
  );
  return [...segments, ...carriages].map((row) => JSON.stringify(row)).sort();
}
