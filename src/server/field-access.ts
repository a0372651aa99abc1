import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { FieldRules } from '../access/field-rules.js';
import { type Need, needOf } from '../access/operation-need.js';
import { reaches } from '../access/reaches.js';
import type { Requester } from '../domain/requester.js';
import { type ErrorCode, errorCatalogue } from '../errors.js';
import type { HttpContext } from './http-context.js';

/** Refuses an operation of which the caller may not ask every field, before anything of it runs. */
export function fieldAccess<Context extends HttpContext>(rules: FieldRules): ApolloServerPlugin<Context> {
  // Apollo keeps documents, so that an operation that is asked again is the same node.
  const needs = new WeakMap<OperationDefinitionNode, Need | null>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, contextValue: { requester } }) => {
        if (!operation) return;
        const known = needs.get(operation);
        const need = known === undefined ? needOf(rules, schema, document, operation) : known;
        needs.set(operation, need);
        if (need !== null && !reaches(requester.role, need.role)) throw refusal(need, requester);
      },
    }),
  };
}

/** Who sent no credential may have one that would do (RFC 9110, 15.5.2); who sent one is told that it does not. */
function refusal({ role, coordinate, node }: Need, requester: Requester): GraphQLError {
  const code: ErrorCode = requester.credential === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  const what = code === 'UNAUTHENTICATED' ? 'send a token of that role' : `yours is ${requester.role}`;
  return new GraphQLError(`${coordinate} needs the role ${role}; ${what}.`, {
    nodes: node,
    extensions: { code, field: coordinate, role, http: { status: errorCatalogue[code].status } },
  });
}
