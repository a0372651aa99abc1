import { afterAll, beforeEach, expect, test } from 'vitest';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';

const driver = testDriver();
beforeEach(() => emptyGraph(driver, { schema: true }));
afterAll(() => driver.close());

test('two programs can bring one database to their form at once', async () => {
  const graphs = [connect(testAddress()), connect(testAddress())];
  await Promise.all(graphs.map(migrate));
  for (const graph of graphs) expect(await migrate(graph)).toEqual([]);
  await Promise.all(graphs.map((graph) => graph.close()));
});
