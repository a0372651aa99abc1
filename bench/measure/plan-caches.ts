import type { Driver } from 'neo4j-driver';
import { Client } from './client.js';
import type { Drawn } from './drawn.js';
import type { Server } from './server-process.js';

/** How much of many requests was planned anew. */
export interface PlanCaches {
  readonly requests: number;
  readonly operations: number;
  /** The statements whose plans Neo4j holds after the requests, of a cache that was empty before. */
  readonly neo4jPlans: number;
  /** What the server's own metrics say of its plans, line by line. */
  readonly metrics: readonly string[];
}

/** Empties Neo4j's cache of plans, sends each request to the server twice, and looks at what was planned. */
export async function countPlans(
  server: Server,
  driver: Driver,
  drawn: readonly Drawn[],
): Promise<PlanCaches> {
  await clearPlans(driver);
  const client = new Client(server.url, 1);
  let requests = 0;
  try {
    for (const { operation, variables } of [...drawn, ...drawn]) {
      for (const each of variables) {
        const request = server.contestant.request(operation, each);
        if (request === null) continue;
        await client.ask(request);
        requests += 1;
      }
    }
  } finally {
    await client.close();
  }
  const neo4jPlans = await clearPlans(driver);
  return { requests, operations: drawn.length, neo4jPlans, metrics: await planMetrics(server.url) };
}

/** Empties the cache, and says how many plans were in it: Neo4j's Community edition has no other figure. */
async function clearPlans(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery('CALL db.clearQueryCaches()');
  return Number(/of (\d+) queries/.exec(String(records[0]?.get('value')))?.[1] ?? 0);
}

async function planMetrics(url: string): Promise<readonly string[]> {
  const reply = await fetch(`${url}/metrics`);
  if (!reply.ok) return [];
  return (await reply.text()).split('\n').filter((line) => /plan/i.test(line) && !line.startsWith('#'));
}
