import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../errors.js';

/** The page brings all that it shows, and asks nobody but this server. What is drawn is saved as a picture by way of a blob. */
const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The analyst's dashboard at `/`. What it loads is named by its content, and so is kept for good; the page itself is asked for anew. */
export async function useDashboard(app: FastifyInstance, folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      await reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives } });
    });
    if (!existsSync(page)) {
      scope.get('/', async () => {
        throw new EntenteError(
          'PATH_NOT_FOUND',
          'The dashboard is not built: run `npm run build` and start again. GraphiQL is at /explorer/, the endpoint at /graphql.',
        );
      });
      return;
    }
    scope.get('/', async (_request, reply) =>
      reply
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(await readFile(page)),
    );
    await scope.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      decorateReply: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
    });
  });
}
