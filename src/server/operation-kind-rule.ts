import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * Refuses an operation of a kind that the schema has no root type for. GraphQL's own rules let it pass, and executing
 * it would fail as a fault of ours.
 */
export const operationKindRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const kind = operation.operation;
    if (context.getSchema().getRootType(kind)) return;
    context.reportError(new GraphQLError(`This server has no ${kind}s.`, { nodes: operation }));
  },
});
