import { type Contestant, graphqlRequest } from '../contestant.js';

/** The library that most teams would reach for. */
export const neo4jGraphql: Contestant = {
  name: '@neo4j/graphql',
  what: '@neo4j/graphql 7.6.3 on Apollo Server, mapped on the same nodes',
  command: ['bench/dist/contestants/neo4j-graphql/server.js'],
  environment: () => ({ NODE_ENV: 'production' }),
  request: ({ neo4jGraphql: own }, variables) =>
    'cannot' in own ? null : graphqlRequest(own.document, own.variables?.(variables) ?? variables, '/'),
  answer: ({ neo4jGraphql: own }, data) => ('cannot' in own ? data : own.answer(data)),
};
