import type { Socket } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Ends the connection of a request that is answered while the server closes, which would otherwise wait for it. The server goes on
 * answering for a while before it closes connections that look idle: requests that were sent before anybody could know that it
 * closes are on their way for as long. Those over which nothing ever came, as browsers open them ahead, are closed as well: Node
 * takes them for busy, and would wait for a request.
 *
 * @param lingerMs how long that is, in milliseconds; what had arrived is read in any case
 * @returns whether the server closes
 */
export function useGracefulClose(app: FastifyInstance, lingerMs: number): () => boolean {
  let closing = false;
  const open = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', async () => {
    closing = true;
    if (lingerMs > 0 && open.size > 0) await sleep(lingerMs);
    // Twice, for the first may come in the midst of the event loop's reading.
    await setImmediate();
    await setImmediate();
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (closing) void reply.header('connection', 'close');
    return payload;
  });
  return () => closing;
}
