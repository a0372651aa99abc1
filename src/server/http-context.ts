import type { FastifyBaseLogger } from 'fastify';

/** Which request an operation came with, for the log. */
export interface HttpContext {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
}
