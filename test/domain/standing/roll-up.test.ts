import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, type Bond, bindingStandings, windowsWithin } from '../../../src/domain/standing/roll-up.js';
import type { Day } from '../../../src/domain/time/day.js';
import { united, type Window } from '../../../src/domain/time/window.js';
import type { Predicate } from '../../../src/domain/vocabulary.js';
import { arbitraryBounds, askedDays } from '../../fixtures/arbitrary-claims.js';

const arbitraryWindow: fc.Arbitrary<Window> = arbitraryBounds
  .map(({ earliest, latest }) => ({ from: earliest, to: latest }))
  .filter(({ from, to }) => from === null || to === null || from < to);

const entity = fc.constantFrom('a', 'b', 'c', 'd', 'e');

const arbitraryBond: fc.Arbitrary<Bond> = fc.record({
  part: entity,
  predicate: fc.constantFrom<Predicate>('PART_OF', 'LOCATED_IN'),
  whole: entity,
  windows: fc.array(arbitraryWindow, { maxLength: 2 }),
});

function isOpen(windows: readonly Window[] | undefined, on: Day): boolean {
  return (windows ?? []).some(({ from, to }) => (from === null || from <= on) && (to === null || on < to));
}

/** All that counts for a whole on one day, found by walking down from it. */
function withinOn(
  bonds: readonly Bond[],
  whole: string,
  predicates: readonly Predicate[],
  on: Day,
): Set<string> {
  const seen = new Set([whole]);
  const open = [whole];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const bond of bonds) {
      if (bond.whole !== next || seen.has(bond.part) || !predicates.includes(bond.predicate)) continue;
      if (!isOpen(bond.windows, on)) continue;
      seen.add(bond.part);
      open.push(bond.part);
    }
  }
  return seen;
}

describe('the days on which parts count for a whole', () => {
  it('are those on which a walk down from it reaches them', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBond, { maxLength: 8 }), entity, fc.boolean(), (bonds, whole, places) => {
        const predicates: readonly Predicate[] = places ? ['PART_OF', 'LOCATED_IN'] : ['PART_OF'];
        const windows = windowsWithin(bonds, whole, predicates);
        for (const on of askedDays) {
          const expected = withinOn(bonds, whole, predicates, on);
          expect(['a', 'b', 'c', 'd', 'e'].filter((id) => isOpen(windows.get(id), on))).toEqual(
            [...expected].sort(),
          );
        }
      }),
    );
  });

  it('are those on which what binds them stands firmly: asserted, contested or presumed', () => {
    expect(bindingStandings).toEqual(['ASSERTED', 'CONTESTED', 'PRESUMED']);
  });

  it('go along membership for both ends, and along places for an object that is one', () => {
    expect(along('PRESENT_IN', 'SUBJECT')).toEqual(['PART_OF']);
    expect(along('PRESENT_IN', 'OBJECT')).toEqual(['PART_OF', 'LOCATED_IN']);
    expect(along('SUPPORTS', 'OBJECT')).toEqual(['PART_OF']);
    expect(along('LEADS', 'SUBJECT')).toEqual([]);
  });
});

describe('united windows', () => {
  it('hold the same days, apart from one another and in order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryWindow, { maxLength: 6 }), (windows) => {
        const one = united(windows);
        for (const on of askedDays) expect(isOpen(one, on)).toBe(isOpen(windows, on));
        for (const [index, { to }] of one.slice(0, -1).entries()) {
          const next = one[index + 1]?.from ?? null;
          expect(to !== null && next !== null && to < next).toBe(true);
        }
      }),
    );
  });
});
