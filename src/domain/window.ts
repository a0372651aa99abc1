import { type Day, laterOf } from './day.js';

/** Days from a first to the first no longer; null where there is no such limit. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** All days. */
export const ALWAYS: Window = { from: null, to: null };

/** The days on which some window of every list is open at once, one window for each such meeting; all, of no lists. */
export function meetings(lists: readonly (readonly Window[])[]): readonly Window[] {
  return lists.reduce<readonly Window[]>(
    (open, list) => open.flatMap((one) => list.flatMap((other) => meeting(one, other))),
    [ALWAYS],
  );
}

/** The days that two windows share; none where they do not meet. */
function meeting(one: Window, other: Window): readonly Window[] {
  const from = laterOf(one.from, other.from);
  const to = earlierEnd(one.to, other.to);
  return from === null || to === null || from < to ? [{ from, to }] : [];
}

/** The earlier of two ends; null is no end. */
export function earlierEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
