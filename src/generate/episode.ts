import type { Polarity } from '../domain/claim.js';
import { type DayBounds, UNKNOWN_DAY } from '../domain/time/day.js';
import { dayAt } from './calendar.js';
import type { Dice } from './dice.js';

/** The days, by their numbers, between which a statement really held; an end of null is still to come. */
export interface Episode {
  readonly began: number;
  readonly ended: number | null;
}

interface Bounds {
  readonly began: DayBounds;
  readonly ended: DayBounds;
}

/** What a document that speaks of a day says of when an episode began and ended. */
export function boundsOf(
  polarity: Polarity,
  prospective: boolean,
  isState: boolean,
  { began, ended }: Episode,
  attested: number,
  dice: Dice,
): Bounds {
  if (prospective) {
    const expected = attested + 1 + Math.min(dice.wait(60), 365);
    const until = dice.happens(0.5) ? bounds(expected + 60, expected + 120) : UNKNOWN_DAY;
    return { began: dice.happens(0.7) ? bounds(expected, expected + 30) : UNKNOWN_DAY, ended: until };
  }
  if (polarity === 'DENIES') {
    const since = Math.max(began, attested - dice.wait(10));
    return { began: dice.happens(0.5) ? bounds(since, since) : UNKNOWN_DAY, ended: UNKNOWN_DAY };
  }
  return {
    began: beganBounds(began, attested, dice),
    ended: isState ? endOfState(ended, attested, dice) : endOfOccurrence(began, attested, dice),
  };
}

/** It began on a day, about a day, no later than a day, or nobody says when. */
function beganBounds(began: number, attested: number, dice: Dice): DayBounds {
  const about = () => dice.whole(1, 20);
  return dice.pickWeighted<() => DayBounds>([
    [() => bounds(began, began), 45],
    [() => bounds(began - about(), Math.min(began + about(), attested)), 25],
    [() => ({ earliest: null, latest: dayAt(began) }), 10],
    [() => UNKNOWN_DAY, 20],
  ])();
}

function endOfState(ended: number | null, attested: number, dice: Dice): DayBounds {
  if (ended === null || attested < ended)
    return dice.happens(0.05) ? bounds(attested + 1, null) : UNKNOWN_DAY;
  return dice.pickWeighted<() => DayBounds>([
    [() => bounds(ended, ended), 50],
    [() => bounds(ended - dice.whole(0, 10), ended + dice.whole(0, 20)), 20],
    [() => ({ earliest: null, latest: dayAt(ended) }), 15],
    [() => UNKNOWN_DAY, 15],
  ])();
}

function endOfOccurrence(began: number, attested: number, dice: Dice): DayBounds {
  if (dice.happens(0.85)) return UNKNOWN_DAY;
  return dice.happens(0.7) ? bounds(began + 1, began + dice.whole(1, 5)) : bounds(attested + 1, null);
}

function bounds(earliest: number, latest: number | null): DayBounds {
  return { earliest: dayAt(Math.max(0, earliest)), latest: latest === null ? null : dayAt(latest) };
}
