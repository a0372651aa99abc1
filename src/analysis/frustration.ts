import { blocksOf } from './blocks.js';
import { type Division, frustratedBy, inOrder, type Part } from './division.js';
import { divisionIn, isNeverAtPeace, programOf } from './division-program.js';
import { goodDivision } from './local-search.js';
import { graphOf, type SignedGraph } from './signed-graph.js';
import type { Solve } from './solver.js';
import { triadsOf } from './triads.js';

/** How far a signed graph is from falling into camps. */
export interface Frustration {
  /** The fewest frustrated pairs that were found: the index, where it is proved. */
  readonly index: number;
  /** There is no division with fewer than so many. */
  readonly lowerBound: number;
  readonly proved: boolean;
  /** A division with `index` frustrated pairs: its camps by size, the largest first. */
  readonly division: Division;
  /** The pairs that it frustrates, as places in the graph's. */
  readonly frustrated: readonly number[];
}

/** Pairs of a larger block are left to the search and a simple bound: its program would not fit. */
const mostPairsToSolve = 6_000;

/**
 * The frustration index: the least number of pairs whose sign must change for the graph to fall into `camps` camps, with
 * friends within and enemies between (two camps: Harary 1959, exact by integer programming as Aref and Wilson 2019; more:
 * Doreian and Mrvar 1996), and a division that is so near to it.
 *
 * No pair need be frustrated but on a cycle, and the cycles of two blocks have no pair in common: so blocks are solved one by
 * one, and put together where they meet. Where the time is over, what is left has bounds only.
 *
 * @param seconds how long the search and the solver may take in all
 */
export function frustration(graph: SignedGraph, camps: number, solve: Solve, seconds: number): Frustration {
  const end = performance.now() + seconds * 1_000;
  const { blocks } = blocksOf(graph);
  const parts = blocks.map((block) => partOf(graph, block));
  // The small ones first, which may all be proved while a large one never is.
  const order = parts.map((_part, place) => place).sort((a, b) => sizeOf(parts[a]) - sizeOf(parts[b]));
  const solved: { division: Division; lowerBound: number }[] = [];
  for (const place of order) {
    const part = parts[place];
    if (part) solved[place] = blockDivided(part.graph, camps, solve, end);
  }
  const division = inOrder(
    joined(
      graph.order,
      parts,
      solved.map((each) => each.division),
    ),
  );
  const frustrated = frustratedBy(graph, division);
  const lowerBound = solved.reduce((sum, each) => sum + each.lowerBound, 0);
  const index = frustrated.length;
  return { index, lowerBound, proved: lowerBound === index, division, frustrated };
}

function sizeOf(part: Part | undefined): number {
  return part?.graph.pairs.length ?? 0;
}

/** Some pairs of a graph as a graph of their own. */
function partOf(graph: SignedGraph, block: readonly number[]): Part {
  const pairs = block.flatMap((place) => graph.pairs[place] ?? []);
  const places = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b);
  const own = new Map(places.map((place, index) => [place, index]));
  const moved = pairs.map((pair) => ({
    ...pair,
    one: own.get(pair.one) ?? 0,
    other: own.get(pair.other) ?? 0,
  }));
  return { graph: graphOf(places.length, moved), places };
}

function blockDivided(
  graph: SignedGraph,
  camps: number,
  solve: Solve,
  end: number,
): { readonly division: Division; readonly lowerBound: number } {
  // More camps than places are as good as so many.
  const own = Math.max(2, Math.min(camps, graph.order));
  const simple = disjointTriads(graph, own);
  const now = performance.now();
  // The solver, which proves, has half of the time at least.
  const good = goodDivision(graph, own, simple, now + (end - now) / 2);
  const found = frustratedBy(graph, good).length;
  const seconds = (end - performance.now()) / 1_000;
  if (simple === found || seconds <= 0 || graph.pairs.length > mostPairsToSolve) {
    return { division: good, lowerBound: simple };
  }
  const { values, bound } = solve(programOf(graph, own, good), seconds);
  const solved = divisionIn(values, graph, own);
  const count = frustratedBy(graph, solved).length;
  const division = count < found ? solved : good;
  // What the solver has not looked at yet may have no bound.
  const proved = Number.isFinite(bound) ? Math.ceil(bound - 1e-6) : 0;
  return { division, lowerBound: Math.min(Math.max(simple, proved), count, found) };
}

/** How many triads that no division leaves in peace have no pair in common, taken as they come: each costs one pair. */
function disjointTriads(graph: SignedGraph, camps: number): number {
  const used = new Set<number>();
  let count = 0;
  for (const { pairs, type } of triadsOf(graph)) {
    if (!isNeverAtPeace(type, camps) || pairs.some((pair) => used.has(pair))) continue;
    for (const pair of pairs) used.add(pair);
    count++;
  }
  return count;
}

/** The divisions of blocks as one: where two meet in an entity, the camps of one are renamed to suit the other's. */
function joined(order: number, parts: readonly Part[], divisions: readonly Division[]): Division {
  const whole = new Int32Array(order).fill(-1);
  const at: number[][] = Array.from({ length: order }, () => []);
  parts.forEach(({ places }, part) => {
    for (const place of places) at[place]?.push(part);
  });
  const done = new Set<number>();
  for (let first = 0; first < parts.length; first++) {
    if (done.has(first)) continue;
    done.add(first);
    const queue = [first];
    for (const number of queue) {
      const places = parts[number]?.places ?? [];
      place(whole, places, divisions[number] ?? new Int32Array());
      // Who is in many blocks is gone through once, for all of them.
      for (const next of places.flatMap((each) => at[each]?.splice(0) ?? [])) {
        if (done.has(next)) continue;
        done.add(next);
        queue.push(next);
      }
    }
  }
  return whole;
}

/** Puts a block's division into the whole, with two of its camps exchanged where it meets what is there already. */
function place(whole: Division, places: readonly number[], division: Division): void {
  const meeting = places.findIndex((each) => (whole[each] ?? -1) >= 0);
  const own = division[meeting] ?? 0;
  const there = meeting < 0 ? own : (whole[places[meeting] ?? 0] ?? 0);
  places.forEach((each, index) => {
    const camp = division[index] ?? 0;
    const renamed = camp === own ? there : camp === there ? own : camp;
    whole[each] = renamed;
  });
}
