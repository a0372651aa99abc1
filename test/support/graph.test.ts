import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyGraph, testDriver } from './graph.js';

const driver = testDriver();
beforeAll(() => emptyGraph(driver, { schema: true }));
afterAll(() => driver.close());

test('the graph of the test run can be emptied, with its constraints and indexes', async () => {
  await driver.executeQuery('CREATE CONSTRAINT one FOR (n:Thing) REQUIRE n.id IS UNIQUE');
  await driver.executeQuery('CREATE INDEX two FOR (n:Thing) ON (n.name)');
  await driver.executeQuery('UNWIND range(1, 6000) AS i CREATE (:Thing {id: i})');
  await emptyGraph(driver, { schema: true });
  const nodes = await driver.executeQuery('MATCH (n) RETURN count(n) AS count');
  const indexes = await driver.executeQuery(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
  );
  expect(nodes.records[0]?.get('count').toNumber()).toBe(0);
  expect(indexes.records).toEqual([]);
});
