import { expect, test } from 'vitest';
import { leftOut } from '../../../web/dashboard/picture/left-out.js';

test('what a picture leaves out is counted by standing, whatever its sign, in the order that it comes in', () => {
  const omitted = [
    { standing: 'PRESUMED' as const, count: 3 },
    { standing: 'POSSIBLE' as const, count: 1 },
    { standing: 'PRESUMED' as const, count: 4 },
  ];
  expect(leftOut({ omitted })).toEqual([
    { standing: 'PRESUMED', count: 7 },
    { standing: 'POSSIBLE', count: 1 },
  ]);
  expect(leftOut({ omitted: [] })).toEqual([]);
});
