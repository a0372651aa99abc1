import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBlocs } from '../../../web/dashboard/views/matrix/blocs.js';
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
