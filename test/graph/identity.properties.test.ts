import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Judgement } from '../../src/domain/identity/judgement.js';
import type { Batch } from '../../src/domain/recording/input.js';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { rebuild } from '../../src/graph/writing/rebuild.js';
import { record } from '../../src/graph/writing/record.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { sampleWorlds } from '../support/random-claims.js';
import { arbitraryMoves, attempted, judge } from '../support/random-moves.js';
import { testSeed } from '../support/test-seed.js';
import { dump } from './dump.js';

/*
 * Claims are recorded in batches, and between them entities and origins are merged and merges undone at random; in the end the
 * graph must be the one that recording the same batches and making only the judgements left in force comes to.
 */

const driver = testDriver();
const graph = connect(testAddress());

beforeAll(() => emptyGraph(driver));

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  await graph.close();
  await driver.close();
});

const moves = arbitraryMoves(['ENTITIES', 'ENTITIES', 'ORIGINS', 'ORIGINS', 'UNDO', 'UNDO']);

const worlds = sampleWorlds(2).map(
  ([title, batches], index) =>
    [title, batches, fc.sample(moves, { numRuns: 1, seed: testSeed + index })[0] ?? []] as const,
);

test.each(worlds)(
  'a graph is as if only the judgements in force had been made, whatever was merged and undone: %s',
  async (_title, batches, moves) => {
    await startAnew();
    let made = 0;
    for (const [index, batch] of batches.entries()) {
      await recordAt(index, batch);
      for (const move of moves.slice(index * 4, index === 2 ? undefined : index * 4 + 4))
        made += (await attempted(graph, move)) ? 1 : 0;
    }
    expect(made).toBeGreaterThan(0);
    expect((await verify(graph)).findings).toEqual([]);
    const left = await dump(graph);
    await rebuild(graph);
    expect(await dump(graph)).toEqual(left);

    const inForce = await judgementsInForce();
    await startAnew();
    for (const [index, batch] of batches.entries()) await recordAt(index, batch);
    for (const judgement of inForce) await judge(graph, judgement);
    expect(await dump(graph)).toEqual(left);
  },
);

async function startAnew(): Promise<void> {
  await emptyGraph(driver);
  await migrate(graph);
}

/** Records a batch at an instant of its own, the same in both graphs; what is judged upon it is judged on that day. */
async function recordAt(index: number, batch: Batch): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(`2020-01-0${index + 1}T00:00:00.000Z`);
  await record(graph, batch, 'the test');
}

async function judgementsInForce(): Promise<readonly Judgement[]> {
  const rows = await graph.read(
    'MATCH (j:Judgement) WHERE j.undoneAt IS NULL RETURN j.kind, j.keep, j.merge ORDER BY j.recordedAt',
  );
  return rows.map(([kind, keep, merge]) => ({ kind, keep, merge }) as Judgement);
}
