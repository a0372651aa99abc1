import type { DayBounds } from '../time/day.js';
import type { Objection } from './objection.js';

/** Why the bounds of a day, in some field, may not be recorded. */
export function boundsOutOfOrder(field: Objection['path'], { earliest, latest }: DayBounds): Objection[] {
  if (earliest === null || latest === null || earliest <= latest) return [];
  const message = `The earliest day, ${earliest}, is after the latest, ${latest}: it must be on or before it`;
  return [{ path: [...field, 'earliest'], message }];
}
