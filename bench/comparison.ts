import type { Contestant } from './contestants/contestant.js';
import type { BenchGraph } from './graph/open-graph.js';
import { sampleOf } from './graph/sample-of.js';
import { timeConditional } from './measure/conditional.js';
import { type Drawn, draw } from './measure/drawn.js';
import { compareAnswers, type Lengths, lengthsKey } from './measure/equality.js';
import { countHits, type Hits } from './measure/hits.js';
import { countPlans } from './measure/plan-caches.js';
import type { Schedule } from './measure/schedule.js';
import { type Server, startServer } from './measure/server-process.js';
import { mean } from './measure/statistics.js';
import { runnersOf, type Timing, time, warmUp } from './measure/timing.js';
import type { Operation } from './operations/operation.js';
import { environmentOf, graphSizeOf } from './report/environment.js';
import type { OperationResult, Reached, Results } from './report/results.js';

export interface ComparisonOptions {
  readonly operations: readonly Operation[];
  /** Entente among them, for the cursors of others are made of its answers. */
  readonly contestants: readonly Contestant[];
  readonly schedule: Schedule;
  readonly seed: number;
  /** Is told what is being done. */
  readonly say: (line: string) => void;
}

/** Runs the contestants side by side on one graph. Throws where their answers differ. */
export async function compare(graph: BenchGraph, options: ComparisonOptions): Promise<Results> {
  const environment = await environmentOf(graph);
  return withServers(graph, options, (servers) => compareServers(graph, servers, environment, options));
}

/** Only compares their answers, and gives how many requests were answered alike. Throws where they differ. */
export function compareOnlyAnswers(graph: BenchGraph, options: ComparisonOptions): Promise<number> {
  return withServers(graph, options, async (servers) => {
    const { operations, schedule, seed, say } = options;
    const sample = await sampleOf(graph, ententeOf(servers).url, seed);
    const lengths = await compareAll(servers, draw(operations, sample, seed, schedule.draws), say);
    return [...lengths.values()].flat().length;
  });
}

async function withServers<T>(
  graph: BenchGraph,
  { contestants }: ComparisonOptions,
  work: (servers: readonly Server[]) => Promise<T>,
): Promise<T> {
  const servers: Server[] = [];
  try {
    for (const contestant of contestants) servers.push(await startServer(contestant, graph.address));
    return await work(servers);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function compareServers(
  graph: BenchGraph,
  servers: readonly Server[],
  environment: Results['environment'],
  options: ComparisonOptions,
): Promise<Results> {
  const { schedule, seed, say } = options;
  const entente = ententeOf(servers);
  const drawn = draw(options.operations, await sampleOf(graph, entente.url, seed), seed, schedule.draws);
  const before = await Promise.all(servers.map((server) => server.memory()));
  const lengths = await compareAll(servers, drawn, say);
  const timings = await timeAll(graph, servers, drawn, lengths, options);
  const after = await Promise.all(servers.map((server) => server.memory()));
  say('counting plans, and database hits');
  const planCaches = await countPlans(entente, servers[0] ?? entente, graph.driver, drawn);
  const conditional = await conditionalOf(entente, drawn, schedule);
  const hits = new Map<string, ReadonlyMap<string, Hits>>();
  for (const contestant of options.contestants) {
    hits.set(contestant.name, await countHits(contestant, graph.address, drawn, schedule.profiled));
  }
  return {
    environment,
    graph: await graphSizeOf(graph),
    contestants: options.contestants.map(({ name, what }, index) => ({
      name,
      what,
      memory: { before: before[index] ?? null, after: after[index] ?? null },
    })),
    operations: drawn.map(({ operation }) => resultOf(operation, timings, lengths, hits)),
    conditional,
    planCaches,
  };
}

/** By operation: how its servers did, and how a second process of the first did. */
type Timings = ReadonlyMap<string, { readonly own: readonly Timing[]; readonly again: Timing | undefined }>;

async function timeAll(
  graph: BenchGraph,
  servers: readonly Server[],
  drawn: readonly Drawn[],
  lengths: Lengths,
  { schedule, say }: ComparisonOptions,
): Promise<Timings> {
  const [first] = servers;
  if (first === undefined) throw new Error('There is no contestant.');
  const second = await startServer(first.contestant, graph.address);
  try {
    say('warming up');
    const all = [...servers, second];
    await warmUp(
      drawn.map((each) => runnersOf(all, each, lengths)),
      schedule,
    );
    const timings = new Map();
    for (const [index, each] of drawn.entries()) {
      say(`timing ${each.operation.name}, ${index + 1} of ${drawn.length}`);
      const timed = await time(all, each, lengths, schedule);
      const own = timed.filter(({ server }) => server !== second);
      timings.set(each.operation.name, { own, again: timed.find(({ server }) => server === second) });
    }
    return timings;
  } finally {
    await second.stop();
  }
}

async function compareAll(
  servers: readonly Server[],
  drawn: readonly Drawn[],
  say: ComparisonOptions['say'],
): Promise<Lengths> {
  const lengths = new Map<string, readonly number[]>();
  for (const each of drawn) {
    say(`comparing answers to ${each.operation.name}`);
    for (const [key, value] of await compareAnswers(servers, each)) lengths.set(key, value);
  }
  return lengths;
}

/** On a list of fifty claims, which is some 10 kB long. */
async function conditionalOf(entente: Server, drawn: readonly Drawn[], { latency }: Schedule) {
  const chosen = drawn.find(({ operation }) => operation.name === 'filtered-list') ?? drawn[0];
  const [variables] = chosen?.variables ?? [];
  const request = chosen && variables && entente.contestant.request(chosen.operation, variables);
  return request ? timeConditional(entente.url, request, latency.rounds * 20) : null;
}

function ententeOf(servers: readonly Server[]): Server {
  const found = servers.find(({ contestant }) => contestant.name === 'Entente');
  if (found === undefined) throw new Error('Entente is not among the contestants.');
  return found;
}

function resultOf(
  operation: Operation,
  timings: Timings,
  lengths: Lengths,
  hits: ReadonlyMap<string, ReadonlyMap<string, Hits>>,
): OperationResult {
  const { name, asks, nestedFilter = false, presentOf = null, neo4jGraphql } = operation;
  const { own = [], again } = timings.get(name) ?? {};
  const [first] = own;
  return {
    name,
    asks,
    nestedFilter,
    presentOf,
    reached: Object.fromEntries(
      own.map((timing) => {
        const contestant = timing.server.contestant.name;
        return [
          contestant,
          reachedBy(
            timing,
            lengths.get(lengthsKey(timing.server, operation)) ?? [],
            hits.get(contestant)?.get(name),
          ),
        ];
      }),
    ),
    unanswerable: 'cannot' in neo4jGraphql ? { '@neo4j/graphql': neo4jGraphql.cannot } : {},
    noise: first && again ? { p50: again.p50 / first.p50, p99: again.p99 / first.p99 } : null,
  };
}

function reachedBy(timing: Timing, lengths: readonly number[], hits: Hits | undefined): Reached {
  const { requests, p50, p99, throughput } = timing;
  const { statements = Number.NaN, dbHits = Number.NaN } = hits ?? {};
  return { requests, p50, p99, throughput, bytes: mean(lengths), statements, dbHits };
}
