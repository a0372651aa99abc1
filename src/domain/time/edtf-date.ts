import { type EDTFDate, isEDTFDate, parse } from '@edtf-ts/core';
import { type Day, dayOf, daysInMonth } from './day.js';

/** The days that an EDTF date stands for. */
export interface EdtfDate {
  readonly first: Day;
  readonly last: Day;
  /** Whether it is marked uncertain (`?`), approximate (`~`) or both (`%`), so that its days are not exact. */
  readonly isQualified: boolean;
}

/**
 * Reads an EDTF date (ISO 8601-2): a year, a month or a day, whose last digits may be left unspecified (`X`). The
 * parser's own days are not used: it takes the years 0001 to 0099 for 1901 to 1999.
 *
 * @returns the days, or a sentence that says what is wrong and what would be right
 */
export function readEdtfDate(text: string): EdtfDate | string {
  const parsed = parse(text);
  if (!parsed.success) {
    const problems = parsed.errors.map(({ message }) => message).join('; ');
    return `"${text}" is not an EDTF date (${problems}): write it like 2024, 2024-11 or 2024-11-27`;
  }
  if (!isEDTFDate(parsed.value) || !PLAIN_DATE.test(text)) {
    return `"${text}" has no first and last day that all agree on: write a year, month or day, or give bounds`;
  }
  const days = daysOf(partsOf(parsed.value));
  if (days === null)
    return `"${text}" is no unbroken span of days within the years 0001 to 9999: give bounds`;
  return { ...days, isQualified: /[?~%]/.test(text) };
}

/** The finest EDTF date whose first day is this, and whose last is one that is wanted; null where there is none. */
export function writeEdtfDate(first: Day, isWanted: (last: Day) => boolean): string | null {
  const [year, month, day] = [first.slice(0, 4), first.slice(5, 7), first.slice(8)];
  const candidates: readonly DateParts[] = [
    [year, month, day],
    [year, month],
    [year],
    [`${year.slice(0, 3)}X`],
    [`${year.slice(0, 2)}XX`],
  ];
  const found = candidates.find((candidate) => {
    const days = daysOf(candidate);
    return days?.first === first && isWanted(days.last);
  });
  return found?.join('-') ?? null;
}

/** Leaves out years of other lengths (`Y17E7`) and of a given precision (`1950S2`). */
const PLAIN_DATE = /^[\dX?~%\s-]+$/;

/** Year, month and day as text, as far as they are given; their last digits may be `X`. */
type DateParts = readonly [year: string, month?: string, day?: string];

function partsOf({ year, month, day }: EDTFDate): DateParts {
  if (month === undefined) return [String(year)];
  return day === undefined ? [String(year), String(month)] : [String(year), String(month), String(day)];
}

/** The first and the last day that fit; null where some day between them does not, or there are none. */
function daysOf(parts: DateParts): { first: Day; last: Day } | null {
  const [year, month = 'XX', day = 'XX'] = parts;
  if (!/^\d*X*$/.test(`${year}${month}${day}`)) return null;
  const first = dayOf(least(year), Math.max(least(month), 1), Math.max(least(day), 1));
  const [lastYear, lastMonth] = [greatest(year), Math.min(greatest(month), 12)];
  const last = dayOf(lastYear, lastMonth, Math.min(greatest(day), daysInMonth(lastYear, lastMonth)));
  return first !== null && last !== null ? { first, last } : null;
}

function least(digits: string): number {
  return Number(digits.replaceAll('X', '0'));
}

function greatest(digits: string): number {
  return Number(digits.replaceAll('X', '9'));
}
