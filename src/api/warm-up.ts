import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { Graph } from '../graph/connection.js';
import { run } from '../graph/reading/plan.js';
import { newContext } from './context.js';
import { plansOf } from './plan-plugin.js';

/**
 * Runs operations whose answers nobody waits for, one after the other, so that Neo4j has planned statements like them when
 * somebody asks: a statement's first plan takes a cold Neo4j seconds. What fails here will say so to who asks it.
 *
 * @param signal ends it before the next statement
 */
export async function warmUp(
  graph: Graph,
  schema: GraphQLSchema,
  operations: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const text of operations) {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) continue;
    const context = newContext(graph, new Date());
    for (const plan of plansOf({ schema, document, operation }, {}, context).values()) {
      if (signal.aborted) return;
      await context
        .moment()
        .then((moment) => run(graph, plan, moment))
        .catch(() => {});
    }
  }
}
