import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Identify } from '../access/identify.js';
import type { Requester } from '../domain/requester.js';
import { livePath } from './live/path.js';
import { asksNothing } from './request-parameters.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent it; null where that is not known, and nothing is asked. */
    requester: Requester | null;
  }
}

/** What tells nothing of the graph: whoever probes has no token, and a browser has none before it has a page to give one to. */
const open: readonly string[] = [
  '/',
  '/assets/*',
  '/health',
  '/ready',
  '/explorer',
  '/explorer/',
  '/explorer/*',
  '/explorer/examples.json',
];

/**
 * Learns who sends a request before anything of its body is read, and refuses those who may not be answered. A credential that is
 * not good is refused where none is needed, too: whoever sends one means to be known.
 */
export function useIdentity(app: FastifyInstance, identify: Identify): void {
  app.decorateRequest('requester', null);
  app.addHook('onRequest', async (request) => {
    if (open.includes(request.routeOptions.url ?? '')) return;
    const identified = identify(request.headers.authorization);
    const mayBeUnknown = isForPage(request) || isSocketOfUnknown(request);
    request.requester = await (mayBeUnknown ? identified.catch(() => null) : identified);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode === 401) challenge(request, reply);
    return payload;
  });
}

/** Sandbox's page is what a browser gets from the endpoint where it asks nothing. Where it cannot be had, nobody asks. */
function isForPage(request: FastifyRequest): boolean {
  return request.routeOptions.url === '/graphql' && asksNothing(request);
}

/** A page cannot send a header with a WebSocket: its first message says who it is. */
function isSocketOfUnknown({ routeOptions, headers }: FastifyRequest): boolean {
  const isSocket = routeOptions.url === livePath && headers.upgrade?.toLowerCase() === 'websocket';
  return isSocket && headers.authorization === undefined;
}

/** Says how to be known (RFC 6750, 3). */
function challenge({ headers }: FastifyRequest, reply: FastifyReply): void {
  const fault = headers.authorization === undefined ? '' : ', error="invalid_token"';
  void reply.header('www-authenticate', `Bearer realm="entente"${fault}`);
}
