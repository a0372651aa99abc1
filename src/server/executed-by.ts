import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphqlApi } from './graphql-api.js';
import type { HttpContext } from './http-context.js';

/**
 * Has Apollo execute operations by the API rather than by graphql-js's walk through resolvers. A gateway is the one way to do
 * so that keeps Apollo's handling of errors; `responseForOperation` goes past it.
 */
export function executedBy<Context extends object>(
  api: GraphqlApi<Context>,
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
        const { result, spent } = await api.execute(operation, asked);
        asked.spent = spent;
        return result;
      },
    }),
    stop: async () => {},
  };
}
