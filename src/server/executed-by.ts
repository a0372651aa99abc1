import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import type { GraphqlApi, Operation } from './graphql-api.js';
import type { HttpContext, Subscription } from './http-context.js';
import { tooBusy } from './too-busy.js';

/**
 * Has Apollo execute operations by the API rather than by graphql-js's walk through resolvers. A gateway is the one way to do
 * so that keeps Apollo's handling of errors; `responseForOperation` goes past it.
 *
 * @param mostWaiting where so many statements wait for their turn, an operation is refused before anything of it runs
 */
export function executedBy<Context extends object>(
  api: GraphqlApi<Context>,
  mostWaiting: number,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: api.schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request, context }) => {
        const operation = {
          document,
          operationName: request.operationName ?? null,
          variables: request.variables ?? {},
        };
        const asked = context as Context & HttpContext;
        if (asked.subscription !== null) return begin(api, operation, asked.subscription);
        if (api.waiting() >= mostWaiting) throw tooBusy();
        const { result, spent } = await api.execute(operation, asked);
        asked.spent = spent;
        return result;
      },
    }),
    stop: async () => {},
  };
}

/** Begins a subscription, and leaves its events to whoever sends them: what Apollo gets is its last word on whether it is refused. */
async function begin<Context extends object>(
  api: GraphqlApi<Context>,
  operation: Operation,
  subscription: Subscription,
): Promise<ExecutionResult> {
  const begun = await api.subscribe(operation, subscription.lastEventId, subscription.signal);
  if (!('next' in begun)) return begun;
  subscription.begun = { operation, events: begun };
  return { data: null };
}
