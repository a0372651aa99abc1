import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { compile } from '../graph/reading/plan.js';
import type { Context } from './context.js';
import { selectionsOf } from './selection.js';

/** Compiles the root fields of each query before it runs, so that what is wrong with it is refused before anything is asked. */
export function planPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (operation === undefined) return;
        contextValue.plans = plansOf({ schema, document, operation }, request.variables ?? {}, contextValue);
      },
    }),
  };
}

/** An operation within its document, with the schema that it was validated against. */
export interface Resolved {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The compiled root fields of an operation, by the key of their answer; none where its variables are wrong. */
export function plansOf(
  { schema, document, operation }: Resolved,
  variables: Readonly<Record<string, unknown>>,
  { time }: Context,
): Context['plans'] {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Execution will say what is wrong with the variables, in the specification's own words.
  if (coerced === undefined || operation.operation !== 'query') return new Map();
  const ready = { schema, operation, fragments: fragmentsOf(document), variableValues: coerced };
  return new Map(selectionsOf(ready).map((field) => [field.key, compile(field, time)]));
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((node) => [node.name.value, node]));
}
