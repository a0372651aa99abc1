import { type Ask, graphqlRequest } from '../contestants/contestant.js';
import { Client } from '../measure/client.js';
import { median } from '../measure/statistics.js';

/** The p50 of a page, in milliseconds: while nothing else is asked, and while a thread solves. */
export interface BesideSolver {
  readonly idleMs: number;
  readonly besideMs: number;
  /** How many pages that is of. */
  readonly pages: number;
}

/** The most that may be asked for. */
const seconds = 20;

const page = `query ($on: Date) { relations(on: $on, first: 50) {
  nodes { subject { id name } predicate object { id name } standing originCount } pageInfo { hasNextPage endCursor } } }`;
const solved = `query ($on: Date) { analysis(on: $on) { balance(k: 3, seconds: ${seconds}) { frustration { proved } } } }`;

/**
 * Asks for a page over one connection again and again: with nothing beside it, before and after, and while the solver has all the
 * time that may be given to it.
 */
export async function besideSolver(url: string, ask: Ask, on: string): Promise<BesideSolver> {
  const client = new Client(url, 1);
  try {
    const pages = pagesUntil(client, on);
    const forMs = (seconds * 1_000) / 4;
    await pages(after(forMs));
    const before = await pages(after(forMs));
    // The picture is read before: what is wanted is what the solver does to others.
    await ask('query ($on: Date) { analysis(on: $on) { relationCount } }', { on });
    const solving = ask(solved, { on });
    const beside = await pages(solving);
    const afterwards = await pages(after(forMs));
    return {
      idleMs: median([...before, ...afterwards]),
      besideMs: median(beside),
      pages: before.length + beside.length + afterwards.length,
    };
  } finally {
    await client.close();
  }
}

function after(ms: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Asks for pages one after the other until something is over, and tells how long each took. */
function pagesUntil(client: Client, on: string) {
  const request = graphqlRequest(page, { on });
  return async (over: Promise<unknown>): Promise<readonly number[]> => {
    const taken: number[] = [];
    let goesOn = true;
    const ended = over.finally(() => {
      goesOn = false;
    });
    while (goesOn) {
      const { status, ms } = await client.send(request);
      if (status !== 200) throw new Error(`a page was answered by ${status}`);
      taken.push(ms);
    }
    await ended;
    return taken;
  };
}
