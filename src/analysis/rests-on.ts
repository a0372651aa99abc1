import type { Standing } from '../domain/vocabulary.js';
import { byText, type Picture, type Triple, tripleOf } from './picture.js';

/** A relation that stands otherwise without a source; UNKNOWN where nobody else tells of it. */
export interface RestingRelation {
  readonly relation: Triple;
  readonly before: Standing;
  readonly after: Standing;
}

/**
 * What rests on a source: the relations whose standing changes when it is left out, by their ends.
 *
 * @param all and `without` have relations of every standing, the second without the source's claims
 * @param counting the standings that count: what has none of them with the source nor without it, is not told
 */
export function restsOn(
  all: Picture,
  without: Picture,
  counting: readonly Standing[],
): readonly RestingRelation[] {
  const [before, after] = [standingsOf(all), standingsOf(without)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(byText);
  return keys.flatMap((key): RestingRelation[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const relation = was?.relation ?? is?.relation;
    const stood = was?.standing ?? 'UNKNOWN';
    const stands = is?.standing ?? 'UNKNOWN';
    if (relation === undefined || stood === stands) return [];
    if (!counting.includes(stood) && !counting.includes(stands)) return [];
    return [{ relation, before: stood, after: stands }];
  });
}

/** The standings of a picture's relations, by the ids of their ends: no id has a space. */
function standingsOf(picture: Picture) {
  return new Map(
    picture.relations.map((each) => {
      const relation = tripleOf(picture, each);
      return [relation.join(' '), { relation, standing: each.standing }] as const;
    }),
  );
}
