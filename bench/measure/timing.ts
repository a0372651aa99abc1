import type { Operation, Variables } from '../operations/operation.js';
import { Client } from './client.js';
import type { Drawn } from './drawn.js';
import { type Lengths, lengthsKey } from './equality.js';
import { type Feed, load } from './load.js';
import type { Schedule } from './schedule.js';
import type { Server } from './server-process.js';
import { percentile } from './statistics.js';

/** How long a server took over one connection, in milliseconds. */
export interface Latency {
  readonly server: Server;
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
}

/** What a server reached on an operation. */
export interface Timing extends Latency {
  /** Answers a second, by the number of connections. */
  readonly throughput: Readonly<Record<number, number>>;
}

/** Times an operation on all servers, slice by slice in turn. Those that cannot answer it are left out. */
export async function time(
  servers: readonly Server[],
  drawn: Drawn,
  lengths: Lengths,
  schedule: Schedule,
): Promise<readonly Timing[]> {
  const runners = runnersOf(servers, drawn, lengths);
  const one = await latencies(runners, schedule);
  const rates = runners.map((): Record<number, number> => ({}));
  for (const connections of schedule.throughput.connections) {
    for (const [index, measured] of (await slices(runners, connections, schedule.throughput)).entries()) {
      const rate = rates[index];
      if (rate !== undefined) rate[connections] = measured.ms.length / (measured.elapsedMs / 1000);
    }
  }
  return one.map((latency, index) => ({ ...latency, throughput: rates[index] ?? {} }));
}

/** Has all servers answer everything for a while before anything is timed: else what comes first is timed while they still compile. */
export async function warmUp(all: readonly (readonly Runner[])[], { warmUpMs }: Schedule): Promise<void> {
  if (warmUpMs === 0) return;
  for (const runners of all) await slices(runners, 1, { rounds: 1, sliceMs: warmUpMs });
}

/** Times runners slice by slice in turn, over one connection each. */
export async function latencies(
  runners: readonly Runner[],
  { warmUpMs, latency }: Schedule,
): Promise<readonly Latency[]> {
  if (warmUpMs > 0) await slices(runners, 1, { rounds: 1, sliceMs: warmUpMs });
  const measured = await slices(runners, 1, latency);
  return runners.map(({ server }, index) => {
    const ms = measured[index]?.ms ?? [];
    return { server, requests: ms.length, p50: percentile(ms, 0.5), p99: percentile(ms, 0.99) };
  });
}

/** A server, and what it is sent. */
export interface Runner {
  readonly server: Server;
  readonly feed: Feed;
}

interface Measured {
  readonly ms: number[];
  elapsedMs: number;
}

/** Those of the servers that can answer an operation, with what they are sent. */
export function runnersOf(servers: readonly Server[], drawn: Drawn, lengths: Lengths): readonly Runner[] {
  return servers
    .map((server) => ({ server, feed: feedOf(server, drawn, lengths) }))
    .filter((runner): runner is Runner => runner.feed !== null);
}

/** What a server is sent for an operation; null where it cannot answer it. */
export function feedOf(server: Server, { operation, variables }: Drawn, lengths: Lengths): Feed | null {
  const requests = requestsOf(server, operation, variables);
  const expected = lengths.get(lengthsKey(server, operation));
  if (requests === null || expected === undefined) return null;
  return { of: lengthsKey(server, operation), requests, lengths: expected, next: 0 };
}

function requestsOf({ contestant }: Server, operation: Operation, variables: readonly Variables[]) {
  const requests = variables.map((each) => contestant.request(operation, each));
  return requests.every((request) => request !== null) ? requests : null;
}

async function slices(
  runners: readonly Runner[],
  connections: number,
  { rounds, sliceMs }: { readonly rounds: number; readonly sliceMs: number },
): Promise<readonly Measured[]> {
  const clients = runners.map(({ server }) => new Client(server.url, connections));
  const measured = runners.map((): Measured => ({ ms: [], elapsedMs: 0 }));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const at of turned(runners.length, round)) {
        const [runner, client, sum] = [runners[at], clients[at], measured[at]];
        if (!runner || !client || !sum) continue;
        const { ms, elapsedMs } = await load(client, runner.feed, connections, sliceMs);
        for (const each of ms) sum.ms.push(each);
        sum.elapsedMs += elapsedMs;
      }
    }
  } finally {
    await Promise.all(clients.map((client) => client.close()));
  }
  return measured;
}

/** Every round another begins, so that nobody always comes after the same. */
function turned(count: number, round: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index + round) % count);
}
