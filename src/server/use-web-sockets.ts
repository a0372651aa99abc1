import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { endBroken } from './live/web-socket.js';

/**
 * Lets a request to open a WebSocket go the way of every request, by the same hooks, to the route that takes it. Whatever refuses it
 * answers it, and the connection ends with that.
 *
 * @param mostBytes how long a message may be
 */
export async function useWebSockets(app: FastifyInstance, mostBytes: number): Promise<void> {
  await app.register(websocket, {
    options: { maxPayload: mostBytes, handleProtocols },
    errorHandler: endBroken,
    // Whoever takes them ends them.
    preClose: (done) => done(),
  });
}
