import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../web/dashboard/changes/compare.js';
import { letThrough } from '../../../web/dashboard/changes/let-through.js';
import { withEnded } from '../../../web/dashboard/changes/with-ended.js';
import { standings, usualStandings } from '../../../web/dashboard/state/words.js';
import { edge, pictureOf } from './pictures.js';

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

test('what is over is drawn beside what stands, with whom it was between, and nothing twice', () => {
  const now = pictureOf([edge('a', 'b')]);
  const then = pictureOf([edge('a', 'b'), edge('b', 'c'), edge('c', 'd')]);
  const both = withEnded(now, {
    ended: [edge('a', 'b'), edge('b', 'c')],
    nodes: [...now.nodes, ...then.nodes],
  });
  expect(both.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(both.edges).toHaveLength(2);
});

describe('of the changes between two days', () => {
  const usual = { standing: [...usualStandings] };
  const before = [edge('a', 'b', { originCount: 1 }), edge('b', 'c')];
  const after = [edge('a', 'b', { originCount: 2 }), edge('b', 'c', { standing: 'ENDED' })];

  test('none is made by a relation that only now has the evidence which a filter wants', () => {
    const passing = [pictureOf([]), pictureOf([edge('a', 'b')])];
    expect(letThrough(compare(before, after), passing, usual)).toEqual([]);
  });

  test('one is told that passes the filters of evidence on either day', () => {
    const passing = [pictureOf([edge('b', 'c')]), pictureOf([])];
    expect(letThrough(compare(before, after), passing, usual).map(({ kind }) => kind)).toEqual(['ended']);
  });

  test.each([
    [['ENDED'], 1],
    [['ASSERTED'], 1],
    [['CONTESTED'], 0],
  ] as const)('with %j alone, those are told that stand or stood so', (standing, count) => {
    expect(letThrough(compare(before, after), null, { standing: [...standing] })).toHaveLength(count);
  });

  test('all are told where no filter is chosen, what is announced among them', () => {
    const announced = compare([], [edge('a', 'b', { standing: 'PROSPECTIVE' })]);
    expect(letThrough(announced, null, usual)).toHaveLength(1);
  });
});
