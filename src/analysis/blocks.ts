import type { SignedGraph } from './signed-graph.js';

/** What holds a graph together, whatever the signs. */
export interface Blocks {
  /** The pairs of each largest part that no single entity cuts in two, as places in the graph's; every pair is in one. */
  readonly blocks: readonly (readonly number[])[];
  /** In the order of their ids. */
  readonly cutVertices: readonly CutVertex[];
  /** The pairs without which their component falls apart, in the order of their ends. */
  readonly bridges: readonly number[];
}

/** An entity without which those who are joined through it are not. */
export interface CutVertex {
  readonly place: number;
  /** How many entities each part has that is left of its component without it, the largest first. */
  readonly parts: readonly number[];
}

/** Blocks, cut vertices and bridges, by depth-first search (Hopcroft and Tarjan 1973), without recursion. */
export function blocksOf(graph: SignedGraph): Blocks {
  const search = new Search(graph);
  for (let place = 0; place < graph.order; place++) search.from(place);
  const { blocks, cutVertices } = search;
  return {
    blocks,
    cutVertices: cutVertices.sort((a, b) => a.place - b.place),
    bridges: blocks.flatMap((block) => (block.length === 1 ? block : [])).sort((a, b) => a - b),
  };
}

/** An entity on the way of the search, and how many of its neighbours have been looked at. */
interface Frame {
  readonly place: number;
  /** The pair that led there; -1 for where the search began. */
  readonly by: number;
  next: number;
}

class Search {
  readonly blocks: number[][] = [];
  readonly cutVertices: CutVertex[] = [];
  readonly #graph: SignedGraph;
  /** When each was found; -1 for not yet. */
  readonly #found: Int32Array;
  /** The earliest that can be reached from below each. */
  readonly #low: Int32Array;
  /** How many were found from each on, itself included. */
  readonly #sizes: Int32Array;
  /** The sizes of the parts that hang on an entity alone. */
  readonly #hanging = new Map<number, number[]>();
  /** The pairs of blocks that are not closed yet. */
  readonly #open: number[] = [];
  #count = 0;

  constructor(graph: SignedGraph) {
    this.#graph = graph;
    this.#found = new Int32Array(graph.order).fill(-1);
    this.#low = new Int32Array(graph.order);
    this.#sizes = new Int32Array(graph.order).fill(1);
  }

  /** Goes through the component of a place, unless it was gone through. */
  from(root: number): void {
    if (this.#found[root] !== -1) return;
    this.#hanging.clear();
    const stack = [this.#enter(root, -1)];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const neighbour = this.#graph.neighbours[frame.place]?.[frame.next++];
      if (neighbour === undefined) {
        stack.pop();
        const parent = stack.at(-1);
        if (parent !== undefined) this.#leave(frame, parent.place);
      } else if (neighbour.pair !== frame.by) {
        const below = this.#look(frame.place, neighbour.to, neighbour.pair);
        if (below !== null) stack.push(below);
      }
    }
    this.#noteCutVertices(root);
  }

  #enter(place: number, by: number): Frame {
    this.#found[place] = this.#low[place] = this.#count++;
    return { place, by, next: 0 };
  }

  /** Looks along a pair; gives the frame to go on in where it leads to somewhere new. */
  #look(place: number, to: number, pair: number): Frame | null {
    const seen = this.#found[to] ?? -1;
    if (seen === -1) {
      this.#open.push(pair);
      return this.#enter(to, pair);
    }
    if (seen < (this.#found[place] ?? 0)) {
      this.#open.push(pair);
      this.#low[place] = Math.min(this.#low[place] ?? 0, seen);
    }
    return null;
  }

  #leave({ place, by }: Frame, parent: number): void {
    const [low, size] = [this.#low[place] ?? 0, this.#sizes[place] ?? 1];
    this.#low[parent] = Math.min(this.#low[parent] ?? 0, low);
    this.#sizes[parent] = (this.#sizes[parent] ?? 1) + size;
    if (low < (this.#found[parent] ?? 0)) return;
    const hanging = this.#hanging.get(parent) ?? [];
    this.#hanging.set(parent, hanging);
    hanging.push(size);
    this.blocks.push(this.#open.splice(this.#open.lastIndexOf(by)));
  }

  #noteCutVertices(root: number): void {
    const all = this.#sizes[root] ?? 1;
    for (const [place, hanging] of this.#hanging) {
      const above = all - 1 - hanging.reduce((sum, size) => sum + size, 0);
      const parts = place === root ? hanging : [...hanging, above];
      if (parts.length > 1) this.cutVertices.push({ place, parts: [...parts].sort((a, b) => b - a) });
    }
  }
}

/** The component of each place, numbered in the order of their first places; -1 for one without neighbours. */
export function componentsOf({ order, neighbours }: SignedGraph): Int32Array {
  const component = new Int32Array(order).fill(-1);
  let count = 0;
  for (let root = 0; root < order; root++) {
    if (component[root] !== -1 || (neighbours[root]?.length ?? 0) === 0) continue;
    const queue = [root];
    component[root] = count;
    for (const place of queue) {
      for (const { to } of neighbours[place] ?? []) {
        if (component[to] !== -1) continue;
        component[to] = count;
        queue.push(to);
      }
    }
    count++;
  }
  return component;
}
