import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DatedClaim } from '../../../src/domain/claim.js';
import { naiveStandingOn } from '../../../src/domain/standing/naive-standing.js';
import type { CarrierRole, Verdict } from '../../../src/domain/standing/standing.js';
import type { Nature, Standing } from '../../../src/domain/vocabulary.js';
import { day, instant } from '../../fixtures/claims.js';
import { standingCases } from '../../fixtures/standing-cases.js';
import { standingOn } from '../../fixtures/standing-on.js';

const MUCH_LATER = '2040-01-01T00:00:00Z';

describe('the standing of a statement', () => {
  describe.each(standingCases)('$title', ({ nature, claims, expect: expected }) => {
    it.each(Object.entries(expected))('%s: %s', (when, outcome) => {
      const [on = '', knownAt = MUCH_LATER] = when.split(' @ ');
      const verdict = standingOn([...claims].reverse(), nature, day(on), instant(knownAt));
      expect(written(verdict)).toBe(outcome);
      expect(naiveStandingOn(claims, nature, on, instant(knownAt))).toEqual(plainly(verdict));
    });
  });
});

describe('the shared worked cases', () => {
  const file = fileURLToPath(new URL('../../../../shared/design/standing-cases.json', import.meta.url));
  const cases = existsSync(file) ? sharedCases(file) : [];

  it.skipIf(cases.length === 0)('hold, every one, in both implementations', () => {
    for (const { title, nature, claims, expect: expectations } of cases) {
      for (const { on, knownAt, ...expected } of expectations) {
        const verdict = standingOn(claims, nature, day(on), instant(knownAt));
        expect(plainly(verdict), `${title}, ${on}`).toEqual(expected);
        expect(naiveStandingOn(claims, nature, on, instant(knownAt)), `${title}, ${on}`).toEqual(expected);
      }
    }
  });
});

const MARKS: Readonly<Record<CarrierRole, string>> = { AFFIRMS: '', DENIES: '-', CHALLENGES: '~' };

/** A verdict as the cases write it. */
function written({ standing, carriers }: Verdict<DatedClaim>): string {
  return [standing, ...carriers.map(({ claim: { id }, role }) => MARKS[role] + id)].join(' ');
}

function plainly({ standing, carriers }: Verdict<DatedClaim>) {
  return { standing, claims: carriers.map(({ claim: { id } }) => id) };
}

interface SharedCase {
  readonly title: string;
  readonly nature: Nature;
  readonly claims: readonly DatedClaim[];
  readonly expect: readonly { on: string; knownAt: string; standing: Standing; claims: readonly string[] }[];
}

/** The cases of a file that is not ours: its instants may lack milliseconds. */
function sharedCases(file: string): readonly SharedCase[] {
  const { cases }: { cases: SharedCase[] } = JSON.parse(readFileSync(file, 'utf8'));
  return cases.map((one) => ({
    ...one,
    claims: one.claims.map((shared) => ({
      ...shared,
      recordedAt: instant(shared.recordedAt),
      retractedAt: shared.retractedAt === null ? null : instant(shared.retractedAt),
    })),
  }));
}
