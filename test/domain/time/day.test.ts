import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Day,
  dayOf,
  daysInMonth,
  isDay,
  laterOf,
  nextDay,
  parseDay,
  previousDay,
  today,
} from '../../../src/domain/time/day.js';
import { day } from '../../fixtures/claims.js';

const MS_PER_DAY = 86_400_000;
const FIRST = Date.parse('0001-01-01T00:00:00Z') / MS_PER_DAY;
const LAST = Date.parse('9999-12-31T00:00:00Z') / MS_PER_DAY;

/** Any day, by its number since 1970-01-01, as JavaScript's own calendar has it. */
const dayNumber = fc.integer({ min: FIRST, max: LAST });
const dayNumbered = (number: number) => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

describe('a day', () => {
  it.each(['0001-01-01', '9999-12-31', '2000-02-29', '2004-02-29', '2024-11-30', '2024-12-31'])(
    'may be %s',
    (text) => {
      expect(parseDay(text)).toBe(text);
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    ['0000-12-31', 'a year before 0001'],
    ['10000-01-01', 'a year after 9999'],
    ['2023-02-29', 'a 29 February of a common year'],
    ['1900-02-29', 'a 29 February of a century that is no leap year'],
    ['2024-02-30', 'a 30 February'],
    ['2024-04-31', 'a 31 April'],
    ['2024-06-31', 'a 31 June'],
    ['2024-09-31', 'a 31 September'],
    ['2024-11-31', 'a 31 November'],
    ['2024-12-32', 'a 32 December'],
    ['2024-00-10', 'a month 0'],
    ['2024-13-40', 'a month 13'],
    ['2024-01-00', 'a day 0'],
    ['2024-1-1', 'single digits'],
    ['24-01-01', 'a short year'],
    ['2024-12-07T00:00:00Z', 'a time of day'],
    [' 2024-12-07', 'space before'],
    ['2024-12-07\n', 'a line end after'],
    ['', 'nothing'],
    ['2024/12/07', 'slashes'],
    ['-2024-12-07', 'a sign'],
  ])('is not %j: %s', (text) => {
    expect(parseDay(text)).toBeNull();
    expect(isDay(text)).toBe(false);
  });

  it('is any day of the calendar, and sorts as text', () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (one, other) => {
        expect(parseDay(dayNumbered(one))).toBe(dayNumbered(one));
        expect(dayNumbered(one) < dayNumbered(other)).toBe(one < other);
      }),
    );
  });

  it('is followed and preceded by its neighbours', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        expect(nextDay(day(dayNumbered(number)))).toBe(number === LAST ? null : dayNumbered(number + 1));
        expect(previousDay(day(dayNumbered(number)))).toBe(number === FIRST ? null : dayNumbered(number - 1));
      }),
    );
  });

  it.each([
    ['2023-02-28', '2023-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-29', '2000-03-01'],
    ['2024-04-30', '2024-05-01'],
    ['2024-12-31', '2025-01-01'],
    ['0099-12-31', '0100-01-01'],
  ])('%s is followed by %s', (one, other) => {
    expect(nextDay(day(one))).toBe(other);
    expect(previousDay(day(other))).toBe(one);
  });

  it('has none after the last and none before the first', () => {
    expect(nextDay(day('9999-12-31'))).toBeNull();
    expect(previousDay(day('0001-01-01'))).toBeNull();
  });

  it('is made of numbers that the calendar has', () => {
    expect(dayOf(44, 3, 15)).toBe('0044-03-15');
    expect(dayOf(2023, 2, 29)).toBeNull();
    expect(dayOf(10_000, 1, 1)).toBeNull();
    expect(dayOf(-1, 1, 1)).toBeNull();
  });

  it('is one of as many as its month has', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it('is today as the clock has it in UTC', () => {
    expect(today(new Date('2024-12-07T23:59:59.999Z'))).toBe('2024-12-07');
    expect(today(new Date('2024-12-08T00:30:00+01:00'))).toBe('2024-12-07');
  });

  it('is none of a clock that is out of range', () => {
    expect(() => today(new Date('+010000-01-01T00:00:00Z'))).toThrow(
      'The clock shows +010000-01-01T00:00:00.000Z',
    );
    expect(() => today(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('is the later of two, as far as they are known', () => {
    const [early, late]: readonly [Day, Day] = [day('2024-12-06'), day('2024-12-07')];
    expect([laterOf(early, late), laterOf(late, early), laterOf(early, null)]).toEqual([late, late, early]);
    expect([laterOf(null, late), laterOf(null, null)]).toEqual([late, null]);
  });
});
