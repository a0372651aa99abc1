import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EntenteError, unauthenticated } from '../errors.js';
import { answerAwaited } from './answer-awaited.js';
import { type GraphqlOptions, withRequest } from './apollo.js';
import { answeredUnchanged, documentAsked } from './conditional.js';
import type { GraphqlApi } from './graphql-api.js';
import type { HttpContext } from './http-context.js';
import { refuseFalseHash, refuseUnlisted } from './persisted-operations.js';
import { requestParameters } from './request-parameters.js';
import { refuseOversized } from './request-size.js';
import { sandboxPolicy } from './sandbox-policy.js';

const path = '/graphql';

/** The endpoint `/graphql`: POST, GET for queries, and to a browser Apollo Sandbox's page. */
export function useGraphql<Context extends object>(
  app: FastifyInstance,
  apollo: ApolloServer<Context & HttpContext>,
  api: GraphqlApi<Context>,
  { limits, safelist }: Pick<GraphqlOptions, 'limits' | 'safelist'>,
): void {
  app.decorateRequest('entityTag', null);
  const context = async (request: FastifyRequest, reply: FastifyReply) => {
    const { requester } = request;
    if (requester === null) throw unauthenticated('send a token: `Authorization: Bearer entente_…`.');
    const signal = answerAwaited(reply, limits.operationMs);
    return withRequest(api.newContext(signal, requester, request.ip), request, requester, null);
  };
  app.route({
    method: ['GET', 'POST'],
    url: path,
    helmet: { contentSecurityPolicy: false },
    preHandler: async (request, reply) => {
      const parameters = requestParameters(request);
      if (safelist) refuseUnlisted(parameters, safelist);
      const document = request.method === 'GET' ? documentAsked(parameters, safelist) : null;
      if (document !== null && (await answeredUnchanged(request, reply, api.version, document))) return reply;
      refuseFalseHash(parameters);
      refuseOversized(parameters, limits);
      return undefined;
    },
    handler: fastifyApolloHandler(apollo, { context }),
    onSend: sandboxPolicy,
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: path,
    onRequest: async (_request, reply) => {
      void reply.header('allow', 'GET, POST');
      throw new EntenteError('METHOD_NOT_ALLOWED', `${path} answers GET and POST.`);
    },
    handler: () => {},
  });
}
