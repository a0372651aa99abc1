import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Path, type PathRule, paths } from '../../src/analysis/paths.js';
import { type Picture, pictureOf, placeOf, signOf } from '../../src/analysis/picture.js';
import { signedGraph } from '../../src/analysis/signed-graph.js';
import { pictureWith, relation, smallPictures } from './random-pictures.js';

const rules: readonly PathRule[] = ['SUPPORT', 'ALLIED', 'ANY', 'ENEMY_OF_ENEMY'];

/** Every order of some places out of all, of a length, by the plainest means. */
function orders(all: readonly number[], length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return all.flatMap((first) =>
    orders(
      all.filter((each) => each !== first),
      length - 1,
    ).map((rest) => [first, ...rest]),
  );
}

/** The sign of a pair, and the most origins of the relations of it that a rule allows; null where there is no way. */
function hop(picture: Picture, from: number, to: number, rule: PathRule) {
  const between = picture.relations.filter(
    ({ subject, object }) => (subject === from && object === to) || (subject === to && object === from),
  );
  const ofSigns = between.filter((each) => signOf(each) !== 'NEUTRAL');
  const signs = new Set(ofSigns.map(signOf));
  const most = (relations: readonly { readonly origins: number }[]) =>
    Math.max(...relations.map(({ origins }) => origins));
  const supports = between.filter(({ predicate, subject }) => predicate === 'SUPPORTS' && subject === from);
  switch (rule) {
    case 'SUPPORT':
      return supports.length === 0 ? null : { sign: 1, origins: most(supports) };
    case 'ANY':
      return between.length === 0 ? null : { sign: 1, origins: most(between) };
    default:
      if (signs.size !== 1 || (rule === 'ALLIED' && signs.has('NEGATIVE'))) return null;
      return { sign: signs.has('POSITIVE') ? 1 : -1, origins: most(ofSigns) };
  }
}

function byBruteForce(picture: Picture, from: number, to: number, rule: PathRule, maxLength: number) {
  const others = picture.ids.map((_id, place) => place).filter((place) => place !== from && place !== to);
  const found = Array.from({ length: maxLength }, (_, between) => orders(others, between)).flatMap((ways) =>
    ways.flatMap((way) => {
      const places = [from, ...way, to];
      const hops = places.slice(1).map((next, at) => hop(picture, places[at] ?? 0, next, rule));
      if (hops.some((each) => each === null)) return [];
      const negative = hops.filter((each) => each?.sign === -1).length;
      if (rule === 'ENEMY_OF_ENEMY' && (negative === 0 || negative % 2 === 1)) return [];
      return [{ places, least: Math.min(...hops.map((each) => each?.origins ?? 0)) }];
    }),
  );
  return found.sort(
    (one, other) =>
      one.places.length - other.places.length ||
      other.least - one.least ||
      (one.places.find((place, at) => place !== other.places[at]) ?? 0) -
        (other.places.find((place, at) => place !== one.places[at]) ?? 0),
  );
}

const placesOf = ({ steps }: Path) => [steps[0]?.from ?? -1, ...steps.map(({ to }) => to)];

test.each(rules)('paths by %s are those that trying every order finds, in their order', (rule) => {
  fc.assert(
    fc.property(
      smallPictures(6).filter(({ ids }) => ids.length > 1),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 12 }),
      (picture, maxLength, first) => {
        const [from, to] = [0, picture.ids.length - 1];
        const found = paths(picture, signedGraph(picture, 'LEFT_OUT'), { from, to, rule, maxLength, first });
        const expected = byBruteForce(picture, from, to, rule, maxLength).slice(0, first);
        expect(found.map((path) => [placesOf(path), path.leastOrigins])).toEqual(
          expected.map(({ places, least }) => [places, least]),
        );
      },
    ),
    { numRuns: 150 },
  );
});

describe('a path', () => {
  const between = (picture: Picture, from: string, to: string, rule: PathRule) =>
    paths(picture, signedGraph(picture, 'LEFT_OUT'), {
      from: placeOf(picture, from),
      to: placeOf(picture, to),
      rule,
      maxLength: 4,
      first: 10,
    }).map((path) => placesOf(path).map((place) => picture.ids[place]));

  test('of support goes from supporter to supported only', () => {
    const picture = pictureWith([relation('a', 'SUPPORTS', 'b'), relation('c', 'SUPPORTS', 'b')]);
    expect(between(picture, 'a', 'b', 'SUPPORT')).toEqual([['a', 'b']]);
    expect(between(picture, 'a', 'c', 'SUPPORT')).toEqual([]);
    expect(between(picture, 'a', 'c', 'ALLIED')).toEqual([['a', 'b', 'c']]);
  });

  test('never runs through a pair that is friend and foe at once', () => {
    const picture = pictureWith([
      relation('a', 'SUPPORTS', 'b'),
      relation('b', 'FIGHTS', 'a'),
      relation('b', 'ALLIED_WITH', 'c'),
    ]);
    expect(between(picture, 'a', 'c', 'ALLIED')).toEqual([]);
    expect(between(picture, 'a', 'c', 'ENEMY_OF_ENEMY')).toEqual([]);
  });

  test('along a mixed tie that counts as friendly lists only what is friendly, by its own origins', () => {
    const picture = pictureWith([
      relation('a', 'ALLIED_WITH', 'b', { origins: 1 }),
      relation('a', 'SUPPORTS', 'b', { origins: 2 }),
      relation('b', 'FIGHTS', 'a', { origins: 2 }),
    ]);
    const graph = signedGraph(picture, 'BY_ORIGINS');
    const [path] = paths(picture, graph, { from: 0, to: 1, rule: 'ALLIED', maxLength: 1, first: 1 });
    const friendly = path?.steps[0]?.relations.map((place) => picture.relations[place]?.predicate);
    expect(friendly?.sort()).toEqual(['ALLIED_WITH', 'SUPPORTS']);
    expect(path?.leastOrigins).toBe(2);
    expect(graph.mixed.map(({ relations }) => relations)).toEqual([[0, 1, 2]]);
  });

  test('passes actors only, though it may lead to a place', () => {
    const picture = pictureOf(
      [
        { id: 'a', kind: 'Organization' },
        { id: 'b', kind: 'Organization' },
        { id: 'syria', kind: 'Place' },
      ],
      [relation('a', 'PRESENT_IN', 'syria'), relation('b', 'PRESENT_IN', 'syria')],
    );
    expect(between(picture, 'a', 'b', 'ANY')).toEqual([]);
    expect(between(picture, 'a', 'syria', 'ANY')).toEqual([['a', 'syria']]);
  });

  test('lists every relation that a step can be made by', () => {
    const picture = pictureWith([relation('a', 'ALLIED_WITH', 'b'), relation('b', 'SUPPORTS', 'a')]);
    const [path] = paths(picture, signedGraph(picture, 'LEFT_OUT'), {
      from: 0,
      to: 1,
      rule: 'ALLIED',
      maxLength: 1,
      first: 1,
    });
    expect(path?.steps[0]?.relations).toEqual([0, 1]);
  });
});
