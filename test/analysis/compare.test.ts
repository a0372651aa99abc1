import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campsOf, labelsOf } from '../../src/analysis/camps.js';
import { changedRelations, changedTies, differences, isSwitch, tieKey } from '../../src/analysis/compare.js';
import { type Picture, signOf, type Triple, tripleOf } from '../../src/analysis/picture.js';
import { signedGraph } from '../../src/analysis/signed-graph.js';
import type { Standing } from '../../src/domain/vocabulary.js';
import { pictureWith, relation, smallPictures } from './random-pictures.js';

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

test('what made the difference to a tie is what the one picture has to be given or spared to have it as the other', () => {
  const between = (picture: Picture, one: string, other: string) =>
    picture.relations
      .filter((each) => signOf(each) !== 'NEUTRAL')
      .map((each) => tripleOf(picture, each))
      .filter(([subject, , object]: Triple) => [subject, object].sort().join() === [one, other].sort().join())
      .map((triple) => triple.join('|'));
  fc.assert(
    fc.property(smallPictures(5), smallPictures(5), (before, after) => {
      const made = differences(changedRelations(before, after, standing));
      for (const { one, other } of changedTies(before, after)) {
        const changed = made.get(tieKey(other, one)) ?? [];
        const has = new Set(between(before, one, other));
        for (const { relation: triple, change } of changed) {
          if (change === 'ENDED') expect(has.delete(triple.join('|'))).toBe(true);
          else has.add(triple.join('|'));
        }
        expect(changed.length).toBeGreaterThan(0);
        expect([...has].sort()).toEqual(between(after, one, other).sort());
      }
    }),
  );
});

test('a tie is not made otherwise by what is neutral, or is contested or settled', () => {
  const picture = (alliance: Standing, ...more: Parameters<typeof pictureWith>[0]) =>
    pictureWith([relation('a', 'ALLIED_WITH', 'b', { standing: alliance }), ...more]);
  const before = picture('ASSERTED', relation('a', 'MEMBER_OF', 'b'));
  const after = picture('CONTESTED', relation('b', 'FIGHTS', 'a'));
  const made = differences(changedRelations(before, after, standing)).get('a|b');
  expect(made?.map(({ relation: [, predicate], change }) => `${predicate} ${change}`)).toEqual([
    'FIGHTS BEGAN',
  ]);
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

  test('give each label to whom it has the most in common with, though another has an earlier one', () => {
    const before = new Map([
      ['b', 1],
      ['c', 2],
      ['d', 2],
      ['e', 1],
    ]);
    expect(names(campsOf(picture, graph, Int32Array.from([-1, 0, 0, 0, 1]), before))).toEqual([
      [1, ['e']],
      [2, ['b', 'c', 'd']],
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
