import { describe, expect, it } from 'vitest';
import { bestOf, judgedCredibility, judgedReliability } from '../../src/domain/grades.js';

describe('grades', () => {
  it('that cannot be judged rank as null', () => {
    expect([judgedReliability('A'), judgedReliability('E'), judgedReliability('F')]).toEqual([
      'A',
      'E',
      null,
    ]);
    expect([judgedCredibility(1), judgedCredibility(5), judgedCredibility(6)]).toEqual([1, 5, null]);
    expect([judgedReliability(null), judgedCredibility(null)]).toEqual([null, null]);
  });

  it('are best where A or 1 is among them', () => {
    expect(bestOf(['C', null, 'A', 'B'])).toBe('A');
    expect(bestOf([3, 2, null])).toBe(2);
  });

  it('are null where none was given', () => {
    expect([bestOf([]), bestOf([null])]).toEqual([null, null]);
  });
});
