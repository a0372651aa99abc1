import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { errorCatalogue } from '../errors.js';
import { fieldCost } from './field-cost.js';

/** Refuses an operation that could cost more than the limit, before anything of it runs. */
export function costLimit<Context extends object>(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const cost = costOf(schema, document, operation, request.variables ?? {});
          if (cost > limit) throw tooCostly(cost, limit);
        },
      };
    },
  };
}

/**
 * The cost of an operation with these variables. Where they are wrong it is 0: executing says what is wrong with them,
 * and runs nothing either.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return 0;
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [(field: ComplexityEstimatorArgs) => fieldCost(field)],
    // The size of operations is limited by a validation rule.
    maxQueryNodes: Number.POSITIVE_INFINITY,
  });
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
