import { finished } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Limits } from '../config.js';
import { mostWaiting, retryAfterS, tooBusy } from './too-busy.js';

/**
 * Refuses questions where as many are being answered as may be, or as many statements of theirs wait for their turn: at once, for
 * one that would only wait is better told so, and before its token is looked up and its body read, so that refusing costs little. What
 * comes in one burst is let in here together, and looked at once more before it is executed (executed-by.ts).
 *
 * @param waiting how many statements wait for their turn now
 */
export function useLoadLimit(
  app: FastifyInstance,
  limits: Pick<Limits, 'requests' | 'statements'>,
  waiting: () => number,
): void {
  const most = mostWaiting(limits);
  let underWay = 0;
  app.addHook('onRequest', async ({ routeOptions }, reply) => {
    if (routeOptions.url !== '/graphql') return;
    if (underWay >= limits.requests || waiting() >= most) {
      void reply.header('retry-after', retryAfterS);
      throw tooBusy();
    }
    underWay++;
    // Also where the client goes away before it is answered.
    finished(reply.raw, () => {
      underWay--;
    });
  });
}
