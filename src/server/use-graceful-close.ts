import type { FastifyInstance } from 'fastify';

/** Ends the connection of a request that is answered while the server closes, which would otherwise wait for it. */
export function useGracefulClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (closing) void reply.header('connection', 'close');
    return payload;
  });
}
