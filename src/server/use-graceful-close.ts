import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Ends the connection of a request that is answered while the server closes, which would otherwise wait for it. Requests that had
 * arrived by then are read before connections that look idle are closed.
 */
export function useGracefulClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
    // Twice, for the first may come in the midst of the event loop's reading.
    await setImmediate();
    await setImmediate();
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (closing) void reply.header('connection', 'close');
    return payload;
  });
}
