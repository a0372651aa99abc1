import { setTimeout as sleep } from 'node:timers/promises';
import { agreement } from '../agreement.js';
import { send } from '../ask.js';
import { killInMidWrite } from '../kill.js';
import { atLeast, none, type Row, within } from '../row.js';
import type { Stage } from '../stage.js';
import { startWriters } from '../writers.js';

const query = '{ entities(first: 5) { nodes { id name } } }';

/** Neo4j is killed under load, and comes back; nobody touches the server. */
export const recovery: Row = {
  name: 'recovery',
  promise:
    'When Neo4j dies the server says that it is not ready, and when it is back it serves again unaided',
  play: async (stage, scale) => {
    const { proxy, database, first, token, graph } = stage;
    const { journal, beginning } = stage.newJournal();
    const writers = startWriters({ count: 2, url: first.url, token, journal, beginning });
    const readers = startReaders(stage, 4);
    const kills = scale === 'short' ? 1 : 5;
    const took: number[] = [];
    let landed = 0;
    let notReady = 0;
    for (let kill = 0; kill < kills; kill++) {
      await readers.answered(20);
      if (await killInMidWrite(proxy, database.kill)) landed++;
      if (await becomesNotReady(first.url())) notReady++;
      const started = database.start();
      await database.listening();
      const opened = performance.now();
      await untilServed(stage);
      took.push(performance.now() - opened);
      await started;
    }
    await writers.finish();
    const others = await readers.finish();
    return [
      atLeast('kills that landed while a write was under way', kills, landed),
      atLeast('kills after which /ready said 503 and /health 200', kills, notReady),
      none('answers that were neither whole nor 503 UNAVAILABLE', others.strange, `${others.count} answers`),
      within(
        'until questions and writes are answered again after Bolt opens, longest',
        30_000,
        Math.max(...took),
      ),
      ...(await agreement({ graph }, journal, beginning)),
    ];
  },
};

/** Readers that ask one question after the other, whatever comes back. */
function startReaders({ asked }: Stage, count: number) {
  const seen: string[] = [];
  let isOver = false;
  const read = async () => {
    while (!isOver) {
      const response = await send(asked(), query);
      const { errors } = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] };
      seen.push(`${response.status} ${errors?.[0]?.extensions.code ?? 'answered'}`);
      await sleep(20);
    }
  };
  const reading = Promise.all(Array.from({ length: count }, read));
  return {
    /** Resolves when so many more were answered whole. */
    answered: async (wanted: number) => {
      const from = seen.length;
      while (seen.slice(from).filter((each) => each === '200 answered').length < wanted) await sleep(20);
    },
    finish: async () => {
      isOver = true;
      await reading;
      const usual = ['200 answered', '503 UNAVAILABLE'];
      return { count: seen.length, strange: seen.filter((each) => !usual.includes(each)) };
    },
  };
}

/** Whether the server says within five seconds that it cannot answer, and goes on saying that it is alive. */
async function becomesNotReady(url: string): Promise<boolean> {
  for (const end = performance.now() + 5_000; performance.now() < end; await sleep(20)) {
    const [ready, health] = await Promise.all([fetch(`${url}/ready`), fetch(`${url}/health`)]);
    if (health.status !== 200) return false;
    if (ready.status === 503) return true;
  }
  return false;
}

async function untilServed({ asked, first }: Stage): Promise<void> {
  const write = 'mutation { editEntity(id: "league", summary: null, reason: "recovery") { entity { id } } }';
  for (;;) {
    const statuses = await Promise.all([
      fetch(`${first.url()}/ready`).then(({ status }) => status),
      ...[query, write].map(async (operation) => (await send(asked(), operation)).status),
    ]);
    if (statuses.every((status) => status === 200)) return;
    await sleep(50);
  }
}
