import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Ends the connection of a request that is answered while the server closes, which would otherwise wait for it. Requests that had
 * arrived by then are read before connections that look idle are closed. So are those over which nothing ever came, as browsers
 * open them ahead: Node takes them for busy, and would wait half a minute for a request.
 */
export function useGracefulClose(app: FastifyInstance): void {
  let closing = false;
  const open = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', async () => {
    closing = true;
    // Twice, for the first may come in the midst of the event loop's reading.
    await setImmediate();
    await setImmediate();
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (closing) void reply.header('connection', 'close');
    return payload;
  });
}
