import { type Instant, instantOf, parseInstant } from '../domain/instant.js';
import type { Graph, Run } from './connection.js';
import { toDateTime } from './values.js';

/** The instant of the graph's last change; null while nothing is recorded. */
export async function lastChange({ read }: Pick<Graph, 'read'>): Promise<Instant | null> {
  const [row] = await read('MATCH (c:Clock {id: "clock"}) RETURN toString(c.at)');
  return instantIn(row?.[0]);
}

/**
 * Takes the graph's clock for this transaction and returns the instant of its change: the server's, but always after the
 * last one. Writing to the one clock node locks it, so that transactions commit in the order of their instants.
 */
export async function takeClock(run: Run): Promise<Instant> {
  const [row] = await run(
    'MERGE (c:Clock {id: "clock"}) SET c.taken = true REMOVE c.taken RETURN toString(c.at)',
  );
  const last = instantIn(row?.[0]);
  const now = instantOf(new Date());
  return last === null || now > last ? now : instantOf(new Date(Date.parse(last) + 1));
}

/** Makes an instant that of the graph's last change. Where nothing changed, leave it out: an answer then stays the same. */
export async function setClock(run: Run, at: Instant): Promise<void> {
  await run('MATCH (c:Clock {id: "clock"}) SET c.at = $at', { at: toDateTime(at) });
}

function instantIn(stored: unknown): Instant | null {
  return typeof stored === 'string' ? parseInstant(stored) : null;
}
