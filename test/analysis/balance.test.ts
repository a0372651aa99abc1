import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { frustratedBy, inOrder } from '../../src/analysis/division.js';
import { divisionIn, programOf } from '../../src/analysis/division-program.js';
import { frustration } from '../../src/analysis/frustration.js';
import { goodDivision } from '../../src/analysis/local-search.js';
import type { SignedGraph } from '../../src/analysis/signed-graph.js';
import { highsSolver, type Solve } from '../../src/analysis/solver.js';
import { triadCensus, triadsOf } from '../../src/analysis/triads.js';
import { signed, smallGraphs } from './random-pictures.js';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});

/** The fewest frustrated pairs of all divisions, one after the other. */
function leastOfAll({ order, pairs }: SignedGraph, camps: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let number = 0; number < camps ** order; number++) {
    const campOf = (place: number) => Math.floor(number / camps ** place) % camps;
    const count = pairs.filter(({ one, other, sign }) => (campOf(one) === campOf(other)) !== sign > 0).length;
    least = Math.min(least, count);
  }
  return least;
}

test.each([
  [2, 7],
  [3, 6],
  [4, 5],
])('the frustration index for %i camps is that of the best of all divisions, and proved', (camps, places) => {
  fc.assert(
    fc.property(smallGraphs(places), (graph) => {
      const found = frustration(graph, camps, solve, 20);
      expect(found.index).toBe(leastOfAll(graph, camps));
      expect(found.proved).toBe(true);
      expect(frustratedBy(graph, found.division)).toHaveLength(found.index);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [2, 6],
  [3, 5],
])('the program for %i camps comes to it without any search, from the worst beginning', (camps, places) => {
  fc.assert(
    fc.property(
      smallGraphs(places).filter(({ pairs }) => pairs.length > 0),
      (graph) => {
        const all = new Int32Array(graph.order);
        const { values, bound } = solve(programOf(graph, camps, all), 20);
        const least = leastOfAll(graph, camps);
        expect(frustratedBy(graph, divisionIn(values, graph, camps))).toHaveLength(least);
        expect(bound).toBeGreaterThan(least - 1);
        expect(bound).toBeLessThan(least + 1e-6);
      },
    ),
    { numRuns: 60 },
  );
});

test('where the solver is cut off, what it has found and has a bound for is what there is', () => {
  // All enemies: the triads that have no pair in common are a bound of their own.
  const ties = [0, 1, 2, 3, 4, 5].flatMap((one) =>
    [0, 1, 2, 3, 4, 5].filter((other) => other > one).map((other) => [one, other, -1] as const),
  );
  const graph = signed(6, ties);
  const cutOff = (bound: number): Solve => {
    return ({ start }) => ({ values: start, bound });
  };
  const boundOf = (bound: number) => frustration(graph, 2, cutOff(bound), 20);
  expect(boundOf(4.2)).toMatchObject({ index: 6, lowerBound: 5, proved: false });
  expect(boundOf(5.2)).toMatchObject({ index: 6, lowerBound: 6, proved: true });
  const simple = boundOf(Number.NEGATIVE_INFINITY);
  expect(simple).toMatchObject({ index: 6, proved: false });
  expect(simple.lowerBound).toBeGreaterThan(0);
});

test('camps are numbered by size, and of equals by their first', () => {
  expect([...inOrder(Int32Array.from([3, 1, 1, -1, 2]))]).toEqual([1, 0, 0, -1, 2]);
});

test('the index is never above the number of negative pairs, nor above half of all', () => {
  fc.assert(
    fc.property(smallGraphs(12), (graph) => {
      const { index } = frustration(graph, 2, solve, 20);
      expect(index).toBeLessThanOrEqual(graph.pairs.filter(({ sign }) => sign < 0).length);
      expect(index).toBeLessThanOrEqual(graph.pairs.length / 2);
    }),
    { numRuns: 60 },
  );
});

test('the solver proves what the search alone did not, and without time there are bounds that hold', () => {
  fc.assert(
    fc.property(smallGraphs(14), (graph) => {
      const { index } = frustration(graph, 2, solve, 20);
      const hasty = frustration(graph, 2, solve, 0);
      expect(hasty.lowerBound).toBeLessThanOrEqual(index);
      expect(hasty.index).toBeGreaterThanOrEqual(index);
      expect(hasty.proved).toBe(hasty.lowerBound === hasty.index);
    }),
    { numRuns: 40 },
  );
});

test('whoever has no signed tie is in no camp', () => {
  const { division } = frustration(signed(4, [[0, 2, -1]]), 2, solve, 1);
  expect([...division]).toEqual([0, -1, 1, -1]);
});

test('a search ends where nobody stands better elsewhere', () => {
  fc.assert(
    fc.property(smallGraphs(10), fc.integer({ min: 2, max: 4 }), (graph, camps) => {
      const division = goodDivision(graph, camps, 0, Number.POSITIVE_INFINITY);
      const least = frustratedBy(graph, division).length;
      for (let place = 0; place < graph.order; place++) {
        for (let camp = 0; camp < camps; camp++) {
          const moved = division.slice();
          moved[place] = camp;
          expect(frustratedBy(graph, moved).length).toBeGreaterThanOrEqual(least);
        }
      }
    }),
  );
});

describe('triads', () => {
  test('are all threes with three pairs, each once, with the type that their signs make', () => {
    fc.assert(
      fc.property(smallGraphs(9), (graph) => {
        const sign = new Map(graph.pairs.map((pair) => [`${pair.one} ${pair.other}`, pair.sign]));
        const expected: string[] = [];
        for (let a = 0; a < graph.order; a++)
          for (let b = a + 1; b < graph.order; b++)
            for (let c = b + 1; c < graph.order; c++) {
              const signs = [sign.get(`${a} ${b}`), sign.get(`${a} ${c}`), sign.get(`${b} ${c}`)];
              if (signs.every((each) => each !== undefined)) {
                const negative = signs.filter((each) => each === -1).length;
                expected.push(`${a} ${b} ${c} ${'P'.repeat(3 - negative)}${'N'.repeat(negative)}`);
              }
            }
        expect([...triadsOf(graph)].map(({ places, type }) => `${places.join(' ')} ${type}`)).toEqual(
          expected,
        );
      }),
    );
  });

  test('none make no share', () => {
    expect(triadCensus(signed(3, [[0, 1, 1]]))).toMatchObject({
      total: 0,
      balanced: null,
      weaklyBalanced: null,
    });
  });
});

const tribes = '../shared/data/tribes/gahuku-gama.csv';

describe.skipIf(!existsSync(tribes))('of the Gahuku-Gama tribes (Read 1954)', () => {
  const graph = () => {
    const [, ...lines] = readFileSync(tribes, 'utf8').trim().split('\n');
    const ties = lines.map((line) => line.split(',').map(Number) as [number, number, 1 | -1]);
    return signed(
      16,
      ties.map(([u, v, sign]) => [u - 1, v - 1, sign] as const),
    );
  };

  test('59 of 68 triads are balanced', () => {
    const { total, counts } = triadCensus(graph());
    expect([total, counts.PPP + counts.PNN]).toEqual([68, 59]);
  });

  test.each([
    [2, 7],
    [3, 2],
  ])('the frustration index for %i camps is %i', (camps, index) => {
    expect(frustration(graph(), camps, solve, 20)).toMatchObject({ index, lowerBound: index, proved: true });
  });
});
