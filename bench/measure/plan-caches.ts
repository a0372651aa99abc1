import type { Driver } from 'neo4j-driver';
import { Client } from './client.js';
import type { Drawn } from './drawn.js';
import type { Server } from './server-process.js';

/**
 * How many plans Neo4j made, each time from an empty cache. It makes one for a statement and the types and rough sizes of what it is
 * given, so that there may be a few more than operations.
 */
export interface PlanCaches {
  /** Every operation with all of its variables, once and then twice over. */
  readonly once: Planned;
  readonly twice: Planned;
  /** Those of the first contestant, all variables once. */
  readonly ofFirst: Planned;
  /** What the server's own metrics say of its plans, line by line. */
  readonly metrics: readonly string[];
}

export interface Planned {
  readonly requests: number;
  readonly plans: number;
}

/** Sends the requests to a server, and looks at how many plans are in Neo4j's cache afterwards. */
export async function countPlans(
  server: Server,
  first: Server,
  driver: Driver,
  drawn: readonly Drawn[],
): Promise<PlanCaches> {
  const ofFirst = await plansFor(first, driver, drawn);
  const once = await plansFor(server, driver, drawn);
  const twice = await plansFor(server, driver, [...drawn, ...drawn]);
  return { once, twice, ofFirst, metrics: await planMetrics(server.url) };
}

async function plansFor(server: Server, driver: Driver, drawn: readonly Drawn[]): Promise<Planned> {
  await clearPlans(driver);
  const client = new Client(server.url, 1);
  let requests = 0;
  try {
    for (const { operation, variables } of drawn) {
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
  return { requests, plans: await clearPlans(driver) };
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
