import { describe, expect, test } from 'vitest';
import { campsOf, labelsOf } from '../../src/analysis/camps.js';
import { changedRelations, changedTies, isSwitch } from '../../src/analysis/compare.js';
import { signedGraph } from '../../src/analysis/signed-graph.js';
import type { Standing } from '../../src/domain/vocabulary.js';
import { pictureWith, relation } from './random-pictures.js';

const standing: readonly Standing[] = ['ASSERTED', 'CONTESTED', 'PRESUMED', 'POSSIBLE'];

describe('a relation', () => {
  const one = (how: Standing | null) =>
    pictureWith(how === null ? [] : [relation('a', 'SUPPORTS', 'b', { standing: how })], ['a', 'b']);
  const changes = (before: Standing | null, after: Standing | null) =>
    changedRelations(one(before), one(after), standing).map(({ change }) => change);

  test.each<[Standing | null, Standing | null, readonly string[]]>([
    [null, 'ASSERTED', ['BEGAN']],
    ['DENIED', 'ASSERTED', ['BEGAN']],
    [null, 'CONTESTED', ['BEGAN']],
    ['ENDED', 'PRESUMED', ['RETURNED']],
    ['ENDED', 'CONTESTED', ['RETURNED']],
    ['ASSERTED', 'ENDED', ['ENDED']],
    ['POSSIBLE', null, ['ENDED']],
    ['ASSERTED', 'CONTESTED', ['CONTESTED']],
    ['CONTESTED', 'DENIED', ['ENDED']],
    ['POSSIBLE', 'CONTESTED', ['CONTESTED']],
    ['CONTESTED', 'ASSERTED', ['SETTLED']],
    ['CONTESTED', 'PRESUMED', ['SETTLED']],
    ['CONTESTED', 'POSSIBLE', []],
    ['ASSERTED', 'POSSIBLE', []],
    ['ENDED', 'DENIED', []],
    ['ASSERTED', 'ASSERTED', []],
  ])('that stood as %s and stands as %s: %s', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

test('a tie changes where its sign does, and switches only from friend to foe or back', () => {
  const before = pictureWith([relation('a', 'SUPPORTS', 'b'), relation('c', 'OPPOSES', 'd')], ['e']);
  const after = pictureWith([relation('b', 'FIGHTS', 'a'), relation('e', 'SUPPORTS', 'a')], ['c', 'd']);
  const ties = changedTies(before, after);
  expect(ties.map(({ one, other, before: was, after: is }) => `${one} ${other} ${was} ${is}`)).toEqual([
    'a b POSITIVE NEGATIVE',
    'a e NEUTRAL POSITIVE',
    'c d NEGATIVE NEUTRAL',
  ]);
  expect(ties.map(isSwitch)).toEqual([true, false, false]);
});

describe('camps', () => {
  const picture = pictureWith([
    relation('a', 'ALLIED_WITH', 'b'),
    relation('b', 'ALLIED_WITH', 'c'),
    relation('c', 'FIGHTS', 'd'),
    relation('d', 'ALLIED_WITH', 'e'),
    relation('a', 'FIGHTS', 'b'),
    relation('b', 'FIGHTS', 'd'),
  ]);
  const graph = signedGraph(picture, 'BY_ORIGINS');
  const names = (camps: ReturnType<typeof campsOf>) =>
    camps.map(({ label, members }) => [label, members.map(({ entity }) => picture.ids[entity])]);

  test('keep the label of those with whom they have the most in common', () => {
    const division = Int32Array.from([-1, 0, 0, 1, 1]);
    const before = new Map([
      ['d', 1],
      ['e', 1],
      ['b', 2],
      ['c', 7],
    ]);
    expect(names(campsOf(picture, graph, division, before))).toEqual([
      [1, ['d', 'e']],
      [2, ['b', 'c']],
    ]);
    expect(names(campsOf(picture, graph, division, new Map()))).toEqual([
      [1, ['b', 'c']],
      [2, ['d', 'e']],
    ]);
  });

  test('tell each member the share of its ties that agree with its camp', () => {
    const division = Int32Array.from([-1, 0, 1, 1, 1]);
    const camps = campsOf(picture, graph, division, new Map());
    const fit = Object.fromEntries(
      camps.flatMap(({ members }) => members.map((each) => [picture.ids[each.entity], each.fit])),
    );
    expect(fit).toEqual({ b: 0.5, c: 0, d: 2 / 3, e: 1 });
    expect([...labelsOf(picture, camps).keys()].sort()).toEqual(['b', 'c', 'd', 'e']);
  });
});
