import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedDays } from '../../../src/domain/standing/changed-days.js';
import { carriageIdentity } from '../../../src/domain/standing/ledger.js';
import { timelineOf } from '../../../src/domain/standing/segments.js';
import { read } from '../../../src/domain/standing/stance.js';
import { timelineWith } from '../../../src/domain/standing/timeline.js';
import { arbitraryClaims, arbitraryNature, instants } from '../../fixtures/arbitrary-claims.js';
import { claim, day, instant } from '../../fixtures/claims.js';

describe('the days that change with claims', () => {
  it('are all on which the statement stands otherwise, or is carried by others', () => {
    fc.assert(
      fc.property(
        arbitraryClaims('c', 12),
        arbitraryNature,
        fc.constantFrom(...instants),
        fc.constantFrom(...instants),
        (claims, nature, one, other) => {
          const [before, after] = [read(claims, nature, one), read(claims, nature, other)];
          const within = changedDays(before, after);
          const held = timelineOf(before);
          const revised = within === null ? held : timelineWith(held, within, timelineOf(after, within));
          const expected = timelineOf(after);
          expect(revised.segments).toEqual(expected.segments);
          expect(revised.carriages.map(carriageIdentity).sort()).toEqual(
            expected.carriages.map(carriageIdentity).sort(),
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('are few, where the claims before and after a claim each speak of few days', () => {
    const dates = ['2001-05-01', '2001-05-10', '2001-05-20', '2001-05-30'];
    const claims = dates.map((attestedOn, index) =>
      claim(`c${index}`, {
        attestedOn,
        recordedAt: attestedOn === '2001-05-10' ? '2003-01-01T00:00:00Z' : '2002-01-01T00:00:00Z',
      }),
    );
    const before = read(claims, 'STATE', instant('2002-06-01T00:00:00Z'));
    const after = read(claims, 'STATE', instant('2003-06-01T00:00:00Z'));
    expect(changedDays(before, after)).toEqual({ from: day('2001-05-10'), to: day('2001-05-21') });
    expect(changedDays(before, before)).toBeNull();
  });

  it('are none, where a claim says nothing of any day', () => {
    const last = claim('last', { attestedOn: '9999-12-31' });
    const nobody = read([], 'OCCURRENCE', instant('2040-01-01T00:00:00Z'));
    expect(changedDays(nobody, read([last], 'OCCURRENCE', instant('2040-01-01T00:00:00Z')))).toBeNull();
  });
});
