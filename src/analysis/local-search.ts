import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { type Division, frustratedBy } from './division.js';
import type { SignedGraph } from './signed-graph.js';

/** Each graph is searched from the same throws, so that it has the same answer where the time suffices. */
const seed = 1954;

/** How many looks at a neighbour a search may take, and how many times it begins anew at most. */
const mostLooks = 20_000_000;
const mostStarts = 400;

/**
 * A division of all places into at most `camps` camps that frustrates few pairs, though perhaps not the fewest: from random
 * divisions, whoever stands better elsewhere moves until nobody does (Doreian and Mrvar 1996); the best is kept. Begun anew
 * half of the time from the best with some moved at random.
 *
 * @param bound no division frustrates fewer pairs: one that frustrates as few is searched no further
 * @param end when the search is over, by `performance.now`; one division is tried in any case
 */
export function goodDivision(graph: SignedGraph, camps: number, bound: number, end: number): Division {
  const chance = xoroshiro128plus(seed);
  const starts = Math.max(1, Math.min(mostStarts, Math.floor(mostLooks / (10 * (graph.pairs.length + 1)))));
  let best = settled(graph, new Int32Array(graph.order), camps);
  let least = frustratedBy(graph, best).length;
  for (let start = 0; start < starts && least > bound && performance.now() < end; start++) {
    const begun = start % 2 === 0 ? shuffled(graph.order, camps, chance) : shaken(best, camps, chance);
    const division = settled(graph, begun, camps);
    const count = frustratedBy(graph, division).length;
    if (count < least) [best, least] = [division, count];
  }
  return best;
}

function shuffled(order: number, camps: number, chance: RandomGenerator): Division {
  return Int32Array.from({ length: order }, () => uniformInt(chance, 0, camps - 1));
}

/** The division with one in eight, and one at least, put anywhere. */
function shaken(division: Division, camps: number, chance: RandomGenerator): Division {
  const shaken = division.slice();
  for (let moved = 0; moved <= division.length / 8; moved++) {
    shaken[uniformInt(chance, 0, division.length - 1)] = uniformInt(chance, 0, camps - 1);
  }
  return shaken;
}

/** Moves whoever frustrates fewer pairs in another camp, in order, until nobody does; each move lessens them, so it ends. */
function settled(graph: SignedGraph, division: Division, camps: number): Division {
  const costs = new Int32Array(camps);
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (let place = 0; place < graph.order; place++) {
      costOfCamps(graph, place, division, costs);
      const least = costs.reduce((low, cost) => Math.min(low, cost), Number.POSITIVE_INFINITY);
      if (least === costs[division[place] ?? 0]) continue;
      division[place] = costs.indexOf(least);
      isMoving = true;
    }
  }
  return division;
}

/** How many of a place's pairs would be frustrated with it in each camp, less those that all camps have in common. */
function costOfCamps(
  { pairs, neighbours }: SignedGraph,
  place: number,
  division: Division,
  costs: Int32Array,
): void {
  costs.fill(0);
  for (const { to, pair } of neighbours[place] ?? []) {
    const camp = division[to] ?? 0;
    costs[camp] = (costs[camp] ?? 0) - (pairs[pair]?.sign ?? 1);
  }
}
