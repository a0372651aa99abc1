import { describe, expect, it } from 'vitest';
import { challenges, type Denial } from '../../../src/domain/standing/stance.js';
import { claim, day } from '../../fixtures/claims.js';

describe('a past denial', () => {
  const denial: Denial<ReturnType<typeof claim>> = {
    claim: claim('d', { polarity: 'DENIES', attestedOn: '2001-05-10' }),
    certain: { first: day('2001-05-08'), last: day('2001-05-10') },
  };

  it('challenges after the last day that it denies, which must be that of the last word or later', () => {
    expect(challenges(denial, day('2001-05-10'), day('2001-05-11'))).toBe(true);
    expect(challenges(denial, day('2001-05-09'), day('2001-05-11'))).toBe(true);
    expect(challenges(denial, day('2001-05-11'), day('2001-05-12'))).toBe(false);
  });

  it('does not challenge a day that it denies', () => {
    expect(challenges(denial, day('2001-05-09'), day('2001-05-10'))).toBe(false);
  });
});
