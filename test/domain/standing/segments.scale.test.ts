import { expect, it } from 'vitest';
import { segmentsAt } from '../../../src/domain/standing/segments.js';
import { type Day, nextDay } from '../../../src/domain/time/day.js';
import { claim, day, instant } from '../../fixtures/claims.js';

it('the segments of ten thousand claims on one statement are found in seconds', { timeout: 60_000 }, () => {
  const days = daysFrom(day('1990-01-01'), 10_000);
  const claims = days.map((attestedOn, index) =>
    claim(`c${index}`, { attestedOn, polarity: index % 7 === 0 ? 'DENIES' : 'AFFIRMS' }),
  );
  const { segments } = segmentsAt(claims, 'STATE', instant('2040-01-01T00:00:00Z'));
  expect(segments.at(-1)).toMatchObject({ from: nextDay(days.at(-1) ?? day('0001-01-01')), to: null });
  expect(segments.length).toBeGreaterThan(9_000);
});

function daysFrom(first: Day, count: number): Day[] {
  const days: Day[] = [];
  for (let on: Day | null = first; on !== null && days.length < count; on = nextDay(on)) days.push(on);
  return days;
}
