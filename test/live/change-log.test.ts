import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../src/domain/change.js';
import { takeClock } from '../../src/graph/clock.js';
import { connect, type Graph, type Read } from '../../src/graph/connection.js';
import { ChangeLog } from '../../src/graph/following/change-log.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { appendChanges } from '../../src/graph/writing/changes.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { recordEntity } from './listening.js';

const driver = testDriver();
let graph: Graph;
beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
});
beforeEach(async () => {
  await emptyGraph(driver);
  await migrate(graph);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** Longer than any test: the log is read when it is woken, and not again. */
const never = 3_600_000;

const { signal } = new AbortController();
// All who follow here share it.
setMaxListeners(0, signal);

/** The graph, and what was read of it. */
function watched(before: () => Promise<void> = async () => {}) {
  const signals: (AbortSignal | undefined)[] = [];
  const figures = { underWay: 0, most: 0, signals };
  const read: Read = async (cypher, parameters, given) => {
    signals.push(given);
    figures.most = Math.max(figures.most, ++figures.underWay);
    try {
      await before();
      return await graph.read(cypher, parameters, given);
    } finally {
      figures.underWay--;
    }
  };
  return { read, figures };
}

async function append(count: number): Promise<void> {
  const changes = Array.from(
    { length: count },
    (_, index): Change => ({ kind: 'ENTITY_EDITED', ids: [`land-${index}`], statements: [] }),
  );
  await graph.write(async (run) => {
    await appendChanges(run, changes, { at: await takeClock(run), by: 'a desk' });
  });
}

test('those who come back together are told of what is read once for all of them', async () => {
  await append(20);
  const { read, figures } = watched();
  const log = new ChangeLog({ read }, never);
  const all = await Promise.all(Array.from({ length: 100 }, (_, index) => log.follow(index % 20, signal)));
  for (const [index, changes] of all.entries()) {
    expect((await changes.next()).value?.position).toBe((index % 20) + 1);
    await changes.return();
  }
  // The end, and the page before it.
  expect(figures.signals).toHaveLength(2);
});

test('who is far behind reads with few others at once, and each page as a question of its own', async () => {
  await append(1_100);
  const { read, figures } = watched();
  const log = new ChangeLog({ read }, never);
  const behind = await Promise.all(Array.from({ length: 20 }, () => log.follow(0, signal)));
  const heard = behind.map(async (changes) => {
    const positions: number[] = [];
    while (positions.length < 90) positions.push(Number((await changes.next()).value?.position));
    await changes.return();
    return positions;
  });
  const expected = Array.from({ length: 90 }, (_, index) => index + 1);
  for (const positions of await Promise.all(heard)) expect(positions).toEqual(expected);
  // Three, and one for all who are at the end.
  expect(figures.most).toBeLessThanOrEqual(4);
  const [ofEnd] = figures.signals;
  const ofPages = figures.signals.filter((each) => each !== ofEnd);
  expect(ofPages.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ofPages).size).toBe(ofPages.length);
});

test('who follows from now on follows once it is known where the log ends, or waits no more', async () => {
  await recordEntity(graph, 'realm');
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const log = new ChangeLog(
    watched(() => opened),
    never,
  );
  const leaving = new AbortController();
  const left = log.follow(null, leaving.signal);
  let hasBegun = false;
  const begun = log.follow(null, signal).then((changes) => {
    hasBegun = true;
    return changes;
  });
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  await sleep(50);
  expect(hasBegun).toBe(false);
  open();
  const changes = await begun;
  await recordEntity(graph, 'domain');
  log.wake();
  expect((await changes.next()).value?.ids).toEqual(['domain']);
  await changes.return();
});

test('where the log cannot be read for good, nobody waits', async () => {
  const read = async () => Promise.reject(new Error('The log has another form.'));
  const log = new ChangeLog({ read }, never);
  const all = await Promise.allSettled([log.follow(null, signal), log.follow(0, signal)]);
  for (const each of all)
    expect(each).toMatchObject({ status: 'rejected', reason: { message: 'The log has another form.' } });
});
