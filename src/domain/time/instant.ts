import { type Day, isDay, nextDay, previousDay } from './day.js';

declare const instant: unique symbol;

/**
 * An instant as ISO 8601 in UTC with exactly milliseconds, `2024-12-07T00:00:00.000Z`, years 0001 to 9999.
 * Instants of one width sort as text, so `<` and `===` on two instants compare them in time.
 */
export type Instant = string & { readonly [instant]: true };

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const MS_PER_SECOND = 1000;
const MS_PER_MINUTE = 60 * MS_PER_SECOND;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/**
 * The instant that an RFC 3339 text names, whatever its offset and its fraction of a second (floored to the
 * millisecond); null where it names none: no offset, no such day, `24:00`, a leap second (`:60`), or a moment
 * that in UTC falls outside the years 0001 to 9999.
 */
export function parseInstant(text: string): Instant | null {
  const parts = RFC_3339.exec(text);
  if (parts === null) return null;
  const [, date = '', hour, minute, second, fraction = '', sign, offsetHour = '0', offsetMinute = '0'] =
    parts;
  if (!isDay(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return null;
  const local =
    Number(hour) * MS_PER_HOUR +
    Number(minute) * MS_PER_MINUTE +
    Number(second) * MS_PER_SECOND +
    Number(fraction.padEnd(3, '0').slice(0, 3));
  const offset = Number(offsetHour) * MS_PER_HOUR + Number(offsetMinute) * MS_PER_MINUTE;
  return inUtc(date, sign === '-' ? local + offset : local - offset);
}

/**
 * The instant that a clock shows.
 *
 * @throws {RangeError} where the clock is outside the years 0001 to 9999, or is no time at all.
 */
export function instantOf(clock: Date): Instant {
  const found = parseInstant(clock.toISOString());
  if (found === null)
    throw new RangeError(`The clock shows ${clock.toISOString()}; years 0001 to 9999 are known`);
  return found;
}

/** The last instant before another, a millisecond earlier. */
export function instantBefore(at: Instant): Instant {
  return instantOf(new Date(Date.parse(at) - 1));
}

/** The instant so many milliseconds after a day's midnight; they may reach into the day before or after. */
function inUtc(day: Day, milliseconds: number): Instant | null {
  const on = milliseconds < 0 ? previousDay(day) : milliseconds < MS_PER_DAY ? day : nextDay(day);
  if (on === null) return null;
  // 1970-01-01 and its neighbours carry the time of day: their ISO form ends in it.
  const time = new Date(milliseconds).toISOString().slice(10);
  return `${on}${time}` as Instant;
}
