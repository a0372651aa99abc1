import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { gql } from 'graphql-tag';
import { typeKey } from '../graph/reading/column.js';
import { run } from '../graph/reading/plan.js';
import type { Context } from './context.js';
import { date, dateTime } from './scalars.js';

/** Answers a root field by the plan that was compiled for it. */
const planned: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const plan = context.plans.get(String(info.path.key));
  if (plan === undefined) throw new Error(`no plan was compiled for ${info.fieldName}`);
  return run(context.graph, plan, await context.moment());
};

const typename = { __resolveType: (answered: { readonly [typeKey]: string }) => answered[typeKey] };

/** The schema of the files in `folder`, each root field answered by its plan and every other from the answer. */
export function executableSchema(folder: string): GraphQLSchema {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const typeDefs = files.map((name) => gql(readFileSync(join(folder, name), 'utf8')));
  const schema = makeExecutableSchema<Context>({
    typeDefs,
    resolvers: { Date: date, DateTime: dateTime, Node: typename, Entity: typename },
  });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = planned;
  return schema;
}
