import { describe, expect, it } from 'vitest';
import { append, covers, type Run, runsBetween } from '../../../src/domain/time/runs.js';
import { day } from '../../fixtures/claims.js';

const [first, second, third] = [day('2001-05-01'), day('2001-05-02'), day('2001-05-03')];

describe('runs of days', () => {
  it('lie between the days given, in order and once each, and the last never ends', () => {
    expect(runsBetween([third, null, first, second, first])).toEqual([
      { from: first, to: second },
      { from: second, to: third },
      { from: third, to: null },
    ]);
    expect(runsBetween([null])).toEqual([]);
  });

  it('cover their first day, and not the day they end with', () => {
    const run = { from: second, to: third };
    expect([first, second, third].map((on) => covers(run, on))).toEqual([false, true, false]);
    expect(covers({ from: second, to: null }, third)).toBe(true);
    expect(covers({ from: third, to: second }, second)).toBe(false);
  });

  it('are joined where one follows another at once and is the same', () => {
    const joined = (next: Run, isSame: boolean) => {
      const runs: Run[] = [{ from: first, to: second }];
      append(runs, next, () => isSame);
      return runs;
    };
    expect(joined({ from: second, to: third }, true)).toEqual([{ from: first, to: third }]);
    expect(joined({ from: second, to: third }, false)).toHaveLength(2);
    expect(joined({ from: third, to: null }, true)).toHaveLength(2);
  });
});
