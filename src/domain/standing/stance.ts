import type { DatedClaim } from '../claim.js';
import { type Day, type DayBounds, laterOf, nextDay, previousDay } from '../time/day.js';
import type { Instant } from '../time/instant.js';
import type { Nature } from '../vocabulary.js';

// What single claims say of a day, in the words of model.md, "Standing". What they come to together is in
// standing.ts.

/** The days of which a claim is certain, from a first to a last, both included. */
export interface CertainDays {
  readonly first: Day;
  readonly last: Day;
}

/** A live claim that affirms an actual fact, with what follows from it for every day. */
export interface Affirmation<C extends DatedClaim> {
  readonly claim: C;
  /** The claim's own bounds, or the end that an affirmed occurrence has anyway. */
  readonly ended: DayBounds;
  readonly certain: CertainDays | null;
  /** The last day that it speaks of or is certain of, which is its last word unless it has ended later. */
  readonly lastWordBeforeEnd: Day;
  /** The first day on which a new episode is known to have begun; null while none is. */
  readonly historyFrom: Day | null;
}

/** A live claim that denies an actual fact, of certain days. */
export interface Denial<C extends DatedClaim> {
  readonly claim: C;
  readonly certain: CertainDays;
}

/** A live claim that announces or forecasts that the statement will hold. */
export interface Prospect<C extends DatedClaim> {
  readonly claim: C;
}

/** The live claims about one statement, each read once, before any day is asked about. */
export interface Reading<C extends DatedClaim> {
  readonly nature: Nature;
  readonly affirmations: readonly Affirmation<C>[];
  readonly denials: readonly Denial<C>[];
  readonly prospects: readonly Prospect<C>[];
}

/** What an affirming actual claim that is not history says of a day. */
export type Stance = 'ASSERTS' | 'PRESUMES' | 'ENDING' | 'ENDED' | 'BEGINNING' | 'SILENT';

/** Reads the claims about one statement as they were known at an instant. */
export function read<C extends DatedClaim>(
  claims: readonly C[],
  nature: Nature,
  knownAt: Instant,
): Reading<C> {
  const live = claims.filter((claim) => isLive(claim, knownAt));
  const actual = live.filter((claim) => claim.modality === 'ACTUAL');
  return {
    nature,
    affirmations: affirmationsOf(
      actual.filter((claim) => claim.polarity === 'AFFIRMS'),
      nature,
    ),
    denials: actual.filter((claim) => claim.polarity === 'DENIES').flatMap(denialsOf),
    prospects: live.filter(isProspect).map((claim) => ({ claim })),
  };
}

/** Whether a new episode is known to have begun by a day, so that the claim takes no further part. */
export function isHistory(affirmation: Affirmation<DatedClaim>, on: Day): boolean {
  return isReached(affirmation.historyFrom, on);
}

/** What an affirming actual claim that is not history says of a day; the first that matches. */
export function stance({ claim, ended, certain }: Affirmation<DatedClaim>, on: Day): Stance {
  const { began } = claim;
  if (isCertainOf(certain, on)) return 'ASSERTS';
  if (isReached(ended.latest, on)) return 'ENDED';
  if (certain !== null && certain.last < on) {
    const openEnded = ended.earliest === null && ended.latest === null;
    return openEnded || isAhead(ended.earliest, on) ? 'PRESUMES' : 'ENDING';
  }
  if (certain === null && isReached(ended.earliest, on) && !isAhead(began.latest, on)) return 'ENDING';
  return isReached(began.earliest, on) ? 'BEGINNING' : 'SILENT';
}

/** Whether a claim that has ended on a day opposes on it: a state's does, of the days up to the last it speaks of. */
export function opposes({ claim }: Affirmation<DatedClaim>, nature: Nature, on: Day): boolean {
  return nature === 'STATE' && on <= claim.attestedOn;
}

/** Whether a day is one that the claim denies. */
export function denies({ certain }: Denial<DatedClaim>, on: Day): boolean {
  return isCertainOf(certain, on);
}

/** A claim's last word: the last day that it speaks of, is certain of or, if it has ended on a day, had ended by. */
export function lastWord({ ended, lastWordBeforeEnd }: Affirmation<DatedClaim>, on: Day): Day {
  return isReached(ended.latest, on) ? laterOf(lastWordBeforeEnd, ended.latest) : lastWordBeforeEnd;
}

/** Whether a past denial challenges, on a day, claims whose last word was given on another. */
export function challenges({ certain }: Denial<DatedClaim>, lastWordOn: Day, on: Day): boolean {
  return certain.last < on && lastWordOn <= certain.last;
}

/** Whether an announcement or forecast speaks of a day. */
export function expects({ claim }: Prospect<DatedClaim>, on: Day): boolean {
  return claim.attestedOn <= on && !isReached(claim.ended.latest, on);
}

/** Whether a claim counts at an instant: recorded by then, and not retracted by then. */
function isLive(claim: DatedClaim, knownAt: Instant): boolean {
  return claim.recordedAt <= knownAt && (claim.retractedAt === null || knownAt < claim.retractedAt);
}

function isProspect(claim: DatedClaim): boolean {
  return claim.polarity === 'AFFIRMS' && (claim.modality === 'ANNOUNCED' || claim.modality === 'FORECAST');
}

function affirmationsOf<C extends DatedClaim>(claims: readonly C[], nature: Nature): Affirmation<C>[] {
  const episodes = episodesOf(claims);
  return claims.map((claim) => {
    const ended = nature === 'OCCURRENCE' ? endOfOccurrence(claim) : claim.ended;
    const certain = certainDays(claim.began, ended, claim.attestedOn, nature);
    return {
      claim,
      ended,
      certain,
      lastWordBeforeEnd: laterOf(claim.attestedOn, certain?.last ?? null),
      historyFrom: historyFrom(claim, ended, episodes),
    };
  });
}

/** A denial is read as of a state, whatever it denies, from the bounds it gives; one of no certain day says nothing. */
function denialsOf<C extends DatedClaim>(claim: C): Denial<C>[] {
  const certain = certainDays(claim.began, claim.ended, claim.attestedOn, 'STATE');
  return certain === null ? [] : [{ claim, certain }];
}

/** The days of which a claim with these bounds is certain; null where there are none. */
function certainDays(
  began: DayBounds,
  ended: DayBounds,
  attestedOn: Day,
  nature: Nature,
): CertainDays | null {
  const last = lastCertainDay(began, ended, attestedOn, nature);
  if (last === null) return null;
  const first = began.latest ?? last;
  return first <= last ? { first, last } : null;
}

function lastCertainDay(began: DayBounds, ended: DayBounds, attestedOn: Day, nature: Nature): Day | null {
  if (ended.earliest !== null) {
    return attestedOn < ended.earliest ? attestedOn : previousDay(ended.earliest);
  }
  const wasNotOver = ended.latest === null || attestedOn < ended.latest;
  if (nature === 'STATE' && wasNotOver) return attestedOn;
  return began.latest === began.earliest ? began.latest : null;
}

/** An affirmed occurrence is over the day after it can last have begun, unless its claim says when. */
function endOfOccurrence({ began, ended, attestedOn }: DatedClaim): DayBounds {
  if (ended.earliest !== null || ended.latest !== null) return ended;
  return { earliest: null, latest: nextDay(began.latest ?? attestedOn) };
}

/** A claim's first day, where it gives one: from then on an earlier end is history. */
interface Episode {
  readonly claim: DatedClaim;
  readonly from: Day;
}

function episodesOf(claims: readonly DatedClaim[]): readonly Episode[] {
  return claims
    .flatMap((claim) => (claim.began.earliest === null ? [] : [{ claim, from: claim.began.earliest }]))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** When the first other episode on or after a claim's end begins. */
function historyFrom(claim: DatedClaim, ended: DayBounds, episodes: readonly Episode[]): Day | null {
  const end = ended.earliest ?? ended.latest;
  if (end === null) return null;
  let [low, high] = [0, episodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((episodes[middle]?.from ?? end) < end) low = middle + 1;
    else high = middle;
  }
  const first = episodes[low];
  return (first?.claim === claim ? episodes[low + 1] : first)?.from ?? null;
}

function isCertainOf(certain: CertainDays | null, on: Day): boolean {
  return certain !== null && certain.first <= on && on <= certain.last;
}

/** Whether a bound is known and a day is on or after it. */
function isReached(bound: Day | null, on: Day): boolean {
  return bound !== null && bound <= on;
}

/** Whether a bound is known and a day is before it. */
function isAhead(bound: Day | null, on: Day): boolean {
  return bound !== null && on < bound;
}
