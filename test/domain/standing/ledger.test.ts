import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carriageIdentity,
  type Known,
  replay,
  revise,
  segmentIdentity,
} from '../../../src/domain/standing/ledger.js';
import { segmentsAt } from '../../../src/domain/standing/segments.js';
import type { Instant } from '../../../src/domain/time/instant.js';
import { arbitraryClaims, arbitraryNature, instants } from '../../fixtures/arbitrary-claims.js';
import { claim, instant } from '../../fixtures/claims.js';

const askedInstants = [...instants, instant('2001-01-01T00:00:00Z'), instant('2040-01-01T00:00:00Z')];

describe('what was ever known of a statement', () => {
  it('holds at every instant the segments and carriages as known then', () => {
    fc.assert(
      fc.property(arbitraryClaims(), arbitraryNature, (claims, nature) => {
        const { segments, carriages } = replay(claims, nature);
        for (const at of askedInstants) {
          const known = segmentsAt(claims, nature, at);
          const by = <T>(rows: readonly T[], identity: (row: T) => string) => rows.map(identity).sort();
          expect(by(knownAt(segments, at), segmentIdentity)).toEqual(by(known.segments, segmentIdentity));
          expect(by(knownAt(carriages, at), carriageIdentity)).toEqual(by(known.carriages, carriageIdentity));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a row that does not change from when it became known', () => {
    const claims = [
      claim('a', { attestedOn: '2001-05-10', recordedAt: '2002-01-01T00:00:00Z' }),
      claim('o', { attestedOn: '2001-05-10', recordedAt: '2003-01-01T00:00:00Z', modality: 'ASSESSED' }),
      claim('d', { attestedOn: '2001-05-20', recordedAt: '2004-01-01T00:00:00Z', polarity: 'DENIES' }),
    ];
    const { segments, carriages } = replay(claims, 'STATE');
    const [asserted, presumed] = segments;
    expect(asserted).toMatchObject({
      standing: 'ASSERTED',
      knownFrom: '2002-01-01T00:00:00.000Z',
      knownTo: null,
    });
    expect(presumed).toMatchObject({
      standing: 'PRESUMED',
      to: null,
      knownFrom: '2002-01-01T00:00:00.000Z',
      knownTo: '2004-01-01T00:00:00.000Z',
    });
    expect(carriages.filter(({ claimId }) => claimId !== 'd')).toMatchObject([
      { claimId: 'a', from: '2001-05-10', to: null, knownTo: '2004-01-01T00:00:00.000Z' },
      { claimId: 'a', from: '2001-05-10', to: '2001-05-20', knownTo: null },
      { claimId: 'a', from: '2001-05-21', to: null, knownTo: null },
    ]);
    expect(carriages).toHaveLength(5);
  });

  it('knows segments apart by each of their days and figures', () => {
    const [segment] = segmentsAt([claim('a', {})], 'STATE', instant('2040-01-01T00:00:00Z')).segments;
    expect(segment && segmentIdentity(segment)).toBe(
      '["2001-01-01","2001-01-02","ASSERTED",1,1,0,null,null,"2001-01-01"]',
    );
  });
});

describe('a revision', () => {
  it('closes what holds no longer, opens what holds now, and leaves the rest', () => {
    expect(revise(['a', 'b'], ['b', 'c'], (row) => row)).toEqual({ closed: ['a'], opened: ['c'] });
  });
});

function knownAt<T>(rows: readonly Known<T>[], at: Instant): Known<T>[] {
  return rows.filter(({ knownFrom, knownTo }) => knownFrom <= at && (knownTo === null || at < knownTo));
}
