import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { emptyGraph, testAddress, testDriver } from './graph.js';

/** The graph of the test run, and the Neo4j that it is in; both are closed after the tests of the file. */
interface FreshGraph {
  readonly graph: Graph;
  readonly driver: Driver;
}

/** The graph of the test run, empty and in this program's form before each test. */
export function graphForEachTest(): FreshGraph {
  const { makeReady, ...fresh } = opened();
  beforeEach(makeReady);
  return fresh;
}

/** The same, before the first test of the file alone. */
export function graphForAllTests(): FreshGraph {
  const { makeReady, ...fresh } = opened();
  beforeAll(makeReady);
  return fresh;
}

function opened(): FreshGraph & { readonly makeReady: () => Promise<void> } {
  const driver = testDriver();
  const graph = connect(testAddress());
  afterAll(async () => {
    await graph.close();
    await driver.close();
  });
  return {
    graph,
    driver,
    makeReady: async () => {
      await emptyGraph(driver);
      await migrate(graph);
    },
  };
}
