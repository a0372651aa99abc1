import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { errorCatalogue } from '../errors.js';
import { Costs } from './costs.js';
import type { HttpContext } from './http-context.js';

/**
 * Refuses an operation that could cost more than the limit, before anything of it runs. A request with the extension `cost`
 * is told the estimate, and what the operation took.
 */
export function costLimit<Context extends HttpContext>(limit: number): ApolloServerPlugin<Context> {
  const costs = new Costs();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const cost = costs.of(schema, document, operation, request.variables ?? {});
          contextValue.cost = cost;
          if (cost > limit) throw tooCostly(cost, limit);
        },
        async willSendResponse({ request, response: { body }, contextValue: { cost, spent } }) {
          if (request.extensions?.['cost'] !== true || body.kind !== 'single' || cost === null) return;
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cost: { estimated: cost, limit, ...spent } };
        },
      };
    },
  };
}

function tooCostly(cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `The operation could cost ${cost}; the limit is ${limit}. Ask for smaller pages (first), or fewer levels.`,
    {
      extensions: {
        code: 'COST_LIMIT_EXCEEDED',
        cost,
        limit,
        http: { status: errorCatalogue.COST_LIMIT_EXCEEDED.status },
      },
    },
  );
}
