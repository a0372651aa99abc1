import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/claim.js';
import { bestOf, judgedCredibility, judgedReliability } from '../../../src/domain/grades.js';
import { combine, type Part } from '../../../src/domain/standing/combine.js';
import { segmentsAt } from '../../../src/domain/standing/segments.js';
import type { Carrier } from '../../../src/domain/standing/standing.js';
import type { Day } from '../../../src/domain/time/day.js';
import { covers } from '../../../src/domain/time/runs.js';
import { standingNames } from '../../../src/domain/vocabulary.js';
import { arbitraryBounds, arbitraryClaims, askedDays } from '../../fixtures/arbitrary-claims.js';
import { claim, day, instant } from '../../fixtures/claims.js';
import { standingOn } from '../../fixtures/standing-on.js';

const KNOWN_AT = instant('2040-01-01T00:00:00Z');

/** A statement as a part of several, with the claims that it was made of. */
interface Sample {
  readonly claims: readonly Evidence[];
  readonly window: { readonly from: Day | null; readonly to: Day | null };
  readonly deniedDoesNotCount: boolean;
}

const arbitrarySample: fc.Arbitrary<Sample> = fc.record({
  // The same few ids in every statement: claims that count for several of them.
  claims: arbitraryClaims('c', 4),
  window: arbitraryBounds.map(({ earliest, latest }) => ({ from: earliest, to: latest })),
  deniedDoesNotCount: fc.boolean(),
});

function part({ claims, window, deniedDoesNotCount }: Sample): Part {
  return { ...timeline(claims), window, deniedDoesNotCount };
}

function timeline(claims: readonly Evidence[]) {
  const { segments, carriages } = segmentsAt(claims, 'STATE', KNOWN_AT);
  const originOf = (id: string) => claims.find((one) => one.id === id)?.origin ?? '';
  return { segments, carriages: carriages.map((one) => ({ ...one, origin: originOf(one.claimId) })) };
}

describe('several statements as one, over time', () => {
  it('have on every day the strongest standing of those that count on it, and its figures', () => {
    fc.assert(
      fc.property(fc.array(arbitrarySample, { maxLength: 4 }), (samples) => {
        const combined = combine(samples.map(part));
        for (const on of askedDays) {
          const found = combined
            .filter((segment) => covers(segment, on))
            .map(({ from, to, ...figures }) => figures);
          expect(found).toEqual(figuresOn(samples, on));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are in order, do not overlap, and are as long as they can be', () => {
    fc.assert(
      fc.property(fc.array(arbitrarySample, { maxLength: 4 }), (samples) => {
        const combined = combine(samples.map(part));
        for (const [index, segment] of combined.entries()) {
          const next = combined[index + 1];
          if (next === undefined) continue;
          expect(segment.to !== null && segment.to <= next.from).toBe(true);
          if (segment.to === next.from) {
            expect({ ...segment, from: null, to: null }).not.toEqual({ ...next, from: null, to: null });
          }
        }
      }),
    );
  });

  it('are for one statement what it is alone', () => {
    fc.assert(
      fc.property(arbitraryClaims(), (claims) => {
        expect(combine([timeline(claims)])).toEqual(segmentsAt(claims, 'STATE', KNOWN_AT).segments);
      }),
    );
  });

  it('count a claim and an origin once, however many of them they carry', () => {
    const both = timeline([claim('a', { attestedOn: '2001-05-10', origin: 'x' })]);
    const other = timeline([
      claim('a', { attestedOn: '2001-05-10', origin: 'x' }),
      claim('b', { attestedOn: '2001-05-10', origin: 'x' }),
    ]);
    expect(combine([both, other])[0]).toMatchObject({ from: '2001-05-10', claimCount: 2, originCount: 1 });
  });

  it('leave out what a part is denied, where that does not count for the whole', () => {
    const denied = timeline([claim('d', { attestedOn: '2001-05-10', polarity: 'DENIES' })]);
    expect(combine([denied])).toMatchObject([{ standing: 'DENIED', denialCount: 1 }]);
    expect(combine([{ ...denied, deniedDoesNotCount: true }])).toEqual([]);
  });

  it('count each of the claims that deny them once', () => {
    const denied = (id: string) => claim(id, { polarity: 'DENIES', attestedOn: '2001-05-05' });
    const parts = [timeline([denied('a')]), timeline([denied('a'), denied('b')])];
    expect(combine(parts)).toMatchObject([{ standing: 'DENIED', denialCount: 2 }]);
  });

  it('count a part only on the days of its window', () => {
    const asserted = timeline([
      claim('a', {
        began: ['2001-05-01', '2001-05-01'],
        ended: ['2001-05-21', null],
        attestedOn: '2001-06-01',
      }),
    ]);
    const window = { from: day('2001-05-05'), to: day('2001-05-10') };
    expect(combine([{ ...asserted, window }])).toMatchObject([{ from: '2001-05-05', to: '2001-05-10' }]);
    const never = { from: day('2001-05-05'), to: day('2001-05-05') };
    expect(combine([{ ...asserted, window: never }])).toEqual([]);
  });

  it('are nothing where there are none', () => {
    expect(combine([])).toEqual([]);
  });
});

/** The same by the day: the standing of each statement that counts on it, and the strongest of them. */
function figuresOn(samples: readonly Sample[], on: Day) {
  const verdicts = samples
    .filter(({ window: { from, to } }) => (from === null || from <= on) && (to === null || on < to))
    .map(({ claims, deniedDoesNotCount }) => ({
      ...standingOn(claims, 'STATE', on, KNOWN_AT),
      deniedDoesNotCount,
      // Claims of different statements may share an id and nothing else here; one id is one claim in the figures.
    }))
    .filter(({ standing, deniedDoesNotCount }) => !(deniedDoesNotCount && standing === 'DENIED'));
  const standing = standingNames.find((name) => verdicts.some((one) => one.standing === name)) ?? 'UNKNOWN';
  if (standing === 'UNKNOWN') return [];
  const carriers = verdicts.filter((one) => one.standing === standing).flatMap((one) => [...one.carriers]);
  const affirming = carriers.filter(({ role }) => role === 'AFFIRMS').map((carrier) => carrier.claim);
  return [
    {
      standing,
      claimCount: distinct(affirming.map(({ id }) => id)),
      originCount: distinct(affirming.map(({ origin }) => origin)),
      denialCount: distinct(denying(carriers)),
      bestReliability: bestOf(affirming.map((one) => judgedReliability(one.sourceReliability))),
      bestCredibility: bestOf(affirming.map((one) => judgedCredibility(one.informationCredibility))),
      lastAttestedOn: carriers
        .map((carrier) => carrier.claim.attestedOn)
        .sort()
        .at(-1),
    },
  ];
}

function denying(carriers: readonly Carrier<Evidence>[]): string[] {
  return carriers.filter(({ role }) => role === 'DENIES').map((carrier) => carrier.claim.id);
}

function distinct(values: readonly string[]): number {
  return new Set(values).size;
}
