import { type Ask, graphqlRequest, type Request } from '../contestants/contestant.js';
import { Client } from '../measure/client.js';
import { median } from '../measure/statistics.js';

/** The p50 of what is asked, in milliseconds: while nothing else is, and while a thread solves. */
export interface BesideSolver {
  readonly what: string;
  readonly idleMs: number;
  readonly besideMs: number;
  /** How often it was asked. */
  readonly times: number;
}

/** The most that may be asked for. */
const seconds = 20;

const solved = `query ($on: Date) { analysis(on: $on) { balance(k: 3, seconds: ${seconds}) { frustration { proved } } } }`;

const asked = [
  [
    'a page',
    `query ($on: Date) { relations(on: $on, first: 50) {
      nodes { subject { id name } predicate object { id name } standing originCount } pageInfo { hasNextPage endCursor } } }`,
  ],
  [
    'a question of a picture that is kept',
    'query ($on: Date) { analysis(on: $on) { centrality(measure: DEGREE, first: 20) { actors { entity { id name } value } } } }',
  ],
] as const;

/**
 * Asks for a page and a question in turn, over one connection, again and again: with nothing beside them, before and after, and
 * while the solver has all the time that may be given to it.
 */
export async function besideSolver(url: string, ask: Ask, on: string): Promise<readonly BesideSolver[]> {
  const client = new Client(url, 1);
  try {
    const requests = asked.map(([, query]) => graphqlRequest(query, { on }));
    const taken = (over: Promise<unknown>) => takenUntil(client, requests, over);
    const forMs = (seconds * 1_000) / 4;
    await taken(after(forMs));
    const before = await taken(after(forMs));
    const beside = await taken(ask(solved, { on }));
    const afterwards = await taken(after(forMs));
    return asked.map(([what], at) => {
      const idle = [...(before[at] ?? []), ...(afterwards[at] ?? [])];
      const busy = beside[at] ?? [];
      return { what, idleMs: median(idle), besideMs: median(busy), times: idle.length + busy.length };
    });
  } finally {
    await client.close();
  }
}

function after(ms: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Sends requests one after the other until something is over, and tells of each how long it took every time. */
async function takenUntil(
  client: Client,
  requests: readonly Request[],
  over: Promise<unknown>,
): Promise<readonly (readonly number[])[]> {
  const taken = requests.map((): number[] => []);
  let goesOn = true;
  const ended = over.finally(() => {
    goesOn = false;
  });
  while (goesOn) {
    for (const [at, request] of requests.entries()) {
      const { status, ms } = await client.send(request);
      if (status !== 200) throw new Error(`${asked[at]?.[0]} was answered by ${status}`);
      taken[at]?.push(ms);
    }
  }
  await ended;
  return taken;
}
