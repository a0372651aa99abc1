import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Lets the pages of these origins call the server, with tokens that they have themselves; the browser adds no cookies or passwords. */
export async function useCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  await app.register(cors, {
    origin: origins.length > 0 && [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'apollo-require-preflight',
      'x-apollo-operation-name',
      'x-request-id',
      'if-none-match',
    ],
    exposedHeaders: ['x-request-id', 'etag', 'www-authenticate'],
    maxAge: 600,
    // An OPTIONS that is no preflight is told what there is, too, and not refused in plain text.
    strictPreflight: false,
  });
}
