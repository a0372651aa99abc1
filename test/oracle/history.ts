import { type Day, nextDay, previousDay } from '../../src/domain/time/day.js';
import type { World } from '../support/random-claims.js';
import { type Asked, affirmingOf, compare, denialsOf, originsOf, type Stood } from './relations.js';

/** A run of days with the same standing and figures. */
export interface Run {
  readonly from: Day;
  readonly to: Day | null;
  readonly standing: string;
  readonly claimCount: number;
  readonly originCount: number;
  readonly denialCount: number;
}

/** How a relation stands over time: asked on every day on which anything can change, and those alike put together. */
export function historyOf(world: World, asked: Asked, stoodOn: (on: Day) => Stood): readonly Run[] {
  const runs: Run[] = [];
  const days = daysOf(world);
  for (const on of days) {
    const run = runOn(on, stoodOn(on), { ...asked, on });
    const last = runs.at(-1);
    if (last !== undefined && last.to === on && figuresOf(last) === figuresOf(run)) {
      runs[runs.length - 1] = { ...last, to: run.to };
    } else {
      runs.push(run);
    }
  }
  // What holds on the last of the days holds ever after.
  const end = days.map(nextDay).at(-1);
  return runs
    .filter(({ standing }) => standing !== 'UNKNOWN')
    .map((run) => (run.to === end ? { ...run, to: null } : run));
}

/** The days that claims speak of, with some around them: an end is the day after, a certain day may be the one before. */
function daysOf({ claims }: World): readonly Day[] {
  const named = claims
    .flatMap(({ began, ended, attestedOn }) => [
      began.earliest,
      began.latest,
      ended.earliest,
      ended.latest,
      attestedOn,
    ])
    .filter((day) => day !== null)
    .sort(compare);
  const days = named.slice(0, 1).map((day) => before(before(day)));
  for (const day of days) {
    if (day < after(after(named.at(-1) ?? day))) days.push(after(day));
  }
  return days;
}

function runOn(on: Day, stood: Stood, asked: Asked): Run {
  return {
    from: on,
    to: after(on),
    standing: stood.standing,
    claimCount: affirmingOf(stood).length,
    originCount: originsOf(stood).length,
    denialCount: denialsOf(stood, asked).length,
  };
}

function figuresOf({ standing, claimCount, originCount, denialCount }: Run): string {
  return [standing, claimCount, originCount, denialCount].join(' ');
}

function after(day: Day): Day {
  return nextDay(day) ?? day;
}

function before(day: Day): Day {
  return previousDay(day) ?? day;
}
