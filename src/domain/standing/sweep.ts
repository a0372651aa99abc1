import type { DatedClaim } from '../claim.js';
import { type Day, laterOf, nextDay } from '../time/day.js';
import { type Run, runsBetween } from '../time/runs.js';
import { earlierEnd } from '../time/window.js';
import { type Affirmation, type Denial, isHistory, type Reading } from './stance.js';

/** A run of days on which no claim changes its part, with the claims that can have one on it. */
export interface Sweep<C extends DatedClaim> {
  readonly run: Run;
  readonly reading: Reading<C>;
}

/**
 * Goes over all the days that claims say something of, run by run. Left out of each run's reading are the claims that
 * say nothing yet and those that can decide nothing any more: the standing is that of the full reading, but many
 * claims, each about a few days of its own, are not all gone through again for each of those days.
 */
export function* sweep<C extends DatedClaim>(full: Reading<C>): Generator<Sweep<C>> {
  const { nature, prospects } = full;
  const newAffirmations = byFirstDay(full.affirmations, daysOfAffirmation);
  const newDenials = byFirstDay(full.denials, daysOfDenial);
  let affirmations: readonly Affirmation<C>[] = [];
  let denials: readonly Denial<C>[] = [];
  for (const run of runsBetween(daysOf(full))) {
    const on = run.from;
    const affirming = [...affirmations, ...(newAffirmations.get(on) ?? [])];
    const denying = [...denials, ...(newDenials.get(on) ?? [])];
    const settled = settledWord(affirming, on);
    affirmations = affirming.filter((one) => !isHistory(one, on) && !isSuperseded(one, settled, on));
    denials = denying.filter((one) => !isSpent(one, settled));
    yield { run, reading: { nature, affirmations, denials, prospects } };
  }
}

/** The days on which some claim's part in the standing may change, and with it the standing. */
function daysOf({ affirmations, denials, prospects }: Reading<DatedClaim>): (Day | null)[] {
  return [
    ...affirmations.flatMap(daysOfAffirmation),
    ...denials.flatMap(daysOfDenial),
    ...prospects.flatMap(({ claim }) => [claim.attestedOn, claim.ended.latest]),
  ];
}

function daysOfAffirmation({ claim, ended, certain }: Affirmation<DatedClaim>): (Day | null)[] {
  const { began, attestedOn } = claim;
  const ofBounds = [began.earliest, began.latest, ended.earliest, ended.latest, nextDay(attestedOn)];
  return certain === null ? ofBounds : [...ofBounds, certain.first, nextDay(certain.last)];
}

function daysOfDenial({ certain }: Denial<DatedClaim>): (Day | null)[] {
  return [certain.first, nextDay(certain.last)];
}

/** What is read, by the first day of which it says anything. */
function byFirstDay<T>(read: readonly T[], daysOf: (one: T) => (Day | null)[]): ReadonlyMap<Day | null, T[]> {
  const found = new Map<Day | null, T[]>();
  for (const one of read) {
    const first = daysOf(one).reduce(earlierEnd, null);
    const sameDay = found.get(first) ?? [];
    sameDay.push(one);
    found.set(first, sameDay);
  }
  return found;
}

/** Whether a claim presumes on a day and, since nothing is known of an end, on all days after it. */
function presumesForGood({ ended, certain }: Affirmation<DatedClaim>, on: Day): boolean {
  return ended.earliest === null && ended.latest === null && certain !== null && certain.last < on;
}

/** The latest last word of those that presume for good: no earlier one decides from here on. */
function settledWord(affirmations: readonly Affirmation<DatedClaim>[], on: Day): Day | null {
  return affirmations
    .filter((affirmation) => presumesForGood(affirmation, on))
    .reduce<Day | null>((settled, { lastWordBeforeEnd }) => laterOf(settled, lastWordBeforeEnd), null);
}

/** Whether a claim can only presume any more, and a later word does so too. */
function isSuperseded(affirmation: Affirmation<DatedClaim>, settled: Day | null, on: Day): boolean {
  return settled !== null && affirmation.lastWordBeforeEnd < settled && presumesForGood(affirmation, on);
}

/** Whether the days that a denial denies are past, and before a word that is settled, so that it challenges nobody any more. */
function isSpent({ certain }: Denial<DatedClaim>, settled: Day | null): boolean {
  return settled !== null && certain.last < settled;
}
