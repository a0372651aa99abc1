import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBlocs } from '../../../web/dashboard/views/matrix/blocs.js';
import { byCamp } from '../../../web/dashboard/views/matrix/by-camp.js';
import { pairKey, tiesOf } from '../../../web/dashboard/views/matrix/ties.js';
import { edge, pictureOf } from './pictures.js';

test('allies stand beside each other, and foes at the two ends', () => {
  const camps = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3'];
  const ties = camps.flatMap((one, index) =>
    camps.slice(index + 1).map((other) => ({ one, other, sign: one[0] === other[0] ? 1 : -1 })),
  );
  const letters = inBlocs(camps, ties).map(([letter]) => letter);
  expect(['aaabbb', 'bbbaaa']).toContain(letters.join(''));
});

test('the order has everybody once, and is the same for the same ties in whatever order', () => {
  const tie = fc.record({
    one: fc.constantFrom('a', 'b', 'c', 'd'),
    other: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    sign: fc.constantFrom(-1, 0, 1),
  });
  fc.assert(
    fc.property(fc.array(tie), (ties) => {
      const order = inBlocs(['d', 'c', 'b', 'a'], ties);
      expect([...order].sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(inBlocs(['a', 'b', 'c', 'd'], ties)).toEqual(order);
    }),
  );
});

test('a pair is hostile, friendly, or both, seen from either end; what is neither makes no tie', () => {
  const ties = tiesOf(
    pictureOf([
      edge('a', 'b'),
      edge('b', 'a', { predicate: 'FIGHTS', sign: 'NEGATIVE' }),
      edge('b', 'c', { predicate: 'FIGHTS', sign: 'NEGATIVE' }),
      edge('a', 'c', { predicate: 'PART_OF', sign: 'NEUTRAL' }),
    ]),
  );
  const signs = [...ties].map(([key, { sign }]) => [key, sign]);
  expect(Object.fromEntries(signs)).toEqual({
    [pairKey('a', 'b')]: 'MIXED',
    [pairKey('b', 'a')]: 'MIXED',
    [pairKey('b', 'c')]: 'NEGATIVE',
    [pairKey('c', 'b')]: 'NEGATIVE',
  });
});

describe('the order by camp', () => {
  const campOf = new Map([
    ['a', { camp: 1, fit: 0.5 }],
    ['b', { camp: 2, fit: 1 }],
    ['c', { camp: 1, fit: 1 }],
    ['d', { camp: 2, fit: 1 }],
  ]);

  test('has camp after camp, whoever fits best first, equals as they were, and whoever is in none last', () => {
    expect(byCamp(['x', 'd', 'b', 'a', 'c'], campOf).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b', 'x']);
  });

  test('marks where another camp begins, and not where the first does', () => {
    const first = byCamp(['x', 'y', 'd', 'b', 'a', 'c'], campOf).filter(({ isFirst }) => isFirst);
    expect(first.map(({ id }) => id)).toEqual(['d', 'x']);
  });

  test('is the one given while the camps are not known', () => {
    expect(byCamp(['b', 'a'], null)).toEqual([
      { id: 'b', isFirst: false },
      { id: 'a', isFirst: false },
    ]);
  });

  test('has everybody once, and each camp in one piece', () => {
    const camps = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 3 }),
      fc.option(
        fc.record({ camp: fc.integer({ min: 1, max: 3 }), fit: fc.double({ min: 0, max: 1, noNaN: true }) }),
      ),
      { maxKeys: 20 },
    );
    fc.assert(
      fc.property(camps, (given) => {
        const known = new Map(
          Object.entries(given).flatMap(([id, of]) => (of === null ? [] : [[id, of] as const])),
        );
        const order = byCamp(Object.keys(given), known);
        expect(order.map(({ id }) => id).sort()).toEqual(Object.keys(given).sort());
        const pieces = new Set(Object.values(given).map((of) => of?.camp ?? null)).size;
        expect(order.filter(({ isFirst }) => isFirst)).toHaveLength(Math.max(0, pieces - 1));
      }),
    );
  });
});
