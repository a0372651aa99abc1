import { beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/connection.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { rebuild, rebuildForOurRules } from '../../src/graph/writing/rebuild.js';
import { record } from '../../src/graph/writing/record.js';
import { openGraph } from '../../src/open-graph.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { emptyGraph, testAddress } from '../support/graph.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { nothing, smallDesk } from './small-desk.js';

const { driver, graph } = graphForEachTest();

beforeEach(async () => {
  await record(graph, smallDesk, 'test');
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

describe('opening a graph', () => {
  test('rebuilds standings that follow other rules than this program’s, and says so', async () => {
    await graph.write((run) =>
      run('MATCH (c:Clock) SET c.rulesVersion = 0 WITH c MATCH (g:Segment) SET g.claimCount = 9'),
    );
    const said = await open();
    expect(said).toContain('Rebuilding standings by the rules of this version, 4 of 4');
    expect((await verify(graph)).findings).toEqual([]);
    expect((await open()).join('\n')).not.toContain('Rebuilding');
  });

  test('rebuilds those from before their rules were noted', async () => {
    await graph.write((run) => run('MATCH (c:Clock) REMOVE c.rulesVersion'));
    expect((await open()).join('\n')).toContain('Rebuilding');
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('rebuilds again where that was cut off', async () => {
    await graph.write((run) => run('MATCH (c:Clock) SET c.rulesVersion = 0'));
    const hasty = { ...graph, write: cutOffAfter(2) };
    await expect(rebuildForOurRules(hasty, () => {})).rejects.toThrow('cut off');
    expect((await open()).join('\n')).toContain('Rebuilding');
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('leaves an empty graph as it is', async () => {
    await emptyGraph(driver);
    expect((await open()).join('\n')).not.toContain('Rebuilding');
    expect(await graph.read('MATCH (c:Clock) RETURN c')).toEqual([]);
  });

  /** Opens the graph as every command does, and tells what was said meanwhile. */
  async function open(): Promise<readonly string[]> {
    const { uri, username, password, database } = testAddress();
    const settings = readConfig(
      { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
      await temporaryFolder(),
    ).store;
    const said: string[] = [];
    const opened = await openGraph(settings, {}, ({ activity }) => said.push(activity));
    await opened.close();
    return said;
  }

  function cutOffAfter(transactions: number): Graph['write'] {
    let left = transactions;
    return (work) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('cut off')) : graph.write(work);
    };
  }
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
