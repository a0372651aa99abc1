import type { DatedClaim } from '../claim.js';
import { type Day, laterOf, nextDay } from '../time/day.js';
import type { Run } from '../time/runs.js';
import { earlierEnd } from '../time/window.js';
import { type Affirmation, type Denial, lastWord, type Prospect, type Reading, stance } from './stance.js';
import { daysOfAffirmation } from './sweep.js';

type Affirming = Affirmation<DatedClaim>;

/**
 * The days from the first to the last on which a statement may stand otherwise, or be carried by other claims, in one
 * reading of its claims than in another; null where there are none. A claim that only one of them has says nothing before
 * its first day, and decides nothing any more once a later word of both is settled: so where claims are many, each about
 * few days of its own, only few days change with one of them.
 *
 * @param before a reading of the same statement's claims at some instant
 * @param after at another
 */
export function changedDays(before: Reading<DatedClaim>, after: Reading<DatedClaim>): Run | null {
  const settled = settledWords(before, after);
  const spans = [
    ...onlyInOne(before.affirmations, after.affirmations).flatMap((one) => daysWithSay(one, settled)),
    ...onlyInOne(before.denials, after.denials).map((one) => daysDenied(one, settled)),
    ...onlyInOne(before.prospects, after.prospects).map((one) => daysExpected(one, settled)),
    ...inBoth(before.affirmations, after.affirmations).flatMap(([one, other]) => historyBetween(one, other)),
  ];
  return spans.filter(({ from, to }) => to === null || from < to).reduce<Run | null>(hull, null);
}

/** From its first day until it is history, or has no say any more. */
function daysWithSay(affirmation: Affirming, settled: readonly Day[]): readonly Run[] {
  const days = daysOfAffirmation(affirmation)
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ from: first, to: earlierEnd(endOfSay(affirmation, last, settled), affirmation.historyFrom) }];
}

/** When a claim decides nothing any more that says the same of all days from `last` on; null where it always may. */
function endOfSay(affirmation: Affirming, last: Day, settled: readonly Day[]): Day | null {
  const says = stance(affirmation, last);
  if (says === 'SILENT') return last;
  // What may have begun is asked where those whose word is the last have ended, however late that word is.
  if (says === 'BEGINNING') return null;
  return outdated(lastWord(affirmation, last), last, settled);
}

/** From the first day denied until it challenges nobody any more. */
function daysDenied({ certain }: Denial<DatedClaim>, settled: readonly Day[]): Run {
  return { from: certain.first, to: outdated(certain.last, certain.last, settled) };
}

/** From the first day expected until it is over, or somebody presumes so for good. */
function daysExpected({ claim }: Prospect<DatedClaim>, settled: readonly Day[]): Run {
  const word = settled[0] === undefined ? null : nextDay(settled[0]);
  const presumed = word === null ? null : laterOf(word, claim.attestedOn);
  return { from: claim.attestedOn, to: earlierEnd(claim.ended.latest, presumed) };
}

/** The days on which a claim is history in one reading, and not in the other. */
function historyBetween(one: Affirming, other: Affirming): readonly Run[] {
  const from = earlierEnd(one.historyFrom, other.historyFrom);
  if (from === null || one.historyFrom === other.historyFrom) return [];
  const isKnown = one.historyFrom !== null && other.historyFrom !== null;
  return [{ from, to: isKnown ? laterOf(one.historyFrom, other.historyFrom) : null }];
}

/** The first day, from one on, on which a later word than this is settled; null where none ever is. */
function outdated(word: Day, from: Day, settled: readonly Day[]): Day | null {
  const next = settled.find((each) => word < each);
  const day = next === undefined ? null : nextDay(next);
  return day === null ? null : laterOf(day, from);
}

/** The last words, in order, of those in both readings who presume for good from the day after: they never become history. */
function settledWords(before: Reading<DatedClaim>, after: Reading<DatedClaim>): readonly Day[] {
  return inBoth(before.affirmations, after.affirmations)
    .map(([one]) => one)
    .filter(({ ended, certain }) => ended.earliest === null && ended.latest === null && certain !== null)
    .map(({ lastWordBeforeEnd }) => lastWordBeforeEnd)
    .sort();
}

interface Read {
  readonly claim: DatedClaim;
}

function onlyInOne<T extends Read>(some: readonly T[], others: readonly T[]): readonly T[] {
  const [ids, otherIds] = [idsOf(some), idsOf(others)];
  return [
    ...some.filter(({ claim }) => !otherIds.has(claim.id)),
    ...others.filter(({ claim }) => !ids.has(claim.id)),
  ];
}

function inBoth<T extends Read>(some: readonly T[], others: readonly T[]): readonly (readonly [T, T])[] {
  const byId = new Map(others.map((other) => [other.claim.id, other]));
  return some.flatMap((one) => {
    const other = byId.get(one.claim.id);
    return other === undefined ? [] : [[one, other] as const];
  });
}

function idsOf(some: readonly Read[]): ReadonlySet<string> {
  return new Set(some.map(({ claim }) => claim.id));
}

function hull(all: Run | null, { from, to }: Run): Run {
  if (all === null) return { from, to };
  return {
    from: from < all.from ? from : all.from,
    to: all.to === null || to === null ? null : laterOf(all.to, to),
  };
}
