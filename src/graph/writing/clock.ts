import { type Instant, instantOf, parseInstant } from '../../domain/instant.js';
import type { Run } from '../connection.js';
import { toDateTime } from '../values.js';

/**
 * Takes the graph's clock for this transaction and returns the instant of its change: the server's, but always after the
 * last one. Writing to the one clock node locks it, so that transactions commit in the order of their instants.
 */
export async function takeClock(run: Run): Promise<Instant> {
  const [row] = await run(
    'MERGE (c:Clock {id: "clock"}) SET c.taken = true REMOVE c.taken RETURN toString(c.at)',
  );
  const last = typeof row?.[0] === 'string' ? parseInstant(row[0]) : null;
  const now = instantOf(new Date());
  return last === null || now > last ? now : instantOf(new Date(Date.parse(last) + 1));
}

/** Makes an instant that of the graph's last change. Where nothing changed, leave it out: an answer then stays the same. */
export async function setClock(run: Run, at: Instant): Promise<void> {
  await run('MATCH (c:Clock {id: "clock"}) SET c.at = $at', { at: toDateTime(at) });
}
