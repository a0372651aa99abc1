import { setTimeout as sleep } from 'node:timers/promises';
import { contestants } from './contestants/contestants.js';
import type { BenchGraph } from './graph/open-graph.js';
import { sampleOf } from './graph/sample-of.js';
import { Client } from './measure/client.js';
import { draw } from './measure/drawn.js';
import { compareAnswers } from './measure/equality.js';
import { load } from './measure/load.js';
import { type Server, startServer } from './measure/server-process.js';
import { median } from './measure/statistics.js';
import { feedOf } from './measure/timing.js';
import type { Operation } from './operations/operation.js';
import type { SoakResults } from './report/results.js';

export interface SoakOptions {
  readonly operations: readonly Operation[];
  readonly forMs: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

const connections = 16;
const draws = 60;
const samples = 60;

/** Loads one Entente with all operations in turn, and looks at its memory as it goes. */
export async function soak(graph: BenchGraph, options: SoakOptions): Promise<SoakResults> {
  const entente = contestants.find(({ name }) => name === 'Entente');
  if (entente === undefined) throw new Error('Entente is no contestant.');
  const server = await startServer(entente, graph.address);
  try {
    return await soakServer(graph, server, options);
  } finally {
    await server.stop();
  }
}

async function soakServer(
  graph: BenchGraph,
  server: Server,
  { operations, forMs, seed, say }: SoakOptions,
): Promise<SoakResults> {
  const feeds = [];
  for (const drawn of draw(operations, await sampleOf(graph, server.url, seed), seed, draws)) {
    const feed = feedOf(server, drawn, await compareAnswers([server], drawn));
    if (feed !== null) feeds.push(feed);
  }
  const stop = new AbortController();
  const watched = watch(server, forMs / samples, stop.signal, say);
  const client = new Client(server.url, connections);
  const end = performance.now() + forMs;
  let answers = 0;
  try {
    for (let turn = 0; performance.now() < end; turn += 1) {
      const feed = feeds[turn % feeds.length];
      if (feed !== undefined) answers += (await load(client, feed, connections, 250)).ms.length;
    }
  } finally {
    stop.abort();
    await client.close();
  }
  const memory = await watched;
  return { forMs, answers, memory, growth: growthOf(memory) };
}

async function watch(
  server: Server,
  everyMs: number,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<readonly number[]> {
  const memory: number[] = [];
  while (!signal.aborted) {
    await sleep(everyMs, undefined, { signal }).catch(() => {});
    const bytes = await server.memory();
    if (bytes !== null && !signal.aborted) memory.push(bytes);
    say(`${Math.round((bytes ?? 0) / 2 ** 20)} MB`);
  }
  return memory;
}

/** The last fifth over the second: the first belongs to caches that fill, and the collector makes single values jump. */
function growthOf(memory: readonly number[]): number {
  const fifth = Math.max(1, Math.floor(memory.length / 5));
  return median(memory.slice(-fifth)) / median(memory.slice(fifth, 2 * fifth));
}
