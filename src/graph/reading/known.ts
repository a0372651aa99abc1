import type { Instant } from '../../domain/time/instant.js';
import type { Moment } from './column.js';
import type { Time } from './selection.js';
import type { StatementText } from './statement-text.js';

interface Asked {
  readonly text: StatementText;
  readonly time: Time;
}

/** The instant that is asked at, once the graph's last change is known; null where nothing is recorded. */
export function knownAt(time: Time, moment: Moment): Instant | null {
  return time.knownAt === 'LAST_CHANGE' ? moment.lastChange : time.knownAt.in(moment.inputs);
}

/** The claim was recorded by the instant asked at. */
export function recordedClaim({ text, time }: Asked, claim: string): string {
  return `${claim}.recordedAt <= ${text.knownAt(time)}`;
}

/** The claim was retracted by the instant asked at. */
export function retractedClaim({ text, time }: Asked, claim: string): string {
  return `coalesce(${claim}.retractedAt <= ${text.knownAt(time)}, false)`;
}

/** The claim was recorded and not retracted by the instant asked at: it counts. */
export function liveClaim(asked: Asked, claim: string): string {
  return `${recordedClaim(asked, claim)} AND NOT ${retractedClaim(asked, claim)}`;
}

// An absent end is written as `coalesce(end > moment, true)`: of an OR, Neo4j would make a union of two indexes' rows, and lose
// the order of the one that a page follows.

/** The segment, or the carrying of a standing, was what was known at the instant asked at. */
export function current({ text, time }: Asked, run: string): string {
  const knownAt = text.knownAt(time);
  return `${run}.knownFrom <= ${knownAt} AND coalesce(${run}.knownTo > ${knownAt}, true)`;
}

/** It was what was known, and covers the day asked about. */
export function currentOnDay(asked: Asked, run: string): string {
  return `${ofDay(asked, run)} AND ${current(asked, run)}`;
}

/** The same where most do not, as along an index that does not know the day: the rest, and what is asked `besides`, is read of those only that cover it. */
export function currentOfFewOnDay(asked: Asked, run: string, ...besides: readonly string[]): string {
  return inTurn(ofDay(asked, run), ...besides, current(asked, run));
}

function ofDay({ text, time }: Asked, run: string): string {
  const on = text.day(time.on);
  return `${run}.from <= ${on} AND coalesce(${run}.to > ${on}, true)`;
}

/** All of them, each looked at only where those before it hold: of what AND joins, Neo4j looks first at what it takes for the rarest. */
export function inTurn(first: string, ...rest: readonly string[]): string {
  const [second, ...others] = rest;
  return second === undefined ? first : `CASE WHEN ${first} THEN ${inTurn(second, ...others)} ELSE false END`;
}
