import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../errors.js';
import type { Example } from './examples.js';

/** Monaco, the editor within GraphiQL, writes style elements, embeds its icons as data, and works in workers. */
const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** GraphiQL at `/explorer/`, asking no other host for anything, and the examples it offers. */
export async function useExplorer(
  app: FastifyInstance,
  folder: string,
  examples: readonly Example[],
): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      await reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives } });
    });
    scope.get('/explorer', async (_request, reply) => reply.redirect('/explorer/'));
    scope.get('/explorer/examples.json', async () => examples);
    if (existsSync(join(folder, 'index.html'))) {
      await scope.register(fastifyStatic, { root: folder, prefix: '/explorer/', decorateReply: false });
    } else {
      scope.get('/explorer/', async () => {
        throw new EntenteError(
          'PATH_NOT_FOUND',
          'GraphiQL is not built: run `npm run build` and start again.',
        );
      });
    }
  });
}
