import type { History } from '../domain/recording/history.js';
import { countrySetting } from './country.js';
import { Dice } from './dice.js';
import { historyOf, tell } from './setting.js';
import { theatreSetting } from './theatre.js';
import { type World, worldFor } from './world.js';

/** What graph to generate. */
export interface GraphPlan {
  /** How many claims it has, exactly. */
  readonly claims: number;
  /** A whole number of 32 bits; the same one gives the same graph. */
  readonly seed: number;
}

/** How many of the claims are about countries as such; all others are about conflicts. */
const shareOfCountries = 0.2;

/** A conflict has at least so many claims, and at most six times as many. */
const smallestTheatre = 500;

/**
 * A graph of made-up parties, part by part. Each part is a history of its own that is complete: it names only entities of
 * its own and of the first part, and no other part has claims about its relations, or in its documents.
 */
export function* generate({ claims, seed }: GraphPlan): Generator<History> {
  const root = Dice.of(seed);
  const world = worldFor(claims, root.fork());
  yield historyOf(world.entities, [], [], []);
  let left = claims;
  for (const [index, budget] of budgetsOfCountries(claims, world).entries()) {
    const dice = root.fork();
    if (budget > 0) yield tell(countrySetting(index, world, budget, dice), budget, dice);
    left -= budget;
  }
  for (let index = 0; left > 0; index++) {
    const dice = root.fork();
    const budget = Math.min(left, dice.heavyTailed(smallestTheatre, smallestTheatre * 6, 1.5));
    yield tell(theatreSetting(index, world, budget, dice), budget, dice);
    left -= budget;
  }
}

function budgetsOfCountries(claims: number, { countries }: World): readonly number[] {
  return countries.map(() => Math.floor((claims * shareOfCountries) / countries.length));
}
