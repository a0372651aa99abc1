import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { percentile } from '../../../bench/measure/statistics.js';
import { bareSocket } from '../../live/listening.js';
import { dataOf } from '../ask.js';
import { none, type Row, within } from '../row.js';

/** How many begin to listen at once. */
const together = 100;

/** Many listen while one change a second is made. */
export const subscribers: Row = {
  name: 'subscribers',
  promise: 'However many follow the changes, each hears each of them once, and soon',
  play: async ({ asked, first }, scale) => {
    const [count, changes] = scale === 'short' ? [200, 3] : [5_000, 30];
    const now = await dataOf(asked(), '{ lastChange { id } }');
    const { id: since } = now['lastChange'] as { readonly id: string };
    const heard = Array.from({ length: count }, (): Heard[] => []);
    const sockets = await listen(first.url(), since, heard);
    const made: Made[] = [];
    for (let number = 0; number < changes; number++) {
      const startedAt = performance.now();
      const { made: change } = await dataOf(asked(), record, { name: `Heard by many ${since}-${number}` });
      made.push({ id: (change as { readonly position: string }).position, startedAt });
      await sleep(scale === 'short' ? 0 : Math.max(0, startedAt + 1_000 - performance.now()));
    }
    await untilAllHeard(heard, changes);
    for (const socket of sockets) socket.terminate();
    const expected = made.map(({ id }) => id).join();
    const otherwise = heard.map((ids) => ids.map(({ id }) => id).join()).filter((ids) => ids !== expected);
    return [
      none('listeners that missed a change, or heard one twice', otherwise, `${count}`),
      within(
        'from asking for a change until a listener has it, 99 of 100',
        500,
        percentile(delays(heard, made), 0.99),
      ),
    ];
  },
};

const record = `mutation ($name: String!) { made: recordEntities(input: [{ kind: ORGANIZATION, name: $name }]) { position } }`;

interface Heard {
  readonly id: string;
  readonly at: number;
}

interface Made {
  readonly id: string;
  readonly startedAt: number;
}

async function listen(url: string, since: string, heard: readonly Heard[][]): Promise<readonly WebSocket[]> {
  const sockets: WebSocket[] = [];
  for (let start = 0; start < heard.length; start += together) {
    const some = heard
      .slice(start, start + together)
      .map((ids) => bareSocket(url, since, (id) => ids.push({ id, at: performance.now() })));
    sockets.push(...(await Promise.all(some)));
  }
  return sockets;
}

/** Waits until each has heard so many, or nobody hears any more. */
async function untilAllHeard(heard: readonly Heard[][], changes: number): Promise<void> {
  const missing = () => heard.filter((ids) => ids.length < changes).length;
  const end = performance.now() + 10_000;
  while (missing() > 0 && performance.now() < end) await sleep(20);
}

function delays(heard: readonly Heard[][], made: readonly Made[]): readonly number[] {
  const startedAt = new Map(made.map((each) => [each.id, each.startedAt]));
  return heard.flat().map(({ id, at }) => at - (startedAt.get(id) ?? 0));
}
