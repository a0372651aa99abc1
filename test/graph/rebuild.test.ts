import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { rebuild } from '../../src/graph/writing/rebuild.js';
import { record } from '../../src/graph/writing/record.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { nothing, smallDesk } from './small-desk.js';

const driver = testDriver();
const graph = connect(testAddress());

beforeAll(async () => {
  await emptyGraph(driver, { schema: true });
  await migrate(graph);
  await record(graph, smallDesk, 'test');
});

afterAll(async () => {
  await graph.close();
  await driver.close();
});

test('rebuilding restores standings that were damaged, past knowledge included', async () => {
  const before = await standings();
  await graph.write(async (run) => {
    await run('MATCH (g:Segment) SET g.claimCount = 9, g.standing = "DENIED"');
    await run('MATCH ()-[c:CARRIES]->() DELETE c');
    await run('CREATE (:Segment)');
  });
  expect((await verify(graph)).findings).not.toEqual([]);
  expect(await rebuild(graph)).toBe(4);
  expect((await verify(graph)).findings).toEqual([]);
  expect(await standings()).toEqual(before);
});

test('rebuilding while claims are recorded loses none of what they bring', async () => {
  const [claim] = smallDesk.claims;
  if (claim === undefined) throw new Error('the small desk has no claims');
  let recording = true;
  const rebuildAgainAndAgain = async () => {
    while (recording) await rebuild(graph);
  };
  const recordOneByOne = async () => {
    for (let number = 0; number < 20; number += 1) {
      await record(graph, { ...nothing, claims: [{ ...claim, id: `backing-${number}` }] }, 'test');
    }
  };
  await Promise.all([rebuildAgainAndAgain(), recordOneByOne().finally(() => (recording = false))]);
  expect((await verify(graph)).findings).toEqual([]);
});

async function standings() {
  return graph
    .read(
      `MATCH (s:Statement)-[:SEGMENT]->(g) RETURN s.id, g.standing, g.claimCount, toString(g.from), toString(g.to), toString(g.knownFrom), toString(g.knownTo)
     ORDER BY s.id, g.from, g.knownFrom, g.standing
     UNION ALL MATCH (s:Statement)<-[g:CARRIES]-(c) RETURN s.id, c.id AS \`g.standing\`, 0 AS \`g.claimCount\`, toString(g.from), toString(g.to), toString(g.knownFrom), toString(g.knownTo)`,
    )
    .then((rows) => rows.map((row) => JSON.stringify(row)).sort());
}
