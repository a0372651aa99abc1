import { Analysts } from './analysis/analysts.js';
import { Pictures } from './api/analysis/pictures.js';
import { askOnce } from './api/ask-once.js';
import type { Context } from './api/context.js';
import { executeOperation } from './api/execute.js';
import { type PreparationCounts, Preparations, type ReadyToRun } from './api/prepare.js';
import { preparePlugin } from './api/prepare-plugin.js';
import { schemaIn } from './api/schema.js';
import { subscribe } from './api/subscribe.js';
import { warmUp } from './api/warm-up.js';
import { today } from './domain/time/day.js';
import { versionReader } from './graph/clock.js';
import type { Graph } from './graph/connection.js';
import { ChangeLog } from './graph/following/change-log.js';
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

/** How long things take at most, or are kept, in milliseconds. */
export interface ApiTimes {
  /** How long idempotency keys are kept. */
  readonly keyLifeMs: number;
  /** How long the transaction of a mutation may take. */
  readonly callMs: number;
  /** How often those who follow the change log have it read. */
  readonly pollMs: number;
}

/**
 * GraphQL over a graph, in the form that the server takes: the server and the API know nothing of each other.
 */
export function graphqlApi(graph: Graph, { keyLifeMs, callMs, pollMs }: ApiTimes): EntenteApi {
  const schema = schemaIn(packagePath('schema'));
  const preparations = new Preparations();
  const program = packageVersion();
  const graphVersion = versionReader(graph);
  const log = new ChangeLog(graph, pollMs);
  const limited: Pick<Graph, 'read' | 'write'> = {
    read: graph.read,
    write: (work) => graph.write(work, callMs),
  };
  const desk = { graph: limited, analysts: new Analysts(), pictures: new Pictures() };
  let promised = 0;
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
    waiting: () => promised - graph.figures().running,
    execute: async (sent, asked) => {
      const statements = statementsOf(asked.ready);
      promised += statements;
      const executed = await executeOperation(desk, { ...sent, schema }, asked, keyLifeMs).finally(() => {
        promised -= statements;
      });
      if (asked.ready !== null && asked.ready.calls.size > 0) log.wake();
      return executed;
    },
    subscribe: (sent, lastEventId, signal) => subscribe(log, { ...sent, schema }, lastEventId, signal),
    // The day first, so that an answer is never of an earlier day than its version: fields without `on` are of today.
    version: async () => `${program} ${today(new Date())} ${await graphVersion()}`,
    warmUp: (operations, signal) => warmUp(desk, schema, preparations, operations, signal),
    ask: (operation, variables) => askOnce(desk, schema, operation, variables),
    close: () => desk.analysts.close(),
  };
}

/** An operation counts for so many statements at most, so that a large one does not have everybody else refused. */
const mostOfOne = 16;

/** How many statements an operation counts for until it is answered: an analysis as one, and mutations, made one after the other, as one together. */
function statementsOf(ready: ReadyToRun | null): number {
  if (ready === null) return 0;
  const asked = [...ready.plans.values()].filter(({ plan }) => plan.cypher !== null).length;
  return Math.min(mostOfOne, asked + ready.analyses.size + Math.min(1, ready.calls.size));
}
