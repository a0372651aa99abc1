import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/claim.js';
import { segmentsAt } from '../../../src/domain/standing/segments.js';
import type { CarrierRole } from '../../../src/domain/standing/standing.js';
import type { Day } from '../../../src/domain/time/day.js';
import type { Instant } from '../../../src/domain/time/instant.js';
import { covers } from '../../../src/domain/time/runs.js';
import type { Nature } from '../../../src/domain/vocabulary.js';
import { arbitraryClaims, arbitraryNature, askedDays, instants } from '../../fixtures/arbitrary-claims.js';
import { claim, day, instant } from '../../fixtures/claims.js';
import { standingOn } from '../../fixtures/standing-on.js';

const KNOWN_AT = instant('2040-01-01T00:00:00Z');

describe('the segments of a statement', () => {
  it('say of every day what the standing on that day says, with its figures', () => {
    fc.assert(
      fc.property(
        arbitraryClaims(),
        arbitraryNature,
        fc.constantFrom(...instants),
        (claims, nature, knownAt) => {
          const { segments } = segmentsAt(claims, nature, knownAt);
          for (const on of askedDays) {
            const found = segments
              .filter((segment) => covers(segment, on))
              .map(({ from, to, ...figures }) => figures);
            expect(found).toEqual(figuresOn(claims, nature, on, knownAt));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are in order, do not overlap, and are as long as they can be', () => {
    fc.assert(
      fc.property(
        arbitraryClaims(),
        arbitraryNature,
        fc.constantFrom(...instants),
        (claims, nature, knownAt) => {
          const { segments } = segmentsAt(claims, nature, knownAt);
          for (const [index, segment] of segments.entries()) {
            const next = segments[index + 1];
            if (next === undefined) continue;
            expect(segment.to).not.toBeNull();
            expect(segment.to && segment.to <= next.from).toBe(true);
            if (segment.to === next.from) {
              expect({ ...segment, from: null, to: null }).not.toEqual({ ...next, from: null, to: null });
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('cost no more where days lie thousands of years apart', () => {
    const claims = [
      claim('a', { began: ['0001-01-01', '0001-01-01'], attestedOn: '4000-06-01' }),
      claim('b', { ended: ['9999-12-31', '9999-12-31'], attestedOn: '9999-12-31' }),
    ];
    expect(segmentsAt(claims, 'STATE', KNOWN_AT).segments).toMatchObject([
      { from: '0001-01-01', to: '4000-06-02', standing: 'ASSERTED' },
      { from: '4000-06-02', to: '9999-12-30', standing: 'PRESUMED' },
      { from: '9999-12-30', to: '9999-12-31', standing: 'ASSERTED' },
      { from: '9999-12-31', to: null, standing: 'ENDED' },
    ]);
  });

  it('show the figures of the claims that carry the standing, and of no others', () => {
    const claims = [
      claim('a', {
        attestedOn: '2001-05-10',
        origin: 'x',
        sourceReliability: 'F',
        informationCredibility: 6,
      }),
      claim('b', {
        attestedOn: '2001-05-10',
        origin: 'x',
        sourceReliability: 'C',
        informationCredibility: 4,
      }),
      claim('c', {
        attestedOn: '2001-05-10',
        origin: 'y',
        sourceReliability: 'B',
        informationCredibility: 5,
      }),
      claim('d', {
        attestedOn: '2001-05-10',
        polarity: 'DENIES',
        sourceReliability: 'A',
        informationCredibility: 1,
      }),
      claim('e', {
        attestedOn: '2001-05-12',
        ended: ['2001-05-02', '2001-05-02'],
        origin: 'y',
        sourceReliability: 'D',
        informationCredibility: 3,
      }),
    ];
    expect(segmentsAt(claims, 'STATE', KNOWN_AT).segments.find(({ from }) => from === '2001-05-10')).toEqual({
      from: '2001-05-10',
      to: '2001-05-11',
      standing: 'CONTESTED',
      claimCount: 4,
      originCount: 2,
      denialCount: 1,
      bestReliability: 'B',
      bestCredibility: 3,
      lastAttestedOn: '2001-05-12',
    });
  });

  it('break where a figure changes though the standing does not', () => {
    const claims = [
      claim('a', { began: ['2001-05-01', '2001-05-01'], attestedOn: '2001-05-10' }),
      claim('b', { attestedOn: '2001-05-05', sourceReliability: 'A' }),
    ];
    expect(segmentsAt(claims, 'STATE', KNOWN_AT).segments).toMatchObject([
      { from: '2001-05-01', to: '2001-05-05', claimCount: 1 },
      { from: '2001-05-05', to: '2001-05-06', claimCount: 2 },
      { from: '2001-05-06', to: '2001-05-11', claimCount: 1 },
      { from: '2001-05-11', to: null, standing: 'PRESUMED' },
    ]);
  });
});

describe('the carriages of a statement', () => {
  it('say of every day which claims carry the standing on that day, and in which role', () => {
    fc.assert(
      fc.property(
        arbitraryClaims(),
        arbitraryNature,
        fc.constantFrom(...instants),
        (claims, nature, knownAt) => {
          const { carriages } = segmentsAt(claims, nature, knownAt);
          for (const on of askedDays) {
            const carrying = carriages.filter((carriage) => covers(carriage, on));
            const { carriers } = standingOn(claims, nature, on, knownAt);
            expect(sorted(carrying)).toEqual(
              sorted(carriers.map((one) => ({ claimId: one.claim.id, role: one.role }))),
            );
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('run on through a change of standing, and are as long as they can be', () => {
    const claims = [
      claim('a', { began: ['2001-05-01', '2001-05-01'], attestedOn: '2001-05-10' }),
      claim('d', { attestedOn: '2001-05-05', polarity: 'DENIES' }),
      claim('e', { attestedOn: '2001-05-12', polarity: 'DENIES' }),
    ];
    expect(segmentsAt(claims, 'STATE', KNOWN_AT).carriages).toEqual([
      { claimId: 'a', role: 'AFFIRMS', from: '2001-05-01', to: '2001-05-12' },
      { claimId: 'a', role: 'AFFIRMS', from: '2001-05-13', to: null },
      { claimId: 'd', role: 'DENIES', from: '2001-05-05', to: '2001-05-06' },
      { claimId: 'e', role: 'DENIES', from: '2001-05-12', to: '2001-05-13' },
      { claimId: 'e', role: 'CHALLENGES', from: '2001-05-13', to: null },
    ]);
  });
});

/** The figures of one day, worked out from the standing on it; none where it is unknown. */
function figuresOn(claims: readonly Evidence[], nature: Nature, on: Day, knownAt: Instant) {
  const { standing, carriers } = standingOn(claims, nature, on, knownAt);
  if (standing === 'UNKNOWN') return [];
  const affirming = carriers.filter(({ role }) => role === 'AFFIRMS').map((carrier) => carrier.claim);
  const reliabilities = affirming.map((one) => one.sourceReliability ?? 'F').sort();
  const credibilities = affirming.map((one) => one.informationCredibility ?? 6).sort();
  const [reliability = 'F'] = reliabilities;
  const [credibility = 6] = credibilities;
  return [
    {
      standing,
      claimCount: affirming.length,
      originCount: new Set(affirming.map(({ origin }) => origin)).size,
      denialCount: carriers.filter(({ role }) => role === 'DENIES').length,
      bestReliability: reliability === 'F' ? null : reliability,
      bestCredibility: credibility === 6 ? null : credibility,
      lastAttestedOn:
        carriers
          .map((carrier) => carrier.claim.attestedOn)
          .sort()
          .at(-1) ?? day('0001-01-01'),
    },
  ];
}

function sorted(carriages: readonly { claimId: string; role: CarrierRole }[]): string[] {
  return carriages.map(({ claimId, role }) => `${claimId} ${role}`).sort();
}
