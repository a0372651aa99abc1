declare const day: unique symbol;

/**
 * A calendar day as `YYYY-MM-DD`, a real day of the proleptic Gregorian calendar, years 0001 to 9999.
 * Days of one width sort as text, so `<` and `===` on two days compare them in time.
 */
export type Day = string & { readonly [day]: true };

/** The days between which another day lies, both included; null means unknown, never "for ever". */
export interface DayBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Bounds of a day of which nothing is known. */
export const UNKNOWN_DAY: DayBounds = { earliest: null, latest: null };

/** Whether a text is a day in the one form we use. */
export function isDay(text: string): text is Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** The day that a text names, or null where it names none (`2023-02-29`, `2024-1-1`, `0000-01-01`). */
export function parseDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** The day of these numbers, or null where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  return parseDay(`${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`);
}

/** The day after, or null after 9999-12-31. */
export function nextDay(from: Day): Day | null {
  const [year, month, dayOfMonth] = numbersOf(from);
  return dayOf(year, month, dayOfMonth + 1) ?? dayOf(year, month + 1, 1) ?? dayOf(year + 1, 1, 1);
}

/** The day before, or null before 0001-01-01. */
export function previousDay(from: Day): Day | null {
  const [year, month, dayOfMonth] = numbersOf(from);
  return (
    dayOf(year, month, dayOfMonth - 1) ??
    dayOf(year, month - 1, daysInMonth(year, month - 1)) ??
    dayOf(year - 1, 12, 31)
  );
}

/** The later of two days, as far as they are known; null where neither is. */
export function laterOf(one: Day, other: Day | null): Day;
export function laterOf(one: Day | null, other: Day | null): Day | null;
export function laterOf(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? other : one;
}

/**
 * The day it is in UTC at an instant of a clock.
 *
 * @throws {RangeError} where the clock is outside the years 0001 to 9999, or is no time at all.
 */
export function today(clock: Date): Day {
  const found = parseDay(clock.toISOString().slice(0, 10));
  if (found === null)
    throw new RangeError(`The clock shows ${clock.toISOString()}; years 0001 to 9999 are known`);
  return found;
}

/** How many days a month (1 to 12) has in a year of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function numbersOf(from: Day): [year: number, month: number, dayOfMonth: number] {
  return [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8, 10))];
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
