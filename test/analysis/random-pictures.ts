import fc from 'fast-check';
import { type GivenRelation, type Picture, pictureOf } from '../../src/analysis/picture.js';
import { graphOf, type Pair, type SignedGraph } from '../../src/analysis/signed-graph.js';
import type { Predicate } from '../../src/domain/vocabulary.js';

/** A relation that stands, for whom only its ends matter. */
export function relation(
  subject: string,
  predicate: Predicate,
  object: string,
  more: Partial<GivenRelation> = {},
): GivenRelation {
  const support =
    predicate === 'SUPPORTS'
      ? { forms: [{ type: 'WEAPONS' as const, standing: 'ASSERTED' as const, routes: [] }], affectedBy: [] }
      : null;
  return { subject, predicate, object, standing: 'ASSERTED', origins: 1, voices: null, support, ...more };
}

/** A picture of relations between organizations. */
export function pictureWith(relations: readonly GivenRelation[], more: readonly string[] = []): Picture {
  const ids = new Set([...relations.flatMap(({ subject, object }) => [subject, object]), ...more]);
  return pictureOf(
    [...ids].map((id) => ({ id, kind: 'Organization' })),
    relations,
  );
}

/** A signed graph of pairs by the ends. */
export function signed(order: number, ties: readonly (readonly [number, number, 1 | -1])[]): SignedGraph {
  return graphOf(
    order,
    ties.map(
      ([a, b, sign]): Pair => ({
        one: Math.min(a, b),
        other: Math.max(a, b),
        sign,
        relations: [],
        origins: 1,
      }),
    ),
  );
}

/** Small signed graphs of any density. */
export function smallGraphs(mostPlaces: number): fc.Arbitrary<SignedGraph> {
  return fc.integer({ min: 2, max: mostPlaces }).chain((order) => {
    const all = Array.from({ length: order }, (_, one) =>
      Array.from({ length: order - one - 1 }, (_each, next) => [one, one + 1 + next] as const),
    ).flat();
    return fc
      .array(fc.constantFrom(0, 0, 1, -1), { minLength: all.length, maxLength: all.length })
      .map((signs) =>
        signed(
          order,
          all.flatMap(([a, b], at) => {
            const sign = signs[at];
            return sign === 1 || sign === -1 ? [[a, b, sign] as const] : [];
          }),
        ),
      );
  });
}

/** Small pictures of signed and neutral relations with few or many origins. */
export function smallPictures(mostPlaces: number): fc.Arbitrary<Picture> {
  const id = fc.integer({ min: 0, max: mostPlaces - 1 }).map((number) => `e${number}`);
  const predicate = fc.constantFrom<Predicate>(
    'SUPPORTS',
    'SUPPORTS',
    'ALLIED_WITH',
    'OPPOSES',
    'FIGHTS',
    'MEMBER_OF',
  );
  const one = fc
    .record({ subject: id, predicate, object: id, origins: fc.integer({ min: 0, max: 3 }) })
    .filter(({ subject, object }) => subject !== object)
    .map(({ subject, predicate: said, object, origins }) => relation(subject, said, object, { origins }));
  return fc
    .uniqueArray(one, {
      maxLength: 3 * mostPlaces,
      selector: ({ subject, predicate: said, object }) => `${subject}|${said}|${object}`,
    })
    .map((relations) => pictureWith(relations));
}
