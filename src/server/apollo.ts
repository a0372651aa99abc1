import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { FieldRules } from '../access/field-rules.js';
import type { Limits } from '../config.js';
import type { Requester } from '../domain/requester.js';
import { argumentAtFault } from './argument-at-fault.js';
import { clientError } from './client-error.js';
import { tagAnswers } from './conditional.js';
import { costLimit } from './cost-limit.js';
import { errorLog } from './error-log.js';
import type { Example } from './examples.js';
import { executedBy } from './executed-by.js';
import { fieldAccess } from './field-access.js';
import type { GraphqlApi } from './graphql-api.js';
import type { HttpContext, Subscription } from './http-context.js';
import { operationKindRule } from './operation-kind-rule.js';
import { operationSizeRule } from './operation-size-rule.js';
import { documentsByHash } from './persisted-operations.js';
import type { Safelist } from './safelist.js';
import { subscriptionRootRule } from './subscription-root-rule.js';
import { mostWaiting, retryLater } from './too-busy.js';
import { transportOf } from './transport.js';

export interface GraphqlOptions {
  /** Who may ask for which field. */
  readonly rules: FieldRules;
  readonly limits: Limits;
  readonly introspection: boolean;
  /** The operations that may be asked; null where any may. */
  readonly safelist: Safelist | null;
  readonly examples: readonly Example[];
}

/** What checks and executes every operation, by whatever way it comes. It is stopped with the server. */
export async function startApollo<Context extends object>(
  app: FastifyInstance,
  api: GraphqlApi<Context>,
  options: GraphqlOptions,
): Promise<ApolloServer<Context & HttpContext>> {
  const apollo = apolloServer(api, options, app.log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  return apollo;
}

function apolloServer<Context extends object>(
  api: GraphqlApi<Context>,
  { rules, limits, introspection, safelist, examples }: GraphqlOptions,
  log: FastifyBaseLogger,
): ApolloServer<Context & HttpContext> {
  return new ApolloServer<Context & HttpContext>({
    gateway: executedBy(api, mostWaiting(limits)),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    validationRules: [operationKindRule, subscriptionRootRule, operationSizeRule(limits.depth)],
    plugins: [
      // First these, in this order, so that their refusals are the ones told. Apollo asks them all at once: what they refuse is
      // compiled too, which the size that the validation rule allows keeps short.
      transportOf(),
      fieldAccess(rules),
      costLimit(limits.cost),
      ...api.plugins,
      argumentAtFault(),
      errorLog(),
      retryLater(),
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

/**
 * The context of an operation that came with a request.
 *
 * @param subscription what is to become of it, where it is one; null where one answer is waited for
 */
export function withRequest<Context extends object>(
  context: Context,
  request: FastifyRequest,
  requester: Requester,
  subscription: Subscription | null,
): Context & HttpContext {
  return Object.assign(context, {
    requester,
    requestId: request.id,
    log: request.log,
    entityTag: request.entityTag,
    subscription,
    cost: null,
    spent: null,
  });
}
