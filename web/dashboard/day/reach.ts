import { addDays, numberOf } from './calendar.js';

/** How much time the slider can span. */
export const reaches = ['season', 'year', 'decade', 'century'] as const;
export type Reach = (typeof reaches)[number];

/** Days from a first to a last, both included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const lengths: Readonly<Record<Reach, number>> = {
  season: 92,
  year: 366,
  decade: 3_653,
  century: 36_525,
};

/**
 * The days that the slider spans: four fifths of them up to the last day that any source speaks of, so that one sees what is
 * presumed from there on. It stays where it is while the day moves within it, and is about the day otherwise.
 *
 * @param anchor the last day that any source speaks of
 */
export function spanOf(reach: Reach, anchor: string, day: string): Span {
  const length = lengths[reach];
  const usual = spanTo(addDays(anchor, Math.round(length / 5)), length);
  if (usual.first <= day && day <= usual.last) return usual;
  return spanTo(addDays(day, Math.round(length / 2)), length);
}

function spanTo(last: string, length: number): Span {
  return { first: addDays(last, 1 - length), last };
}

/** Where a day lies in a span, from 0 to 1. */
export function shareOf(day: string, { first, last }: Span): number {
  return (numberOf(day) - numberOf(first)) / Math.max(1, numberOf(last) - numberOf(first));
}
