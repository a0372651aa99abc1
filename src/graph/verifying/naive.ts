import { naiveStandingOn } from '../../domain/standing/naive-standing.js';
import type { Day } from '../../domain/time/day.js';
import { nextDay, previousDay } from '../../domain/time/day.js';
import type { Instant } from '../../domain/time/instant.js';
import { covers } from '../../domain/time/runs.js';
import { predicateRow } from '../../domain/vocabulary.js';
import type { StoredStatement } from '../stored/statements.js';
import { difference, type Finding } from './finding.js';

/**
 * Compares what is stored of a statement with the naive reading of the rules, on the days around each change and at each
 * instant at which something was recorded or retracted.
 */
export function checkNaively(stored: StoredStatement): readonly Finding[] {
  const { nature } = predicateRow(stored.predicate);
  const days = daysAround(stored);
  return instantsOf(stored).flatMap((knownAt) =>
    days.flatMap((on) => {
      const naive = naiveStandingOn(stored.claims, nature, on, knownAt);
      const where = `statement ${stored.id} on ${on} as known at ${knownAt}`;
      return difference(where, 'standing', storedOn(stored, on, knownAt), [naive.standing, ...naive.claims]);
    }),
  );
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
