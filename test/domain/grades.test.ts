import { describe, expect, it } from 'vitest';
import { INFORMATION_CREDIBILITIES, SOURCE_RELIABILITIES } from '../../src/domain/claim.js';
import {
  bestOf,
  JUDGED_CREDIBILITIES,
  JUDGED_RELIABILITIES,
  judgedCredibility,
  judgedReliability,
} from '../../src/domain/grades.js';

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

  it('that can be judged are the others', () => {
    const judged = <Grade>(grade: Grade) => grade !== null;
    expect(SOURCE_RELIABILITIES.map(judgedReliability).filter(judged)).toEqual(JUDGED_RELIABILITIES);
    expect(INFORMATION_CREDIBILITIES.map(judgedCredibility).filter(judged)).toEqual(JUDGED_CREDIBILITIES);
  });

  it('are best where A or 1 is among them', () => {
    expect(bestOf(['C', null, 'A', 'B'])).toBe('A');
    expect(bestOf([3, 2, null])).toBe(2);
  });

  it('are null where none was given', () => {
    expect([bestOf([]), bestOf([null])]).toEqual([null, null]);
  });
});
