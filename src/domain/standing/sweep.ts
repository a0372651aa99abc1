import type { DatedClaim } from '../claim.js';
import { type Day, laterOf, nextDay } from '../time/day.js';
import { covers, type Run, runsBetween } from '../time/runs.js';
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
 *
 * @param within the only days to go over; left out, all
 */
export function* sweep<C extends DatedClaim>(full: Reading<C>, within?: Run): Generator<Sweep<C>> {
  const { nature, prospects } = full;
  const heard = within === undefined ? full : { ...full, ...stillHeard(full, within.from) };
  const newAffirmations = byFirstDay(heard.affirmations, daysOfAffirmation, within);
  const newDenials = byFirstDay(heard.denials, daysOfDenial, within);
  let affirmations: readonly Affirmation<C>[] = [];
  let denials: readonly Denial<C>[] = [];
  for (const run of runsWithin(daysOf(heard), within)) {
    const affirming = [...affirmations, ...(newAffirmations.get(run.from) ?? [])];
    const denying = [...denials, ...(newDenials.get(run.from) ?? [])];
    ({ affirmations, denials } = stillHeard({ affirmations: affirming, denials: denying }, run.from));
    yield { run, reading: { nature, affirmations, denials, prospects } };
  }
}

/** Those who can decide something on a day or after it. */
function stillHeard<C extends DatedClaim>(
  { affirmations, denials }: Pick<Reading<C>, 'affirmations' | 'denials'>,
  on: Day,
): Pick<Reading<C>, 'affirmations' | 'denials'> {
  const settled = settledWord(affirmations, on);
  return {
    affirmations: affirmations.filter((one) => !isHistory(one, on) && !isSuperseded(one, settled, on)),
    denials: denials.filter((one) => !isSpent(one, settled)),
  };
}

/** The runs between the days on which something may change, cut to some days. */
function runsWithin(days: readonly (Day | null)[], within: Run | undefined): readonly Run[] {
  if (within === undefined) return runsBetween(days);
  const inside = days.filter((day) => day !== null && covers(within, day));
  return runsBetween([within.from, ...inside]).map((run) => ({ from: run.from, to: run.to ?? within.to }));
}

/** The days on which some claim's part in the standing may change, and with it the standing. */
function daysOf({ affirmations, denials, prospects }: Reading<DatedClaim>): (Day | null)[] {
  return [
    ...affirmations.flatMap((one) => [...daysOfAffirmation(one), one.historyFrom]),
    ...denials.flatMap(daysOfDenial),
    ...prospects.flatMap(({ claim }) => [claim.attestedOn, claim.ended.latest]),
  ];
}

/** The days on which what an affirmation says may change. */
export function daysOfAffirmation({ claim, ended, certain }: Affirmation<DatedClaim>): (Day | null)[] {
  const { began, attestedOn } = claim;
  const ofBounds = [began.earliest, began.latest, ended.earliest, ended.latest, nextDay(attestedOn)];
  return certain === null ? ofBounds : [...ofBounds, certain.first, nextDay(certain.last)];
}

/** The days on which what a denial says may change. */
function daysOfDenial({ certain }: Denial<DatedClaim>): (Day | null)[] {
  return [certain.first, nextDay(certain.last)];
}

/** What is read, by the first day of which it says anything, or the first that is gone over, where that is later. */
function byFirstDay<T>(
  read: readonly T[],
  daysOf: (one: T) => (Day | null)[],
  within: Run | undefined,
): ReadonlyMap<Day | null, T[]> {
  const found = new Map<Day | null, T[]>();
  for (const one of read) {
    const first = laterOf(daysOf(one).reduce(earlierEnd, null), within?.from ?? null);
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
