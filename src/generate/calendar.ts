import { type Day, nextDay, parseDay } from '../domain/time/day.js';
import { type Instant, parseInstant } from '../domain/time/instant.js';

// Generated graphs count days from 0, the first of 2010. What happens in them, happens by the end of 2024; what is
// found out later is recorded until September 2025, so that every instant is past.

/** The first day on which something may happen. */
export const FIRST_DAY = 30;

/** The last day on which something may happen. */
export const LAST_DAY = 5_478;

/** The last day on which anything is recorded. */
export const LAST_RECORDING = 5_750;

/** The day of a number. */
export function dayAt(number: number): Day {
  const day = days[number];
  if (day === undefined)
    throw new RangeError(`generated graphs have days 0 to ${days.length - 1}, not ${number}`);
  return day;
}

/** A desk records once a week, all at once what came in since. */
const DAYS_OF_DESK = 7;

/** The day on which what came in on a day is recorded: that day or one of the next six. */
export function recordingDay(number: number): number {
  return Math.ceil(number / DAYS_OF_DESK) * DAYS_OF_DESK;
}

/** When the desk recorded on a day: early in the morning. */
export function recordingOn(number: number): Instant {
  const milliseconds = 4 * 3_600_000 + ((number * 7_919_317) % (2 * 3_600_000));
  const time = new Date(milliseconds).toISOString().slice(10);
  const instant = parseInstant(dayAt(number) + time);
  if (instant === null) throw new RangeError(`${time} is no time of day`);
  return instant;
}

const days = daysFrom(parseDay('2010-01-01'), LAST_RECORDING + 365);

function daysFrom(first: Day | null, count: number): readonly Day[] {
  const found: Day[] = [];
  for (let day = first; day !== null && found.length <= count; day = nextDay(day)) found.push(day);
  return found;
}
