import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { announce } from '../announce.js';
import { driverFromEnvironment } from '../driver-from-environment.js';
import { types } from './types.js';

// As its documentation starts it. What its schema offers that is not asked for (mutations, deprecated fields) is left out,
// which makes the schema smaller and nothing slower.
const library = new Neo4jGraphQL({
  typeDefs: types,
  driver: driverFromEnvironment(),
  features: {
    excludeDeprecatedFields: {
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      relationshipFilters: true,
      attributeFilters: true,
      mutationOperations: true,
    },
  },
});
const server = new ApolloServer({ schema: await library.getSchema() });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
announce(Number(new URL(url).port));
