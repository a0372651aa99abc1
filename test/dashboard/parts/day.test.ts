import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, inWords, isDay, numberOf } from '../../../web/dashboard/day/calendar.js';
import { reaches, shareOf, spanOf } from '../../../web/dashboard/day/reach.js';
import { nextChange, previousChange } from '../../../web/dashboard/day/steps.js';

const days = fc.integer({ min: numberOf('0001-01-01'), max: numberOf('9999-12-31') }).map(dayOf);

describe('days', () => {
  test('are counted and written alike, from the first to the last that the API knows', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isDay(day)).toBe(true);
        expect(dayOf(numberOf(day))).toBe(day);
      }),
    );
  });

  test.each([
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    '0000-01-01',
    '24-01-01',
    '',
    'today',
    '2024-12-07T00:00',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('are added across leap years, and stop at the ends', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('9999-12-30', 9)).toBe('9999-12-31');
    expect(addDays('0001-01-02', -9)).toBe('0001-01-01');
  });

  test('are said in words', () => {
    expect(inWords('2024-12-07')).toBe('7 December 2024');
  });
});

describe('the span of the slider', () => {
  test('has the day shown in it, whatever day and reach', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...reaches), (anchor, day, reach) => {
        const span = spanOf(reach, anchor, day);
        expect(span.first <= day && day <= span.last).toBe(true);
        expect(shareOf(day, span)).toBeGreaterThanOrEqual(0);
        expect(shareOf(day, span)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('stays where it is while the day moves within it', () => {
    const spans = ['2024-11-01', '2024-11-15', '2024-12-16'].map((day) =>
      spanOf('season', '2024-12-07', day),
    );
    expect(new Set(spans.map(({ first, last }) => `${first} ${last}`)).size).toBe(1);
  });
});

test('the changes before and after a day are the nearest, and never the day itself', () => {
  const changed = ['2024-11-27', '2024-12-03', '2024-12-08'];
  expect(previousChange('2024-12-03', changed)).toBe('2024-11-27');
  expect(nextChange('2024-12-03', changed)).toBe('2024-12-08');
  expect([previousChange('2024-11-27', changed), nextChange('2024-12-08', changed)]).toEqual([null, null]);
});
