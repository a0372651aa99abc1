import type { DayBounds } from '../../domain/time/day.js';
import { toDate } from '../values.js';

/** Bounds as the properties that nodes keep them in; an unknown bound has none. */
export function boundProperties({
  began,
  ended,
}: {
  readonly began: DayBounds;
  readonly ended: DayBounds;
}): Record<string, unknown> {
  return {
    beganEarliest: began.earliest && toDate(began.earliest),
    beganLatest: began.latest && toDate(began.latest),
    endedEarliest: ended.earliest && toDate(ended.earliest),
    endedLatest: ended.latest && toDate(ended.latest),
  };
}
