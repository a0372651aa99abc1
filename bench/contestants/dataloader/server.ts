import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { announce } from '../announce.js';
import { driverFromEnvironment } from '../driver-from-environment.js';
import { Loaders } from './loaders.js';
import { type Context, resolvers } from './resolvers.js';
import { schema } from './schema.js';
import { reading } from './statement.js';

const read = reading(driverFromEnvironment());
const server = new ApolloServer<Context>({ typeDefs: schema, resolvers });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ read, loaders: new Loaders(read) }),
});
announce(Number(new URL(url).port));
