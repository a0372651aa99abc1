import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../../../bench/measure/statistics.js';
import { type Asked, send } from '../ask.js';
import { atLeast, none, type Row, ratio, within } from '../row.js';

/** As many lists as keep Neo4j busy for a while, each of another day, so that none is answered with another. */
const lists = Array.from({ length: 8 }, (_, index) => {
  const day = `2024-11-${String(index + 1).padStart(2, '0')}`;
  return `d${index}: relations(on: "${day}", first: 50) { nodes { id standing originCount } }`;
});
const query = `{ ${lists.join(' ')} }`;

/** Ten times as many requests as are answered, whether those before are answered or not. */
export const overload: Row = {
  name: 'overload',
  promise: 'What the server cannot serve it refuses at once, rather than having it wait for ever',
  play: async ({ asked, first }, scale) => {
    const forMs = scale === 'short' ? 2_000 : 30_000;
    const rate = await servedASecond(asked(), scale === 'short' ? 750 : 5_000);
    const watched = watchHeap(first.url(), forMs);
    const { answers, failed } = await flood(asked(), 10 * rate, forMs);
    const heap = await watched;
    const refused = answers.filter(({ status }) => status === 503);
    const strange = answers
      .filter(({ status }) => status !== 200 && status !== 503)
      .map(({ status }) => status);
    const after = await send(asked(), query);
    await after.text();
    return [
      atLeast('requests that were refused', 1, refused.length),
      atLeast('requests that were answered', 1, answers.filter(({ status }) => status === 200).length),
      none('answers that were neither whole nor 503', strange, `${answers.length} answers`),
      none('requests without an answer', failed, `${answers.length + failed.length} requests`),
      none('questions that are not answered once the flood is over', after.status === 200 ? 0 : 1, '1'),
      within(
        'until 503, 99 of 100',
        250,
        percentile(
          refused.map(({ ms }) => ms),
          0.99,
        ),
      ),
      ratio('least heap in the second half over that in the first', 1.25, grown(heap)),
    ];
  },
};

/** How many are answered a second when eight ask, one question after the other. */
async function servedASecond(asked: Asked, forMs: number): Promise<number> {
  const count = async (ms: number) => {
    const end = performance.now() + ms;
    let answers = 0;
    const loop = async () => {
      while (performance.now() < end) {
        await (await send(asked, query)).text();
        answers++;
      }
    };
    await Promise.all(Array.from({ length: 8 }, loop));
    return answers;
  };
  await count(forMs);
  // At least so many, should hardly one be answered in that time.
  return Math.max(5, ((await count(forMs)) / forMs) * 1_000);
}

interface Answered {
  readonly status: number;
  readonly ms: number;
}

/** Sends so many requests a second for a while, without waiting for answers. */
async function flood(asked: Asked, aSecond: number, forMs: number) {
  const answers: Answered[] = [];
  const failed: string[] = [];
  const one = async () => {
    const start = performance.now();
    try {
      const response = await send(asked, query);
      await response.text();
      answers.push({ status: response.status, ms: performance.now() - start });
    } catch (error) {
      failed.push(String(error));
    }
  };
  const sent: Promise<void>[] = [];
  const start = performance.now();
  while (performance.now() - start < forMs) {
    const due = ((performance.now() - start) / 1_000) * aSecond;
    while (sent.length < due) sent.push(one());
    await sleep(5);
  }
  await Promise.all(sent);
  return { answers, failed };
}

/** What the server's heap holds, time and again, in bytes. */
async function watchHeap(url: string, forMs: number): Promise<readonly number[]> {
  const heap: number[] = [];
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    const text = await (await fetch(`${url}/metrics`)).text();
    heap.push(Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(text)?.[1]));
    await sleep(forMs / 60);
  }
  return heap;
}

/** The least of each half: what is left when garbage was just collected. */
function grown(heap: readonly number[]): number {
  const half = Math.floor(heap.length / 2);
  return Math.min(...heap.slice(half)) / Math.min(...heap.slice(0, half));
}
