import { type Evidence, lastRecorded } from '../domain/claim.js';
import { read } from '../domain/standing/stance.js';
import { decide } from '../domain/standing/standing.js';
import type { Day } from '../domain/time/day.js';
import type { Instant } from '../domain/time/instant.js';
import { type Nature, type Standing, standingNames } from '../domain/vocabulary.js';
import { byText } from './picture.js';

/** The claims about one statement that count, whatever the day. */
export interface Testimony {
  readonly nature: Nature;
  /** None of them is retracted. */
  readonly claims: readonly Evidence[];
}

/** Origins without which, together, a relation stands otherwise. */
export interface DecisiveOrigins {
  readonly origins: readonly string[];
  readonly standing: Standing;
}

/** On whose word a relation hangs. */
export interface Sensitivity {
  readonly originCount: number;
  /** Of how many origins at most sets were looked for. */
  readonly searchedUpTo: number;
  /** Those of fewest origins first, then by their ids. */
  readonly sets: readonly DecisiveOrigins[];
}

/** The most origins of a set that is looked for. */
const mostTogether = 3;

/** So many claims are read again at most for the sets that are tried: it takes a second or two. */
const mostReadings = 1_000_000;

/**
 * The smallest sets of origins whose removal changes how a relation stands on a day: none has a smaller one within it. Every set is
 * tried, by the rules of standing themselves, for what a claim makes of others is not known from it alone: without a report of
 * a return, an end that it made history is heard again.
 *
 * @param statements those seen as one in the relation, each with all claims that count
 */
export function sensitivity(statements: readonly Testimony[], on: Day): Sensitivity {
  const speaking = statements.flatMap(({ claims }) => claims.map(({ origin }) => origin));
  const origins = [...new Set(speaking)].sort(byText);
  const searchedUpTo = reach(origins.length, speaking.length);
  const known = statements.map((each) => ({ ...each, knownAt: lastRecorded(each.claims) }));
  const usual = known.map((each) => standingOf(each, on, new Set()));
  const now = strongest(usual);
  const standingWithout = (left: ReadonlySet<string>) =>
    strongest(
      known.map((each, place) =>
        each.claims.some(({ origin }) => left.has(origin))
          ? standingOf(each, on, left)
          : (usual[place] ?? 'UNKNOWN'),
      ),
    );
  const sets: DecisiveOrigins[] = [];
  for (let size = 1; size <= searchedUpTo; size++) {
    const smaller = sets.map((found) => found.origins);
    for (const set of setsOf(origins, size)) {
      if (smaller.some((found) => found.every((origin) => set.includes(origin)))) continue;
      const standing = standingWithout(new Set(set));
      if (standing !== now) sets.push({ origins: set, standing });
    }
  }
  return { originCount: origins.length, searchedUpTo, sets };
}

/** How many origins are left out together at most, for all such sets to be tried. */
function reach(origins: number, claims: number): number {
  let sets = 0;
  let ofSize = 1;
  for (let size = 1; size <= mostTogether; size++) {
    ofSize = (ofSize * (origins - size + 1)) / size;
    sets += Math.max(0, ofSize);
    if (sets * claims > mostReadings) return Math.max(1, size - 1);
  }
  return mostTogether;
}

/** The sets of so many, in the order of their first, then second, then third. */
function* setsOf(origins: readonly string[], size: number, from = 0): Generator<readonly string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < origins.length; at++) {
    const first = origins[at] ?? '';
    for (const others of setsOf(origins, size - 1, at + 1)) yield [first, ...others];
  }
}

/** A testimony with an instant at which all of it is known; null of none. */
interface Known extends Testimony {
  readonly knownAt: Instant | null;
}

function standingOf({ nature, claims, knownAt }: Known, on: Day, left: ReadonlySet<string>): Standing {
  if (knownAt === null) return 'UNKNOWN';
  const heard = claims.filter(({ origin }) => !left.has(origin));
  return decide(read(heard, nature, knownAt), on).standing;
}

/** The strongest standing of several statements as one; of none, UNKNOWN. */
function strongest(standings: readonly Standing[]): Standing {
  const ranks = standings.map((standing) => standingNames.indexOf(standing));
  return standingNames[Math.min(...ranks)] ?? 'UNKNOWN';
}
