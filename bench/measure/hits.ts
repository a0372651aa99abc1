import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../src/store/settings.js';
import type { Contestant } from '../contestants/contestant.js';
import { Client } from './client.js';
import type { Drawn } from './drawn.js';
import { type Server, startServer } from './server-process.js';

/** What Neo4j did for a request, on average. */
export interface Hits {
  readonly statements: number;
  readonly dbHits: number;
}

/** Starts the contestant with its statements profiled, and counts what they take; by operation. */
export async function countHits(
  contestant: Contestant,
  address: Address,
  drawn: readonly Drawn[],
  count: number,
): Promise<ReadonlyMap<string, Hits>> {
  const server = await startServer(contestant, address, { tallied: true });
  const client = new Client(server.url, 1);
  const hits = new Map<string, Hits>();
  try {
    await untilQuiet(server, client, drawn);
    for (const { operation, variables } of drawn) {
      const requests = variables.slice(0, count).map((each) => contestant.request(operation, each));
      for (const request of requests) if (request !== null) await client.ask(request);
      const { statements, dbHits } = await server.tally();
      const asked = requests.filter((request) => request !== null).length;
      if (asked > 0) hits.set(operation.name, { statements: statements / asked, dbHits: dbHits / asked });
    }
  } finally {
    await client.close();
    await server.stop();
  }
  return hits;
}

/** How long a server has to be quiet, in milliseconds: a statement is counted when it ends, and planning one may take seconds. */
const quietMs = 6_000;

/** Waits until the server sends no statements of its own, as servers do at their start or at their first request. */
async function untilQuiet(server: Server, client: Client, [first]: readonly Drawn[]): Promise<void> {
  const request = first?.variables[0] && server.contestant.request(first.operation, first.variables[0]);
  if (request) await client.ask(request);
  do await sleep(quietMs);
  while ((await server.tally()).statements > 0);
}
