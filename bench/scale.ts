import { contestants } from './contestants/contestants.js';
import type { BenchGraph } from './graph/open-graph.js';
import { sampleOf } from './graph/sample-of.js';
import { draw } from './measure/drawn.js';
import { compareAnswers } from './measure/equality.js';
import type { Schedule } from './measure/schedule.js';
import { type Server, startServer } from './measure/server-process.js';
import { mean } from './measure/statistics.js';
import { latencies, type Runner, runnersOf, warmUp } from './measure/timing.js';
import type { Operation } from './operations/operation.js';
import { environmentOf, graphSizeOf } from './report/environment.js';
import type { ScaleResults } from './report/results.js';

export interface ScaleOptions {
  readonly operations: readonly Operation[];
  readonly schedule: Schedule;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** Asks Entente the same of graphs of several sizes, in rounds that go from one to the next. */
export async function compareSizes(
  graphs: readonly BenchGraph[],
  { operations, schedule, seed, say }: ScaleOptions,
): Promise<ScaleResults> {
  const [first] = graphs;
  if (first === undefined) throw new Error('There is no graph.');
  const environment = await environmentOf(first);
  const entente = contestants.find(({ name }) => name === 'Entente');
  if (entente === undefined) throw new Error('Entente is no contestant.');
  const servers: Server[] = [];
  try {
    for (const { address } of graphs) servers.push(await startServer(entente, address));
    const drawn = [];
    for (const [index, graph] of graphs.entries()) {
      const sample = await sampleOf(graph, servers[index]?.url ?? '', seed);
      drawn.push(draw(operations, sample, seed, schedule.draws));
    }
    const asked = [];
    for (const [at, operation] of operations.entries()) {
      const runners: Runner[] = [];
      for (const [index, server] of servers.entries()) {
        const own = drawn[index]?.[at];
        if (own !== undefined) runners.push(...runnersOf([server], own, await compareAnswers([server], own)));
      }
      asked.push({ operation, runners });
    }
    say('warming up');
    await warmUp(
      asked.map(({ runners }) => runners),
      schedule,
    );
    const results = [];
    for (const [at, { operation, runners }] of asked.entries()) {
      say(`timing ${operation.name}, ${at + 1} of ${asked.length}`);
      const p50 = (await latencies(runners, schedule)).map((measured) => measured.p50);
      results.push({ name: operation.name, p50, bytes: runners.map(({ feed }) => mean(feed.lengths)) });
    }
    return {
      environment,
      graphs: await Promise.all(graphs.map(graphSizeOf)),
      operations: results,
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
