import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../web/dashboard/changes/compare.js';
import { standings } from '../../../web/dashboard/state/words.js';
import { edge } from './pictures.js';

const changeOf = (before: (typeof standings)[number] | null, after: (typeof standings)[number] | null) =>
  compare(
    before === null ? [] : [edge('a', 'b', { standing: before })],
    after === null ? [] : [edge('a', 'b', { standing: after })],
  ).map(({ kind }) => kind);

test.each([
  [null, 'ASSERTED', 'began'],
  ['PROSPECTIVE', 'POSSIBLE', 'began'],
  ['ENDED', 'PRESUMED', 'returned'],
  ['ASSERTED', 'ENDED', 'ended'],
  ['POSSIBLE', 'DENIED', 'ended'],
  ['ASSERTED', 'CONTESTED', 'contested'],
  ['ASSERTED', 'POSSIBLE', 'doubtful'],
  ['POSSIBLE', 'ASSERTED', 'settled'],
  ['ASSERTED', 'PRESUMED', 'unspoken'],
  ['PROSPECTIVE', null, 'otherwise'],
] as const)('from %s to %s: %s', (before, after, kind) => {
  expect(changeOf(before, after)).toEqual([kind]);
});

test('what stands as it stood is no change, and everything else is one', () => {
  fc.assert(
    fc.property(fc.constantFrom(null, ...standings), fc.constantFrom(null, ...standings), (before, after) => {
      expect(changeOf(before, after)).toHaveLength(before === after ? 0 : 1);
    }),
  );
});

test('friendly and hostile relations come before the others of their kind', () => {
  const changes = compare(
    [],
    [
      edge('a', 'b', { sign: 'NEUTRAL', predicate: 'PART_OF' }),
      edge('c', 'd', { sign: 'NEGATIVE', predicate: 'FIGHTS' }),
    ],
  );
  expect(changes.map(({ edge: { predicate } }) => predicate)).toEqual(['FIGHTS', 'PART_OF']);
});
