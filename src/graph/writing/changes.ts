import type { Change } from '../../domain/change.js';
import type { Run } from '../connection.js';
import { digestOfChange } from '../stored/changes.js';
import { toDateTime, toInteger } from '../values.js';
import type { Recording } from './recording.js';

/**
 * Appends what a transaction did to the change log, and makes its instant that of the graph's last change. Positions are
 * counted on the clock node, which `takeClock` has locked: transactions commit in the order of their positions, so that
 * whoever has read up to a position has missed nothing before it.
 *
 * Where nothing changed nothing is appended, and the clock stays: an answer then stays the same.
 *
 * @returns the position of the last of them; null where there are none
 */
export async function appendChanges(
  run: Run,
  changes: readonly Change[],
  { at, by }: Recording,
): Promise<number | null> {
  if (changes.length === 0) return null;
  const rows = changes.map((change) => ({
    ...change,
    at: toDateTime(at),
    by,
    digest: digestOfChange(change, at, by),
  }));
  const [row] = await run(append, { rows, count: toInteger(rows.length), at: toDateTime(at) });
  return Number(row?.[0]);
}

const append = `
  MATCH (clock:Clock {id: "clock"})
  SET clock.at = $at, clock.position = coalesce(clock.position, 0) + $count
  WITH clock.position AS last
  UNWIND range(1, $count) AS place
  CREATE (c:Change) SET c = $rows[place - 1], c.position = last - $count + place
  RETURN max(c.position)`;

/** Those changes of some that befell any record. */
export function thatBefell(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ ids }) => ids.length > 0);
}
