import type { Picture } from './picture.js';
import { isActor, type SignedGraph } from './signed-graph.js';

/** Along which relations a path may go. */
export type PathRule = 'SUPPORT' | 'ALLIED' | 'ANY' | 'ENEMY_OF_ENEMY';

/** A step of a path. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** All relations that it can be made by, as places in the picture's. */
  readonly relations: readonly number[];
}

/** A simple path. */
export interface Path {
  readonly steps: readonly Step[];
  /** The least number of origins that the best relation of a step has: no path is better known than its weakest step. */
  readonly leastOrigins: number;
}

/** What is asked for. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  readonly rule: PathRule;
  /** The most steps. */
  readonly maxLength: number;
  /** The most paths. */
  readonly first: number;
}

/**
 * Simple paths between two entities over the relations that a rule allows, in the order of their length, then the greater
 * least origin count along them, then the ids that they pass:
 *
 * - `SUPPORT`: from supporter to supported, along SUPPORTS;
 * - `ALLIED`: either way along pairs whose tie is positive;
 * - `ANY`: either way along any relation;
 * - `ENEMY_OF_ENEMY`: along pairs with a sign, of which at least one is negative, and whose product is positive (Heider 1946:
 *   the enemy of my enemy is my friend).
 *
 * Between its ends a path passes actors only. Only as many lengths are looked at as it takes for `first` paths; of one
 * length, all that may still be among these.
 */
export function paths(picture: Picture, graph: SignedGraph, question: PathQuestion): readonly Path[] {
  const { from, to } = question;
  const mayPass = (place: number) => place === from || place === to || isActor(picture, place);
  const hops = hopsOf(picture, graph, question.rule).map((of) => of.filter((hop) => mayPass(hop.to)));
  const distances = distancesTo(hops, question);
  const found: Walk[] = [];
  for (let length = 1; length <= question.maxLength && found.length < question.first; length++) {
    const walks = (floor: () => number) => walksOf(length, hops, distances, question, floor);
    found.push(...best(walks, question.first - found.length));
  }
  return found.map(({ hops: taken, leastOrigins }) => ({
    steps: taken.map(({ from, to, relations }) => ({ from, to, relations })),
    leastOrigins,
  }));
}

/** A step that may be taken. */
interface Hop extends Step {
  readonly origins: number;
  readonly sign: 1 | -1;
}

interface Walk {
  readonly hops: readonly Hop[];
  readonly leastOrigins: number;
}

type Hops = readonly (readonly Hop[])[];

function hopsOf(picture: Picture, graph: SignedGraph, rule: PathRule): Hops {
  switch (rule) {
    case 'SUPPORT':
      return hopsAlong(picture, (predicate) => predicate === 'SUPPORTS', false);
    case 'ANY':
      return hopsAlong(picture, () => true, true);
    default:
      return hopsOfPairs(graph, rule === 'ALLIED');
  }
}

function hopsOfPairs({ order, pairs, neighbours }: SignedGraph, onlyPositive: boolean): Hops {
  return Array.from({ length: order }, (_, from) =>
    (neighbours[from] ?? []).flatMap(({ to, pair }) => {
      const tie = pairs[pair];
      if (tie === undefined || (onlyPositive && tie.sign < 0)) return [];
      return [{ from, to, relations: tie.relations, origins: tie.origins, sign: tie.sign }];
    }),
  );
}

function hopsAlong(picture: Picture, passes: (predicate: string) => boolean, bothWays: boolean): Hops {
  type Growing = { relations: number[]; origins: number };
  const hops: Map<number, Growing>[] = picture.ids.map(() => new Map());
  picture.relations.forEach(({ subject, predicate, object, origins }, place) => {
    if (!passes(predicate)) return;
    const ways = bothWays
      ? [[subject, object] as const, [object, subject] as const]
      : [[subject, object] as const];
    for (const [from, to] of ways) {
      const hop = hops[from]?.get(to) ?? { relations: [], origins: 0 };
      hops[from]?.set(to, hop);
      hop.relations.push(place);
      hop.origins = Math.max(hop.origins, origins);
    }
  });
  return hops.map((of, from) =>
    [...of].sort(([a], [b]) => a - b).map(([to, hop]) => ({ from, to, ...hop, sign: 1 as const })),
  );
}

/** How many steps each place is from the end at least, so that no way is tried that cannot reach it. */
function distancesTo(hops: Hops, { to }: PathQuestion): readonly number[] {
  const into: number[][] = hops.map(() => []);
  for (const of of hops) for (const hop of of) into[hop.to]?.push(hop.from);
  const distances = hops.map(() => Number.POSITIVE_INFINITY);
  distances[to] = 0;
  const queue = [to];
  for (const place of queue) {
    for (const before of into[place] ?? []) {
      if (distances[before] !== Number.POSITIVE_INFINITY) continue;
      distances[before] = (distances[place] ?? 0) + 1;
      queue.push(before);
    }
  }
  return distances;
}

/**
 * The simple walks of exactly so many steps, in the order of the ids that they pass, but for those that are known no better than
 * `floor` then is.
 */
function* walksOf(
  length: number,
  hops: Hops,
  distances: readonly number[],
  { from, to, rule }: PathQuestion,
  floor: () => number,
): Generator<Walk> {
  const taken: Hop[] = [];
  const passed = new Set([from]);
  const isWanted = () => {
    if (rule !== 'ENEMY_OF_ENEMY') return true;
    const negative = taken.filter(({ sign }) => sign < 0).length;
    return negative > 0 && negative % 2 === 0;
  };
  function* onFrom(place: number, leastOrigins: number): Generator<Walk> {
    const left = length - taken.length;
    if (left === 0) {
      if (isWanted()) yield { hops: [...taken], leastOrigins };
      return;
    }
    for (const hop of hops[place] ?? []) {
      const isEnd = hop.to === to;
      if (isEnd !== (left === 1) || passed.has(hop.to) || (distances[hop.to] ?? 0) > left - 1) continue;
      const least = Math.min(leastOrigins, hop.origins);
      if (least <= floor()) continue;
      taken.push(hop);
      passed.add(hop.to);
      yield* onFrom(hop.to, least);
      passed.delete(hop.to);
      taken.pop();
    }
  }
  yield* onFrom(from, Number.POSITIVE_INFINITY);
}

/**
 * The best of walks that come in the order of their ids: those with the greater least origin count; of equals, the first. Once
 * there are as many as may be, one that is no better than the last of them is not worth going on with: in a dense graph, by far
 * the most.
 */
function best(walks: (floor: () => number) => Iterable<Walk>, most: number): readonly Walk[] {
  const kept: Walk[] = [];
  const floor = () => (kept.length < most ? -1 : (kept.at(-1)?.leastOrigins ?? -1));
  for (const walk of walks(floor)) {
    const at = kept.findIndex(({ leastOrigins }) => leastOrigins < walk.leastOrigins);
    if (at >= 0) kept.splice(at, 0, walk);
    else if (kept.length < most) kept.push(walk);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
