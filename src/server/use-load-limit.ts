import { finished } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../errors.js';

/** After so many seconds one who was refused may well be answered. */
const retryAfterS = 1;

/**
 * Refuses questions where `most` of them are being answered: at once, for one that would only wait is better told so, and before
 * its token is looked up and its body read, so that refusing costs little.
 */
export function useLoadLimit(app: FastifyInstance, most: number): void {
  let underWay = 0;
  app.addHook('onRequest', async ({ routeOptions }, reply) => {
    if (routeOptions.url !== '/graphql') return;
    if (underWay >= most) {
      void reply.header('retry-after', retryAfterS);
      throw new EntenteError(
        'UNAVAILABLE',
        `The server answers ${most} requests at once and has as many; try again in a moment.`,
      );
    }
    underWay++;
    // Also where the client goes away before it is answered.
    finished(reply.raw, () => {
      underWay--;
    });
  });
}
