import { RULES_VERSION } from '../domain/standing/rules-version.js';
import { type Instant, instantOf, parseInstant } from '../domain/time/instant.js';
import type { Graph, Run } from './connection.js';
import { toDateTime, toInteger } from './values.js';

// The one clock node holds what is said of the graph as a whole: the instant of its last change, and the version of the
// rules that its standings follow.

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
    `MERGE (c:Clock {id: "clock"}) ON CREATE SET c.rulesVersion = $rulesVersion
     SET c.taken = true REMOVE c.taken RETURN toString(c.at)`,
    { rulesVersion: toInteger(RULES_VERSION) },
  );
  const last = instantIn(row?.[0]);
  const now = instantOf(new Date());
  return last === null || now > last ? now : instantOf(new Date(Date.parse(last) + 1));
}

/** Makes an instant that of the graph's last change. Where nothing changed, leave it out: an answer then stays the same. */
export async function setClock(run: Run, at: Instant): Promise<void> {
  await run('MATCH (c:Clock {id: "clock"}) SET c.at = $at', { at: toDateTime(at) });
}

/** Whether the graph's standings, if it has any, follow this program's rules. */
export async function followsOurRules({ read }: Pick<Graph, 'read'>): Promise<boolean> {
  const rows = await read('MATCH (c:Clock {id: "clock"}) RETURN c.rulesVersion');
  return rows.every(([version]) => version === RULES_VERSION);
}

/** Notes that the graph's standings follow this program's rules. */
export async function setRulesVersion(run: Run): Promise<void> {
  await run('MATCH (c:Clock {id: "clock"}) SET c.rulesVersion = $rulesVersion', {
    rulesVersion: toInteger(RULES_VERSION),
  });
}

function instantIn(stored: unknown): Instant | null {
  return typeof stored === 'string' ? parseInstant(stored) : null;
}
