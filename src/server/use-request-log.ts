import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const header = 'x-request-id';

/** The id of a request: its sender's `x-request-id` where that can be logged safely, a new one otherwise. */
export function requestId(request: IncomingMessage): string {
  const given = request.headers[header];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

/**
 * Names every request in its answer, and logs one line when it is answered: with the credential that it was known by, and never
 * what it asked.
 */
export function useRequestLog(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header(header, request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    // The query string of a GET holds the question.
    const path = request.url.split('?', 1)[0];
    const ms = Math.round(reply.elapsedTime);
    const line = `${request.method} ${path} ${reply.statusCode} in ${ms} ms`;
    const credential = request.requester?.credential;
    request.log.info({ status: reply.statusCode, ms, ...(credential && { credential }) }, line);
  });
}
