import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naiveStandingOn } from '../../../src/domain/standing/naive-standing.js';
import { arbitraryClaims, arbitraryNature, askedDays, instants } from '../../fixtures/arbitrary-claims.js';
import { standingOn } from '../../fixtures/standing-on.js';

describe('the standing of a statement', () => {
  it('is what the naive reading of the rules says, on every day and as known at every instant', () => {
    fc.assert(
      fc.property(
        arbitraryClaims(),
        arbitraryNature,
        fc.constantFrom(...instants),
        (claims, nature, knownAt) => {
          for (const on of askedDays) {
            const { standing, carriers } = standingOn(claims, nature, on, knownAt);
            const ids = carriers.map(({ claim }) => claim.id);
            expect({ standing, claims: ids }).toEqual(naiveStandingOn(claims, nature, on, knownAt));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is carried by affirming claims as affirming, and by denials as denying the day or challenging it', () => {
    fc.assert(
      fc.property(arbitraryClaims(), arbitraryNature, fc.constantFrom(...askedDays), (claims, nature, on) => {
        const { standing, carriers } = standingOn(claims, nature, on, instants[2]);
        for (const { claim, role } of carriers) {
          expect(role === 'AFFIRMS').toBe(claim.polarity === 'AFFIRMS');
          if (role === 'CHALLENGES') expect(['CONTESTED', 'ENDED']).toContain(standing);
        }
        expect(standing === 'UNKNOWN').toBe(carriers.length === 0);
      }),
    );
  });

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(arbitraryClaims(), arbitraryNature, fc.constantFrom(...askedDays), (claims, nature, on) => {
        const knownAt = instants[2];
        const reversed = standingOn([...claims].reverse(), nature, on, knownAt);
        expect(reversed).toEqual(standingOn(claims, nature, on, knownAt));
      }),
    );
  });
});
