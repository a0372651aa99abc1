import { type Context, newContext } from './api/context.js';
import { readAnswered } from './api/field-resolver.js';
import { planPlugin } from './api/plan-plugin.js';
import { executableSchema } from './api/schema.js';
import type { Graph } from './graph/connection.js';
import { packagePath } from './package.js';
import type { GraphqlApi } from './server/use-graphql.js';

/** GraphQL over a graph, in the form that the server takes: the server and the API know nothing of each other. */
export function graphqlApi(graph: Graph): GraphqlApi<Context> {
  return {
    schema: executableSchema(packagePath('schema')),
    fieldResolver: readAnswered,
    plugins: [planPlugin()],
    newContext: () => newContext(graph, new Date()),
  };
}
