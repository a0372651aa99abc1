import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/analysis/answer.js';
import { type GivenRelation, type Picture, signOf } from '../../src/analysis/picture.js';
import type { Question } from '../../src/analysis/question.js';
import { highsSolver, type Solve } from '../../src/analysis/solver.js';
import type { Day } from '../../src/domain/time/day.js';
import { pictureWith, relation, smallPictures } from './random-pictures.js';

let solve: Solve;
beforeAll(async () => {
  solve = await highsSolver();
});

function asked<Answer>(question: Question, ...pictures: readonly [Picture, ...Picture[]]): Answer {
  return answer(pictures, { question, mixed: 'LEFT_OUT' }, solve) as Answer;
}

/** The sign of the tie of two places, by looking through all relations; null where there is none, or it is mixed. */
function signBetween(picture: Picture, one: number, other: number): string | null {
  const signs = new Set(
    picture.relations
      .filter(({ subject, object }) => [one, other].includes(subject) && [one, other].includes(object))
      .map(signOf)
      .filter((sign) => sign !== 'NEUTRAL'),
  );
  if (signs.size === 2) return 'MIXED';
  return [...signs][0] ?? null;
}

const places = ({ ids }: Picture) => ids.map((_id, place) => place);

function threes(picture: Picture) {
  const all = places(picture);
  return all.flatMap((a) =>
    all
      .filter((b) => b > a)
      .flatMap((b) =>
        all
          .filter((c) => c > b)
          .flatMap((c) => {
            const signs = [
              signBetween(picture, a, b),
              signBetween(picture, a, c),
              signBetween(picture, b, c),
            ];
            if (signs.some((sign) => sign === null || sign === 'MIXED')) return [];
            const hostile = signs.filter((sign) => sign === 'NEGATIVE').length;
            return [{ ids: [a, b, c].map((place) => picture.ids[place]), hostile }];
          }),
      ),
  );
}

/** The counts of a picture, each by its definition. */
function counted(picture: Picture) {
  const all = places(picture);
  const pairs = all.flatMap((a) =>
    all.filter((b) => b > a).map((b) => ({ a, b, sign: signBetween(picture, a, b) })),
  );
  const of = (sign: string) => pairs.filter((pair) => pair.sign === sign);
  const groups = new Map(of('POSITIVE').flatMap(({ a, b }) => [a, b].map((place) => [place, place])));
  // Whoever are friends take the smaller number, until nobody has another than their friends.
  for (let pass = 0; pass < all.length; pass++) {
    for (const { a, b } of of('POSITIVE')) {
      const least = Math.min(groups.get(a) ?? a, groups.get(b) ?? b);
      groups.set(a, least).set(b, least);
    }
  }
  const found = threes(picture);
  const type = (hostile: number) => found.filter((three) => three.hostile === hostile).length;
  const share = (count: number) => (found.length === 0 ? null : count / found.length);
  return {
    relationCount: picture.relations.length,
    positivePairs: of('POSITIVE').length,
    negativePairs: of('NEGATIVE').length,
    mixedPairs: of('MIXED').length,
    components: new Set(groups.values()).size,
    triads: {
      total: found.length,
      allFriendly: type(0),
      oneHostile: type(1),
      twoHostile: type(2),
      allHostile: type(3),
      balanced: share(type(0) + type(2)),
      weaklyBalanced: share(type(0) + type(2) + type(3)),
    },
  };
}

test('the counts of each day are those of its picture, by their definitions', () => {
  fc.assert(
    fc.property(smallPictures(6), smallPictures(6), (one, other) => {
      const days = ['2024-12-01', '2024-12-02'] as Day[];
      const timeline = asked({ ask: 'timeline', days }, one, other);
      expect(timeline).toEqual([
        { on: days[0], ...counted(one) },
        { on: days[1], ...counted(other) },
      ]);
    }),
  );
});

test('unbalanced triads are those whose signs make an enmity, page by page', () => {
  fc.assert(
    fc.property(smallPictures(6), fc.integer({ min: 1, max: 3 }), (picture, first) => {
      const expected = threes(picture).filter(({ hostile }) => hostile % 2 === 1);
      const found: unknown[] = [];
      for (let skip = 0; skip <= expected.length; skip += first) {
        const more = { k: 2, seconds: 0, first, skip, wanted: ['unbalancedTriads'] };
        const page = asked<{ unbalancedTriads: { entities: unknown }[] }>(
          { ask: 'balance', ...more },
          picture,
        );
        found.push(...page.unbalancedTriads.map(({ entities }) => entities));
      }
      expect(found).toEqual(expected.map(({ ids }) => ids));
    }),
  );
});

test('what rests on a source is counted whole, and told page by page', () => {
  const all = pictureWith(['b', 'c', 'd'].map((id) => relation('a', 'SUPPORTS', id)));
  const without = pictureWith([relation('a', 'SUPPORTS', 'd')]);
  const page = (skip: number) =>
    asked<{ count: number; relations: { before: readonly string[] }[] }>(
      { ask: 'restsOn', standings: ['ASSERTED'], first: 1, skip },
      all,
      without,
    );
  expect(page(0)).toMatchObject({ count: 2, relations: [{ before: ['a', 'SUPPORTS', 'b'] }] });
  expect(page(1)).toMatchObject({ count: 2, relations: [{ before: ['a', 'SUPPORTS', 'c'] }] });
  expect(page(2)).toMatchObject({ count: 2, relations: [] });
});

interface Division {
  readonly camps: readonly {
    readonly label: number;
    readonly members: readonly { readonly entity: string }[];
  }[];
}

const labelled = ({ camps }: Division) =>
  camps.map(({ label, members }) => [label, members.map(({ entity }) => entity)]);

describe('camps', () => {
  const twoAgainstThree = pictureWith([
    relation('a', 'ALLIED_WITH', 'b'),
    relation('b', 'FIGHTS', 'c'),
    relation('c', 'ALLIED_WITH', 'd'),
    relation('d', 'ALLIED_WITH', 'e'),
  ]);
  const larger = pictureWith([
    relation('a', 'ALLIED_WITH', 'b'),
    relation('a', 'ALLIED_WITH', 'x'),
    relation('a', 'ALLIED_WITH', 'y'),
    relation('b', 'FIGHTS', 'c'),
    relation('c', 'ALLIED_WITH', 'd'),
  ]);

  test('are called by their size, and as on an earlier day where that is told', () => {
    const question = { ask: 'camps', k: 2, seconds: 1 } as const;
    expect(labelled(asked(question, larger))).toEqual([
      [1, ['a', 'b', 'x', 'y']],
      [2, ['c', 'd']],
    ]);
    expect(labelled(asked(question, larger, twoAgainstThree))).toEqual([
      [1, ['c', 'd']],
      [2, ['a', 'b', 'x', 'y']],
    ]);
  });

  test('are as many as there are actors at most', () => {
    const camps = (k: number) => asked<Division>({ ask: 'camps', k, seconds: 1 }, twoAgainstThree);
    expect(() => camps(6)).toThrow('There are 5 actors');
    expect(camps(5).camps.length).toBe(2);
    expect(asked<Division>({ ask: 'camps', k: 6, seconds: 1 }, pictureWith([])).camps).toEqual([]);
  });
});

describe('a comparison', () => {
  const stands = (...relations: readonly GivenRelation[]) => pictureWith(relations);
  const before = stands(
    relation('a', 'ALLIED_WITH', 'b'),
    relation('b', 'FIGHTS', 'c'),
    relation('c', 'ALLIED_WITH', 'd'),
    relation('d', 'ALLIED_WITH', 'e'),
  );
  const after = stands(
    relation('a', 'FIGHTS', 'b'),
    relation('a', 'ALLIED_WITH', 'b', { standing: 'ENDED' }),
    relation('b', 'FIGHTS', 'c'),
    relation('c', 'ALLIED_WITH', 'd'),
    relation('d', 'FIGHTS', 'e'),
  );
  const compared = (towards: string | null) =>
    asked<{
      relations: { change: string; before: readonly string[] }[];
      ties: { one: string; other: string; before: string; after: string; switched: boolean }[];
      movedCamp: { entity: string; before: number; after: number; ties: { other: string }[] }[];
    }>({ ask: 'compare', standings: ['ASSERTED', 'POSSIBLE'], towards, k: 2 }, before, after);

  test('takes what ended for what does not stand, and tells who switched sides', () => {
    const { relations, ties } = compared(null);
    expect(
      relations.map(({ change, before: [subject, predicate, object] }) => [
        change,
        subject,
        predicate,
        object,
      ]),
    ).toEqual([
      ['ENDED', 'a', 'ALLIED_WITH', 'b'],
      ['BEGAN', 'a', 'FIGHTS', 'b'],
      ['ENDED', 'd', 'ALLIED_WITH', 'e'],
      ['BEGAN', 'd', 'FIGHTS', 'e'],
    ]);
    expect(ties).toMatchObject([
      { one: 'a', other: 'b', before: 'POSITIVE', after: 'NEGATIVE', switched: true },
      { one: 'd', other: 'e', before: 'POSITIVE', after: 'NEGATIVE', switched: true },
    ]);
  });

  test('towards one tells of its relations and ties only', () => {
    const { relations, ties } = compared('e');
    expect(relations.map(({ change }) => change)).toEqual(['ENDED', 'BEGAN']);
    expect(ties.map(({ one, other }) => [one, other])).toEqual([['d', 'e']]);
  });

  test('tells who moved, by labels that are carried over, with the ties that changed', () => {
    // Camps of c, d, e against a, b; then c, d and a against b and e, who keep what they have in common.
    const { movedCamp } = compared(null);
    expect(movedCamp.map(({ entity, before: was, after: is }) => [entity, was, is])).toEqual([
      ['a', 2, 1],
      ['e', 1, 2],
    ]);
    expect(movedCamp.map(({ ties }) => ties.map(({ other }) => other))).toEqual([['b'], ['e']]);
  });
});
