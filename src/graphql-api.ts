import { Analysts } from './analysis/analysts.js';
import { Pictures } from './api/analysis/pictures.js';
import { askOnce } from './api/ask-once.js';
import type { Context } from './api/context.js';
import { executeOperation } from './api/execute.js';
import { type PreparationCounts, Preparations } from './api/prepare.js';
import { preparePlugin } from './api/prepare-plugin.js';
import { schemaIn } from './api/schema.js';
import { warmUp } from './api/warm-up.js';
import { today } from './domain/time/day.js';
import { versionReader } from './graph/clock.js';
import type { Graph } from './graph/connection.js';
import { packagePath, packageVersion } from './package.js';
import type { GraphqlApi } from './server/graphql-api.js';

/** GraphQL over a graph. */
export interface EntenteApi extends GraphqlApi<Context> {
  /** How often an operation was found compiled, and how often not. */
  readonly preparations: Readonly<PreparationCounts>;
  /** Asks operations ahead of those who will, until it is told to end. */
  readonly warmUp: (operations: readonly string[], signal: AbortSignal) => Promise<void>;
  /** Asks one operation past HTTP and gives its data; throws what is wrong with it. */
  readonly ask: (
    operation: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Ends the threads that work on analyses. */
  readonly close: () => Promise<void>;
}

/**
 * GraphQL over a graph, in the form that the server takes: the server and the API know nothing of each other.
 *
 * @param keyLifeMs how long idempotency keys are kept, in milliseconds
 */
export function graphqlApi(graph: Graph, keyLifeMs: number): EntenteApi {
  const schema = schemaIn(packagePath('schema'));
  const preparations = new Preparations();
  const desk = { graph, analysts: new Analysts(), pictures: new Pictures() };
  const program = packageVersion();
  const graphVersion = versionReader(graph);
  return {
    schema,
    preparations: preparations.counts,
    plugins: [preparePlugin(preparations)],
    newContext: (signal, requester, address) => ({
      today: today(new Date()),
      signal,
      requester,
      address,
      ready: null,
    }),
    execute: (sent, asked) => executeOperation(desk, { ...sent, schema }, asked, keyLifeMs),
    // The day first, so that an answer is never of an earlier day than its version: fields without `on` are of today.
    version: async () => `${program} ${today(new Date())} ${await graphVersion()}`,
    warmUp: (operations, signal) => warmUp(desk, schema, preparations, operations, signal),
    ask: (operation, variables) => askOnce(desk, schema, operation, variables),
    close: () => desk.analysts.close(),
  };
}
