import { takeClock } from '../clock.js';
import type { Graph, Run } from '../connection.js';
import type { Act } from './act.js';
import { endOfTrail, logAct } from './audit.js';
import type { Called, Work } from './called.js';
import { answerOfUse, type CallKey, findUse, rememberAnswer } from './idempotency.js';
import type { Recording } from './recording.js';
import { rehearse } from './rehearse.js';

/** A call that is to change the graph. */
export interface Call extends Act {
  /** What tells it from other calls, and from itself made again. */
  readonly key: CallKey;
}

/**
 * Does a call in one transaction: the work, with its changes in the change log, its record in the audit trail, and what it
 * came to under its key. The driver may run all of it again, also after a commit whose answer was lost: the key then brings
 * the same answer, and nothing is done twice.
 *
 * @throws EntenteError `CONFLICT` where the key was used for another call, and whatever the work throws; nothing is written then
 */
export function makeCall(
  graph: Pick<Graph, 'write'>,
  call: Call,
  work: (run: Run, recording: Recording) => Promise<Work>,
): Promise<Called> {
  const { requester, key } = call;
  return graph.write(async (run) => {
    const [at, used, end] = await Promise.all([takeClock(run), findUse(run, key), endOfTrail(run)]);
    const earlier = answerOfUse(used, key, at);
    if (earlier !== null) return { ...earlier, replayed: true };
    const recording = { at, by: requester.name };
    const { changes, answer } = await work(run, recording);
    const position = await logAct(run, call, end, changes, recording);
    const called = { at: position === null ? null : at, position, replayed: false, answer };
    await rememberAnswer(run, key, called, at);
    return called;
  });
}

/** Does what a call would do, and takes it back: only what is wrong with it, and what it would come to, is told. */
export async function tryCall(
  graph: Pick<Graph, 'write'>,
  { requester }: Pick<Call, 'requester'>,
  work: (run: Run, recording: Recording) => Promise<Work>,
): Promise<Called> {
  const { answer } = await rehearse(graph, async (run) =>
    work(run, { at: await takeClock(run), by: requester.name }),
  );
  return { at: null, position: null, replayed: false, answer };
}
