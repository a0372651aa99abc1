import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { gql } from 'graphql-tag';
import { typeKey } from '../graph/reading/column.js';
import { date, dateTime } from './scalars.js';

const typename = { __resolveType: (answered: { readonly [typeKey]: string }) => answered[typeKey] };

/** The schema of the files in `folder`. It has no resolvers: operations are answered whole. */
export function schemaIn(folder: string): GraphQLSchema {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return makeExecutableSchema({
    typeDefs: files.map((name) => gql(readFileSync(join(folder, name), 'utf8'))),
    resolvers: { Date: date, DateTime: dateTime, Node: typename, Entity: typename },
  });
}
