import { setTimeout as sleep } from 'node:timers/promises';
import { agreement } from '../agreement.js';
import { type Asked, type Outcome, send } from '../ask.js';
import { atLeast, none, type Row, within } from '../row.js';
import type { Stage } from '../stage.js';
import { startWriters } from '../writers.js';

const query =
  '{ entities(first: 50) { nodes { id name summary } } relations(first: 50) { nodes { id standing } } }';

/** The server is told to stop while many read and write. */
export const cleanStop: Row = {
  name: 'clean-stop',
  promise: 'A server that is told to stop answers every request that it had, and ends by itself',
  play: async (stage, scale) => {
    const { first, token, proxy, graph } = stage;
    const { journal, beginning } = stage.newJournal();
    const stops = scale === 'short' ? 1 : 10;
    const failed: string[] = [];
    let hadRequests = 0;
    let hadWrites = 0;
    let inFlight = 0;
    let unclean = 0;
    const took: number[] = [];
    for (let stop = 0; stop < stops; stop++) {
      const writers = startWriters({
        count: 4,
        url: first.url,
        token,
        journal,
        beginning: `${beginning}${stop}-`,
      });
      const readers = startReaders(stage, 12);
      await sleep(1_000 + Math.random() * 200);
      const end = performance.now() + 5_000;
      while (proxy.writing() === 0 && performance.now() < end) await sleep(1);
      if (proxy.writing() > 0) hadWrites++;
      const pending = [...readers.underWay(), ...writers.underWay().map(writeOutcome)];
      inFlight += pending.length;
      if (pending.length > 0) hadRequests++;
      const start = performance.now();
      const code = await first.stop();
      took.push(performance.now() - start);
      if (code !== 0) unclean++;
      failed.push(...(await Promise.all(pending)).filter((outcome) => outcome !== answered));
      await readers.finish();
      await first.start();
      await writers.finish();
    }
    return [
      atLeast('stops while requests were under way', stops, hadRequests),
      atLeast('stops while a write was under way', stops, hadWrites),
      none('requests under way that were not answered', failed, `${inFlight}`),
      none('stops that did not end with 0', unclean, `${stops}`),
      within('until the process had ended, longest', mostMs, Math.max(...took)),
      ...(await agreement({ graph }, journal, beginning)),
    ];
  },
};

const answered = 'answered';

/** A server that stops takes so long at most, whatever it was asked, in milliseconds (docs/reliability.md). */
const mostMs = 36_000;

/** Readers that ask one question after the other, also while the server has gone. */
function startReaders({ asked }: Stage, count: number) {
  const pending = new Set<Promise<string>>();
  let isOver = false;
  const read = async () => {
    while (!isOver) {
      const asking = answerTo(asked());
      pending.add(asking);
      const outcome = await asking;
      pending.delete(asking);
      if (outcome !== answered) await sleep(50);
    }
  };
  const reading = Promise.all(Array.from({ length: count }, read));
  return {
    /** What was sent and is not answered. */
    underWay: () => [...pending],
    finish: async () => {
      isOver = true;
      await reading;
    },
  };
}

async function answerTo(asked: Asked): Promise<string> {
  try {
    const response = await send(asked, query);
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    return errors === undefined && data ? answered : `${response.status} ${JSON.stringify(errors)}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message} ${String(error.cause)}` : String(error);
  }
}

async function writeOutcome(asking: Promise<Outcome>): Promise<string> {
  const outcome = await asking;
  return outcome.kind === 'unknown' ? `a write: ${outcome.why}` : answered;
}
