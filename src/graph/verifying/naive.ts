import { naiveStandingOn } from '../../domain/standing/naive-standing.js';
import type { Day } from '../../domain/time/day.js';
import { nextDay, previousDay } from '../../domain/time/day.js';
import type { Instant } from '../../domain/time/instant.js';
import { covers } from '../../domain/time/runs.js';
import { predicateRow } from '../../domain/vocabulary.js';
import type { StoredStatement } from '../stored/statements.js';
import { difference, type Finding } from './finding.js';

/** How many pairs of claims may be held against each other for one statement: on each day, the naive reading does so. */
const mostPairs = 5_000_000;

/** The fewest days, and the fewest instants, that are looked at however many claims there are. */
const fewest = 3;

/**
 * Compares what is stored of a statement with the naive reading of the rules, on the days around each change and at each
 * instant at which something was recorded or retracted; of a statement of many claims, on some of those days and at some
 * of those instants.
 */
export function checkNaively(stored: StoredStatement): readonly Finding[] {
  const { nature } = predicateRow(stored.predicate);
  const looks = mostPairs / Math.max(1, stored.claims.length) ** 2;
  const instants = thinned(instantsOf(stored), Math.sqrt(looks));
  const days = thinned(daysAround(stored), looks / Math.max(1, instants.length));
  return instants.flatMap((knownAt) =>
    days.flatMap((on) => {
      const naive = naiveStandingOn(stored.claims, nature, on, knownAt);
      const where = `statement ${stored.id} on ${on} as known at ${knownAt}`;
      return difference(where, 'standing', storedOn(stored, on, knownAt), [naive.standing, ...naive.claims]);
    }),
  );
}

/** So many of a list, or a few, evenly spread; all where they are no more. */
function thinned<T>(all: readonly T[], most: number): readonly T[] {
  const stride = Math.ceil(all.length / Math.max(fewest, Math.floor(most)));
  return stride <= 1 ? all : all.filter((_each, index) => index % stride === 0);
}

function storedOn({ segments, carriages }: StoredStatement, on: Day, knownAt: Instant): readonly string[] {
  const holds = (row: StoredStatement['segments'][number] | StoredStatement['carriages'][number]) =>
    covers(row, on) && row.knownFrom <= knownAt && (row.knownTo === null || row.knownTo > knownAt);
  const standings = segments.filter(holds).map(({ standing }) => standing);
  const claims = carriages.filter(holds).map(({ claimId }) => claimId);
  return [...(standings.length === 0 ? ['UNKNOWN'] : standings), ...claims.sort()];
}

function daysAround({ segments }: StoredStatement): readonly Day[] {
  const changes = segments.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const days = changes.flatMap((day) => [previousDay(day), day, nextDay(day)]);
  return [...new Set(days.filter((day) => day !== null))];
}

function instantsOf({ claims }: StoredStatement): readonly Instant[] {
  const instants = claims.flatMap(({ recordedAt, retractedAt }) => [recordedAt, retractedAt]);
  return [...new Set(instants.filter((instant) => instant !== null))];
}
