import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FieldRules } from '../access/field-rules.js';
import type { Limits } from '../config.js';
import type { Requester } from '../domain/requester.js';
import { EntenteError, unauthenticated } from '../errors.js';
import { answerAwaited } from './answer-awaited.js';
import { argumentAtFault } from './argument-at-fault.js';
import { clientError } from './client-error.js';
import { answeredUnchanged, documentAsked, tagAnswers } from './conditional.js';
import { costLimit } from './cost-limit.js';
import { errorLog } from './error-log.js';
import type { Example } from './examples.js';
import { executedBy } from './executed-by.js';
import { fieldAccess } from './field-access.js';
import type { GraphqlApi } from './graphql-api.js';
import type { HttpContext } from './http-context.js';
import { operationKindRule } from './operation-kind-rule.js';
import { operationSizeRule } from './operation-size-rule.js';
import { documentsByHash, refuseFalseHash, refuseUnlisted } from './persisted-operations.js';
import { requestParameters } from './request-parameters.js';
import { refuseOversized } from './request-size.js';
import type { Safelist } from './safelist.js';
import { sandboxPolicy } from './sandbox-policy.js';

export interface GraphqlOptions {
  /** Who may ask for which field. */
  readonly rules: FieldRules;
  readonly limits: Limits;
  readonly introspection: boolean;
  /** The operations that may be asked; null where any may. */
  readonly safelist: Safelist | null;
  readonly examples: readonly Example[];
}

const path = '/graphql';

/** The endpoint `/graphql`: POST, GET for queries, and to a browser Apollo Sandbox's page. */
export async function useGraphql<Context extends object>(
  app: FastifyInstance,
  api: GraphqlApi<Context>,
  options: GraphqlOptions,
): Promise<void> {
  const { limits, safelist } = options;
  const apollo = apolloServer(api, options, app.log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  app.decorateRequest('entityTag', null);
  const context = async (request: FastifyRequest, reply: FastifyReply) => {
    const { requester } = request;
    if (requester === null) throw unauthenticated('send a token: `Authorization: Bearer entente_…`.');
    const signal = answerAwaited(reply, limits.operationMs);
    return withRequest(api.newContext(signal, requester, request.ip), request, requester);
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

function apolloServer<Context extends object>(
  api: GraphqlApi<Context>,
  { rules, limits, introspection, safelist, examples }: GraphqlOptions,
  log: FastifyBaseLogger,
): ApolloServer<Context & HttpContext> {
  return new ApolloServer<Context & HttpContext>({
    gateway: executedBy(api),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    validationRules: [operationKindRule, operationSizeRule(limits.depth)],
    plugins: [
      // First these, in this order, so that their refusals are the ones told. Apollo asks them all at once: what they refuse is
      // compiled too, which the size that the validation rule allows keeps short.
      fieldAccess(rules),
      costLimit(limits.cost),
      ...api.plugins,
      argumentAtFault(),
      errorLog(),
      tagAnswers(),
      sandboxPage(examples),
      // It wraps every resolver, for headers that nothing here uses.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
    formatError: clientError,
    logger: log,
    persistedQueries: { cache: documentsByHash(safelist) },
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
  });
}

/** Apollo Sandbox has one document to begin with: all examples, for it runs the one whose name is chosen. */
function sandboxPage(examples: readonly Example[]): ApolloServerPlugin {
  const document = examples.map((example) => example.document.trim()).join('\n\n');
  return ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, document });
}

function withRequest<Context extends object>(
  context: Context,
  request: FastifyRequest,
  requester: Requester,
): Context & HttpContext {
  return Object.assign(context, {
    requester,
    requestId: request.id,
    log: request.log,
    entityTag: request.entityTag,
    cost: null,
    spent: null,
  });
}
