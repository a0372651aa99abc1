import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DatedBatch, History } from '../../src/domain/recording/history.js';
import type { Batch } from '../../src/domain/recording/input.js';
import { generate } from '../../src/generate/generate.js';
import { mergesIn } from '../../src/generate/merges.js';
import { lastChange, requireWhole } from '../../src/graph/clock.js';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { bulkLoad } from '../../src/graph/writing/bulk-load.js';
import { record } from '../../src/graph/writing/record.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { mergeEntities } from '../support/merging.js';
import { dump } from './dump.js';
import { nothing, smallDesk } from './small-desk.js';

const driver = testDriver();
const graph = connect(testAddress());

beforeEach(async () => {
  await emptyGraph(driver);
  await migrate(graph);
});

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** The batches of all parts, those of one instant as one, in order of time. */
function merged(parts: readonly History[]): readonly DatedBatch[] {
  const byInstant = new Map<string, DatedBatch>();
  for (const { at, batch } of parts.flat()) {
    const before = byInstant.get(at)?.batch ?? nothing;
    byInstant.set(at, { at, batch: together(before, batch) });
  }
  return [...byInstant.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

function together(one: Batch, other: Batch): Batch {
  return {
    documents: [...one.documents, ...other.documents],
    entities: [...one.entities, ...other.entities],
    claims: [...one.claims, ...other.claims],
    retractions: [...one.retractions, ...other.retractions],
  };
}

/** Records batches as if each were recorded at its instant. */
async function recordAll(batches: readonly DatedBatch[]): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const { at, batch } of batches) {
    vi.setSystemTime(at);
    await record(graph, batch, 'the test');
  }
  vi.useRealTimers();
}

/** Of a graph that is recorded batch by batch, too, some hundred of them. */
const size = 150;

const parts = [...generate({ claims: size, seed: 11 })];

const now = (batch: Partial<Batch>): History => [
  { at: '2020-01-01T00:00:00.120Z' as DatedBatch['at'], batch: { ...nothing, ...batch } },
];

describe('a bulk load', () => {
  test('leaves what recording batch by batch leaves, and nothing that verify objects to', async () => {
    const loaded = await bulkLoad(graph, parts, 'the test');
    expect(loaded).toMatchObject({ claims: size });
    expect((await verify(graph)).findings).toEqual([]);
    const bulk = await dump(graph);
    await emptyGraph(driver);
    await migrate(graph);
    await recordAll(merged(parts));
    expect(await dump(graph)).toEqual(bulk);
  });

  test('leaves every property and relationship that there is as recording does', async () => {
    const retraction = { claim: 'march', reason: 'wrong' };
    const later: DatedBatch = {
      at: '2021-01-01T00:00:00.000Z' as DatedBatch['at'],
      batch: { ...nothing, retractions: [retraction] },
    };
    await bulkLoad(graph, [[...now(smallDesk), later]], 'the test');
    const bulk = await dump(graph);
    await emptyGraph(driver);
    await migrate(graph);
    await recordAll([...now(smallDesk), later]);
    expect(await dump(graph)).toEqual(bulk);
  });

  test('makes the judgements that its parts tell of, as if they had been made one after the other', async () => {
    const made = [...generate({ claims: 350, seed: 28 })];
    const judged = made.flatMap(mergesIn);
    expect(judged.length).toBeGreaterThan(0);
    await bulkLoad(graph, made, 'the test', () => {}, mergesIn);
    expect((await verify(graph)).findings).toEqual([]);
    const loaded = await dump(graph);
    await emptyGraph(driver);
    await migrate(graph);
    await bulkLoad(graph, made, 'the test');
    for (const { keep, merge, reason } of judged)
      await mergeEntities(graph, { keep, merge, reason }, 'the test');
    expect(await dump(graph)).toEqual(loaded);
  });

  test('tells how far it has come, and sets the clock to the last instant', async () => {
    const told: number[] = [];
    await bulkLoad(graph, parts, 'the test', ({ claims }) => told.push(claims));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(size);
    const instants = parts.flat().map(({ at }) => at);
    expect(await lastChange(graph)).toBe(instants.sort().at(-1));
  });

  test('is refused where anything was recorded, and changes nothing there', async () => {
    await record(graph, smallDesk, 'test');
    const before = await dump(graph);
    await expect(bulkLoad(graph, parts, 'the test')).rejects.toThrow(/only an empty one is loaded/);
    expect(await dump(graph)).toEqual(before);
    await expect(requireWhole(graph)).resolves.toBeUndefined();
  });

  test('that is cut off leaves a graph that is not opened, recorded in or loaded again', async () => {
    function* cutOff() {
      yield* parts.slice(0, 2);
      throw new Error('the power went');
    }
    await expect(bulkLoad(graph, cutOff(), 'the test')).rejects.toThrow('the power went');
    for (const use of [
      () => requireWhole(graph),
      () => record(graph, nothing, 'test'),
      () => bulkLoad(graph, parts, 'the test'),
    ]) {
      await expect(use()).rejects.toThrow(/load was cut off/);
    }
  });

  test('holds parts to the rules of recording', async () => {
    const claims = smallDesk.claims.map((claim) => ({ ...claim, object: 'nobody' }));
    await expect(bulkLoad(graph, [now({ ...smallDesk, claims })], 'the test')).rejects.toThrow(
      /nothing has the id "nobody"/,
    );
  });

  test('refuses to take back what is not there', async () => {
    const retractions = [{ claim: 'nothing', reason: 'wrong' }];
    await expect(bulkLoad(graph, [now({ ...smallDesk, retractions })], 'the test')).rejects.toThrow(
      /no claim "nothing"/,
    );
  });

  test('does not take a relation in two parts for two', async () => {
    const [claim] = smallDesk.claims;
    if (claim === undefined) throw new Error('the desk has claims');
    const document = smallDesk.documents.map((each) => ({ ...each, id: 'another' }));
    const again = { ...claim, id: 'again', passage: { document: 'another', sentence: null, span: null } };
    await expect(
      bulkLoad(graph, [now(smallDesk), now({ documents: document, claims: [again] })], 'the test'),
    ).rejects.toThrow(/already exists/);
    await expect(requireWhole(graph)).rejects.toThrow(/load was cut off/);
  });
});
