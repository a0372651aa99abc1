import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { date, dateTime } from '../../src/api/scalars.js';
import type { Day } from '../../src/domain/time/day.js';
import type { World } from '../support/random-claims.js';
import { queryOf } from './query.js';

/**
 * The schema of the server with nothing behind it but its scalars: graphql-js reads the rest from what it is given. Without
 * analyses, whose questions are tried against brute force each on its own (test/analysis).
 */
export function plainSchema(): GraphQLSchema {
  const files = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
  const schema = makeExecutableSchema({
    typeDefs: files.map((name) => readFileSync(`schema/${name}`, 'utf8')),
    resolvers: { Date: date, DateTime: dateTime },
  });
  delete schema.getQueryType()?.getFields()['analysis'];
  return schema;
}

/** What an operation's answer about a world should be, as graphql-js executes it over the claims in memory. */
export async function oracleAnswer(
  schema: GraphQLSchema,
  world: World,
  today: Day,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return execute({ schema, document, variableValues, rootValue: queryOf(world, today) });
}
