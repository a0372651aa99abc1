import { type Day, laterOf } from './day.js';
import { earlierEnd } from './window.js';

/** A run of days: from its first to the first that no longer belongs to it; null where it never ends. */
export interface Run {
  readonly from: Day;
  readonly to: Day | null;
}

/** Whether a day belongs to a run. */
export function covers({ from, to }: Run, on: Day): boolean {
  return from <= on && (to === null || on < to);
}

/** The runs between the days on which something may change, in any order, null for none; the last never ends. */
export function runsBetween(days: readonly (Day | null)[]): Run[] {
  const sorted = [...new Set(days.filter((day) => day !== null))].sort();
  return sorted.map((from, index) => ({ from, to: sorted[index + 1] ?? null }));
}

/** Adds a run after others, into the last of them where it follows at once and is the same but for its days. */
export function append<R extends Run>(runs: R[], next: R, isSame: (one: R, other: R) => boolean): void {
  const last = runs.at(-1);
  if (last !== undefined && last.to === next.from && isSame(last, next)) {
    runs[runs.length - 1] = { ...last, to: next.to };
  } else {
    runs.push(next);
  }
}

/**
 * Runs in order of time, with what they show of some days put in the place of what they showed; those that then show the
 * same and meet are one.
 *
 * @param fresh in order of time, none of them outside those days
 */
export function replaceWithin<R extends Run>(
  runs: readonly R[],
  within: Run,
  fresh: readonly R[],
  isSame: (one: R, other: R) => boolean,
): R[] {
  const { from, to } = within;
  const before = runs.filter((run) => run.from < from);
  const after = runs.filter((run) => to !== null && (run.to === null || to < run.to));
  const replaced: R[] = [];
  for (const run of before) append(replaced, { ...run, to: earlierEnd(run.to, from) }, isSame);
  for (const run of fresh) append(replaced, run, isSame);
  for (const run of after) append(replaced, { ...run, from: laterOf(run.from, to) }, isSame);
  return replaced;
}
