import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, GraphQLError } from 'graphql';
import { EntenteError, notFound } from '../../src/errors.js';
import type { GraphqlApi } from '../../src/server/graphql-api.js';

/** How a schema says who may ask what. */
export const accessDefs = /* GraphQL */ `
  directive @access(role: AccessRole!) on OBJECT | FIELD_DEFINITION
  enum AccessRole {
    READER
    ANALYST
    EDITOR
    ADMIN
  }
`;

const typeDefs = /* GraphQL */ `
  ${accessDefs}
  scalar Date
  type Query @access(role: READER) {
    hello(name: String, delayMs: Int): String!
    thing(id: ID!): Thing
    things(first: Int = 20, after: String, last: Int, before: String, where: ThingFilter): ThingConnection!
    missing: String
    broken: String
    gone: String
    leaky: String
    secret: String @access(role: ADMIN)
  }
  type Mutation @access(role: ANALYST) {
    change: Boolean
  }
  input ThingFilter {
    not: ThingFilter
    name: String
  }
  type Thing @access(role: READER) {
    id: ID!
    things(first: Int = 20, last: Int): ThingConnection!
    tags: [Tag!]!
  }
  type Tag @access(role: READER) {
    name: String!
  }
  type ThingConnection @access(role: READER) {
    nodes: [Thing!]!
    totalCount: Int!
  }
`;

const nothing = { nodes: [], totalCount: 0 };

/** An API that needs no database, with a field for each way an operation can go wrong. */
export function stubApi(): GraphqlApi<object> {
  const resolvers = {
    Query: {
      hello: async (_: unknown, { name, delayMs }: { name?: string; delayMs?: number }) => {
        if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs));
        return `hello ${name ?? 'world'}`;
      },
      thing: (_: unknown, { id }: { id: string }) => ({ id, tags: [], things: nothing }),
      things: () => nothing,
      missing: () => {
        throw notFound('There is no such thing.', ['id']);
      },
      secret: () => 'a secret of admins',
      broken: () => {
        throw new Error('a secret of the inside');
      },
      gone: () => {
        throw new EntenteError('UNAVAILABLE', 'The database cannot be reached now.');
      },
      leaky: () => {
        throw new GraphQLError('a secret of a library', {
          extensions: { code: 'SOMETHING_ELSE', secret: 1 },
        });
      },
    },
  };
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  return {
    schema,
    plugins: [],
    newContext: () => ({}),
    execute: async ({ document, operationName, variables }) => ({
      result: await execute({ schema, document, operationName, variableValues: variables }),
      spent: { fieldCount: 1, statementCount: 0 },
    }),
    subscribe: async () => ({ errors: [new GraphQLError('There is nothing to subscribe to.')] }),
    version: async () => '1',
    waiting: () => 0,
  };
}
