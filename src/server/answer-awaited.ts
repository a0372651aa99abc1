import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import { EntenteError } from '../errors.js';

/**
 * A signal for the work that an answer takes: aborted when the client goes away before it has all of it, or when it takes
 * longer than `limitMs` milliseconds. The reason is the error to answer with.
 */
export function answerAwaited({ raw }: FastifyReply, limitMs: number): AbortSignal {
  const controller = new AbortController();
  // Every statement of the operation listens, and there may be more than Node thinks usual.
  setMaxListeners(0, controller.signal);
  const tooLong = () => controller.abort(overTime(limitMs));
  const timer = setTimeout(tooLong, limitMs);
  const closed = () => {
    clearTimeout(timer);
    if (!raw.writableFinished) controller.abort(clientLeft());
  };
  if (raw.closed) closed();
  else raw.once('close', closed);
  return controller.signal;
}

/** Why what is done for a client is stopped that has left. */
export function clientLeft(): EntenteError {
  return new EntenteError('CANCELLED', 'The client closed the connection.');
}

function overTime(limitMs: number): EntenteError {
  return new EntenteError(
    'TIMEOUT',
    `The operation took longer than the limit of ${limitMs} ms and was stopped. Ask for less at once.`,
  );
}
