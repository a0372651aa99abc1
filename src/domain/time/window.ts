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

/** The same days in as few windows as it takes, in order of time. */
export function united(windows: readonly Window[]): readonly Window[] {
  const inOrder = [...windows].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  const apart: Window[] = [];
  for (const next of inOrder) {
    const last = apart.at(-1);
    if (last !== undefined && (last.to === null || next.from === null || next.from <= last.to)) {
      apart[apart.length - 1] = { from: last.from, to: laterEnd(last.to, next.to) };
    } else {
      apart.push(next);
    }
  }
  return apart;
}

function laterEnd(one: Day | null, other: Day | null): Day | null {
  return one === null || other === null ? null : laterOf(one, other);
}

/** The earlier of two ends; null is no end. */
export function earlierEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
