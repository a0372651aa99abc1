import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../errors.js';

/** Longer than any answer of a database that is well; shorter than the patience of those who probe. */
const patienceMs = 2_000;

/**
 * `/health` says that the process is alive, `/ready` that questions can be answered now (503 where not, and as soon as the server
 * closes, so that nobody is sent to it any more).
 */
export function useHealth(app: FastifyInstance, ready: () => Promise<void>, isClosing: () => boolean): void {
  app.get('/health', async () => ({ status: 'alive' }));
  app.get('/ready', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (isClosing()) throw new EntenteError('UNAVAILABLE', 'The server is being stopped.');
    try {
      await within(patienceMs, ready());
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer');
      throw new EntenteError('UNAVAILABLE', 'The database does not answer.', undefined, error);
    }
    return { status: 'ready' };
  });
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const tooLate = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer in ${ms} ms`);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    timer.abort();
    tooLate.catch(() => {});
  }
}
