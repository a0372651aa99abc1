import type { Day } from './day.js';

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
