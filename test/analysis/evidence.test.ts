import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restsOn } from '../../src/analysis/rests-on.js';
import { sensitivity } from '../../src/analysis/sensitivity.js';
import type { Evidence } from '../../src/domain/claim.js';
import { naiveStandingOn } from '../../src/domain/standing/naive-standing.js';
import { type Standing, standingNames } from '../../src/domain/vocabulary.js';
import { arbitraryClaims, arbitraryNature, askedDays, instants } from '../fixtures/arbitrary-claims.js';
import { pictureWith, relation } from './random-pictures.js';

/** What is said of the statements seen as one in a relation, by up to five origins; nothing is retracted. */
const testimonies = fc
  .tuple(arbitraryNature, fc.array(arbitraryClaims('c', 5), { minLength: 1, maxLength: 2 }))
  .chain(([nature, statements]) =>
    fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 10, maxLength: 10 }).map((origins) =>
      statements.map((claims, statement) => ({
        nature,
        claims: claims.map(
          (claim, at): Evidence => ({
            ...claim,
            retractedAt: null,
            origin: origins[(statement * 5 + at) % 10] ?? 'a',
          }),
        ),
      })),
    ),
  );

const lastInstant = instants[2];

/** How several statements stand as one without some origins, by the slow rules. */
function standingWithout(
  statements: readonly { readonly nature: 'STATE' | 'OCCURRENCE'; readonly claims: readonly Evidence[] }[],
  on: (typeof askedDays)[number],
  left: readonly string[],
): Standing {
  const standings = statements.map(({ nature, claims }) => {
    const heard = claims.filter(({ origin }) => !left.includes(origin));
    return naiveStandingOn(heard, nature, on, lastInstant).standing;
  });
  return standingNames.find((name) => standings.includes(name)) ?? 'UNKNOWN';
}

test('every smallest set of origins whose removal changes a standing is found, and none that is not', () => {
  let found = 0;
  fc.assert(
    fc.property(testimonies, fc.constantFrom(...askedDays), (statements, on) => {
      const origins = [
        ...new Set(statements.flatMap(({ claims }) => claims.map(({ origin }) => origin))),
      ].sort();
      const now = standingWithout(statements, on, []);
      const subsets = Array.from({ length: 2 ** origins.length }, (_, mask) =>
        origins.filter((_origin, at) => (mask >> at) % 2 === 1),
      ).filter(({ length }) => length >= 1 && length <= 3);
      const changing = subsets.filter((set) => standingWithout(statements, on, set) !== now);
      const smallest = changing.filter(
        (set) =>
          !changing.some((other) => other.length < set.length && other.every((each) => set.includes(each))),
      );
      const { sets, originCount, searchedUpTo } = sensitivity(statements, on);
      const expected = smallest
        .map((set) => ({ origins: set, standing: standingWithout(statements, on, set) }))
        .sort(
          (one, other) =>
            one.origins.length - other.origins.length || (one.origins.join() < other.origins.join() ? -1 : 1),
        );
      expect(sets).toEqual(expected);
      expect([originCount, searchedUpTo]).toEqual([origins.length, 3]);
      found += sets.length;
    }),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(100);
});

test('of many origins, fewer are left out together, so that all such sets can be tried', () => {
  const claim = fc.sample(arbitraryClaims('c', 6), { numRuns: 20, seed: 1 }).flat()[0] as Evidence;
  const said = (count: number) => [
    {
      nature: 'STATE' as const,
      claims: Array.from({ length: count }, (_, at) => ({
        ...claim,
        retractedAt: null,
        id: `c${at}`,
        origin: `o${at}`,
      })),
    },
  ];
  const reached = [40, 60, 300].map((count) => sensitivity(said(count), '2004-03-01' as never).searchedUpTo);
  expect(reached).toEqual([3, 2, 1]);
});

test('what rests on a source is what stands otherwise without it, before or after as one of the standings that count', () => {
  const all = pictureWith([
    relation('a', 'SUPPORTS', 'b'),
    relation('a', 'OPPOSES', 'c', { standing: 'CONTESTED' }),
    relation('b', 'LEADS', 'c'),
    relation('c', 'GOVERNS', 'a', { standing: 'DENIED' }),
    relation('c', 'LEADS', 'a', { standing: 'ENDED' }),
  ]);
  const without = pictureWith([
    relation('b', 'LEADS', 'c', { origins: 9 }),
    relation('a', 'OPPOSES', 'c'),
    relation('c', 'LEADS', 'a', { standing: 'PRESUMED' }),
  ]);
  const found = restsOn(all, without, ['ASSERTED', 'CONTESTED', 'PRESUMED', 'POSSIBLE']);
  expect(found).toEqual([
    { relation: ['a', 'OPPOSES', 'c'], before: 'CONTESTED', after: 'ASSERTED' },
    { relation: ['a', 'SUPPORTS', 'b'], before: 'ASSERTED', after: 'UNKNOWN' },
    { relation: ['c', 'LEADS', 'a'], before: 'ENDED', after: 'PRESUMED' },
  ]);
  expect(restsOn(all, all, standingNames)).toEqual([]);
});
