import { describe, expect, test } from 'vitest';
import { takeClock } from '../../src/graph/clock.js';
import { connect } from '../../src/graph/connection.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { appendChanges } from '../../src/graph/writing/changes.js';
import { rebuild } from '../../src/graph/writing/rebuild.js';
import { record } from '../../src/graph/writing/record.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { runningLike, testAddress } from '../support/graph.js';
import { nothing, smallDesk, text } from './small-desk.js';

const { driver, graph } = graphForEachTest();

/** A promise that somebody else resolves. */
function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function log(): Promise<readonly (readonly unknown[])[]> {
  return graph.read(
    'MATCH (c:Change) RETURN c.position, c.kind, c.by, c.ids, c.statements ORDER BY c.position',
  );
}

describe('the change log', () => {
  test('has what each transaction did, by kind of record, with the statements that stand otherwise', async () => {
    await record(graph, smallDesk, 'a desk');
    await attachText(graph, 'bulletin', text);
    await record(
      graph,
      { ...nothing, retractions: [{ claim: 'denial', reason: 'misread' }] },
      'a supervisor',
    );
    const changes = await log();
    expect(changes.map(([position, kind, by, ids]) => [position, kind, by, ids])).toEqual([
      [1, 'DOCUMENT_RECORDED', 'a desk', ['bulletin']],
      [2, 'ENTITY_RECORDED', 'a desk', smallDesk.entities.map(({ id }) => id)],
      [3, 'CLAIM_RECORDED', 'a desk', smallDesk.claims.map(({ id }) => id)],
      [4, 'CLAIM_RETRACTED', 'a desk', ['backing-again']],
      [5, 'TEXT_ATTACHED', 'entente attach', ['bulletin']],
      [6, 'CLAIM_RETRACTED', 'a supervisor', ['denial']],
    ]);
    // What the batch itself took back never stood.
    expect(changes[2]?.[4]).toEqual([
      'party|SUPPORTS|council|WEAPONS',
      'party|SUPPORTS|council|FUNDING',
      'party|MOVES_TO|land',
      'vote|ENABLES|council',
    ]);
    expect(changes[5]?.[4]).toEqual(['party|SUPPORTS|council|FUNDING']);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('has nothing of what changed nothing', async () => {
    await record(graph, smallDesk, 'test');
    await attachText(graph, 'bulletin', text);
    const before = await log();
    await record(graph, smallDesk, 'test');
    await attachText(graph, 'bulletin', text);
    await rebuild(graph);
    await expect(
      record(graph, { ...nothing, retractions: [{ claim: 'nobody', reason: 'x' }] }, 'test'),
    ).rejects.toThrow();
    expect(await log()).toEqual(before);
  });

  test('gives positions in the order of commits: who commits late has none behind a reader', async () => {
    await record(graph, smallDesk, 'test');
    const [paused, taken] = [deferred(), deferred()];
    const slow = connect(testAddress());
    const late = slow.write(async (run) => {
      const at = await takeClock(run);
      await appendChanges(run, [{ kind: 'GRAPH_LOADED', ids: [], statements: [] }], { at, by: 'slow' });
      taken.resolve();
      await paused.promise;
    });
    await taken.promise;
    const next = record(graph, { ...nothing, retractions: [{ claim: 'march', reason: 'wrong' }] }, 'quick');
    await runningLike(driver, 'MERGE (c:Clock', (count) => count > 0);
    const seen = (await log()).at(-1)?.[0];
    paused.resolve();
    await Promise.all([late, next]);
    const after = (await log()).filter(([position]) => Number(position) > Number(seen));
    expect(after.map(([position, , by]) => [position, by])).toEqual([
      [Number(seen) + 1, 'slow'],
      [Number(seen) + 2, 'quick'],
    ]);
    await slow.close();
  });

  test.each([
    ['a change that was taken out', 'MATCH (c:Change {position: 2}) DELETE c'],
    [
      'the last change taken out',
      'MATCH (c:Change) WITH max(c.position) AS last MATCH (c:Change {position: last}) DELETE c',
    ],
    ['a change of which no record tells', 'MATCH (c:Claim {id: "march"}) SET c.recordedBy = "another"'],
    [
      'a record of which no change tells',
      'MATCH (c:Change {kind: "ENTITY_RECORDED"}) SET c.ids = tail(c.ids)',
    ],
    ['other statements than it had', 'MATCH (c:Change {kind: "CLAIM_RECORDED"}) SET c.statements = []'],
    [
      'two changes that were exchanged',
      'MATCH (a:Change {position: 4}), (b:Change {position: 5}) SET a.position = -1, b.position = 4 SET a.position = 5',
    ],
  ])('that has %s is found out by verify', async (_what, damage) => {
    await record(graph, smallDesk, 'test');
    await attachText(graph, 'bulletin', text);
    await graph.write((run) => run(damage));
    const findings = (await verify(graph)).findings.map(({ in: where }) => where);
    expect(findings.some((where) => where.includes('change'))).toBe(true);
  });
});
