import { ALWAYS, meetings, united, type Window } from '../time/window.js';
import { type Predicate, predicateRow, type Standing } from '../vocabulary.js';

/** The standings of a PART_OF or LOCATED_IN that make a part count for its whole. */
export const bindingStandings: readonly Standing[] = ['ASSERTED', 'CONTESTED', 'PRESUMED'];

/** The predicates that make a part count for a whole. */
export const bindingPredicates = ['PART_OF', 'LOCATED_IN'] as const satisfies readonly Predicate[];

/** What makes a part count for a whole, and the days on which it does. */
export interface Bond {
  readonly part: string;
  readonly predicate: Predicate;
  readonly whole: string;
  readonly windows: readonly Window[];
}

/** The predicates along which an end of a relation counts for its wholes; none where the relation does not roll up. */
export function along(predicate: Predicate, end: 'SUBJECT' | 'OBJECT'): readonly Predicate[] {
  const { rollsUp, within } = predicateRow(predicate);
  const partOf: readonly Predicate[] = rollsUp ? ['PART_OF'] : [];
  return end === 'OBJECT' && within ? [...partOf, 'LOCATED_IN'] : partOf;
}

/**
 * The days on which each entity counts for a whole along some predicates, however many steps it takes; itself on all.
 * Entities that never do are left out.
 *
 * @see model.md, "Roll-up"
 */
export function windowsWithin(
  bonds: readonly Bond[],
  whole: string,
  predicates: readonly Predicate[],
): ReadonlyMap<string, readonly Window[]> {
  const usable = bonds.filter(({ predicate }) => predicates.includes(predicate));
  const found = new Map<string, readonly Window[]>([[whole, [ALWAYS]]]);
  // Days are only ever added, and there are so many and no more; a bond that adds none in a round adds none again.
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (const { part, whole: next, windows } of usable) {
      const before = found.get(part) ?? [];
      const after = united([...before, ...meetings([windows, found.get(next) ?? []])]);
      if (JSON.stringify(before) === JSON.stringify(after)) continue;
      found.set(part, after);
      isGrowing = true;
    }
  }
  return found;
}
