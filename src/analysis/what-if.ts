import { componentsOf } from './blocks.js';
import { grouped } from './grouped.js';
import {
  type Form,
  type GivenRelation,
  given,
  type Picture,
  type PictureEntity,
  type PictureRelation,
  pictureOf,
  placeOf,
  type Triple,
  tripleOf,
} from './picture.js';
import { type MixedTies, ofSign, signedGraph } from './signed-graph.js';
import { materialTypes, supplyLines } from './supply-lines.js';

/** What is taken away from a picture, and what is added to it. */
export interface Change {
  readonly remove: Removal;
  readonly add: readonly Triple[];
  /** The ends of what is added: those that have no relation in the picture yet come into it. */
  readonly newcomers: readonly PictureEntity[];
}

/** What is taken away. */
export interface Removal {
  /** Entities, with all their relations; and no route passes them any more. */
  readonly entities: readonly string[];
  readonly statements: readonly Triple[];
  /** What can no longer be passed, though it stays. */
  readonly places: readonly string[];
}

/** Why a relation is lost: one of its ends is removed, it is itself, or every route that it takes is closed. */
export type LossReason = 'END_REMOVED' | 'REMOVED' | 'ROUTES_CLOSED';

/** A relation that does not stand after the change. */
export interface Loss {
  /** Its place in the picture before. */
  readonly relation: number;
  readonly reason: LossReason;
}

/** What follows from a change of the structure; nothing is written. */
export interface Consequences {
  readonly after: Picture;
  readonly lost: readonly Loss[];
  /** The entities that are left with no supporter, and had some; and those left with no ally, who had some. */
  readonly withoutSupporter: readonly LeftAlone[];
  readonly withoutAlly: readonly LeftAlone[];
  readonly severed: { readonly support: Severed; readonly alliance: Severed };
  /** Supply lines that end, and those that go on by other routes, as places in the picture before. */
  readonly cutLines: readonly number[];
  readonly reroutedLines: readonly number[];
}

/** Who lost all that they had, by their ids. */
export interface LeftAlone {
  readonly entity: string;
  readonly lost: readonly string[];
}

/** Pairs of entities that were connected, and are no longer, though both are still there. */
export interface Severed {
  readonly count: number;
  /** The first of them in the order of their ids. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** How many severed pairs are named; all are counted. */
const mostSevered = 200;

/**
 * What follows if something were gone, or were there. A relation is lost where one of its ends is removed, where it is itself,
 * and where each of its forms is cut: a form is cut where routes are known of it and every one passes what is removed.
 */
export function whatIf(picture: Picture, change: Change, mixedTies: MixedTies): Consequences {
  const closed = new Set([...change.remove.entities, ...change.remove.places]);
  const supposed = new Set(change.add.map((triple) => triple.join('|')));
  const lost: Loss[] = [];
  const kept: GivenRelation[] = [];
  picture.relations.forEach((relation, place) => {
    const reason = lossOf(picture, relation, change.remove);
    const left = reason === null ? withoutRoutes(relation, closed) : null;
    if (left !== null) kept.push(given(picture, left));
    // What is supposed to stand all the same is not lost, though it no longer comes by its routes.
    else if (!supposed.has(tripleOf(picture, relation).join('|')))
      lost.push({ relation: place, reason: reason ?? 'ROUTES_CLOSED' });
  });
  const after = changed(picture, kept, change);
  return {
    after,
    lost,
    ...leftAlone(picture, after, change, mixedTies),
    severed: {
      support: supportSevered(picture, after, affectedBy(picture, lost)),
      alliance: allianceSevered(picture, after, mixedTies),
    },
    ...supplies(picture, after, closed),
  };
}

function lossOf(picture: Picture, relation: PictureRelation, remove: Removal): LossReason | null {
  const [subject, predicate, object] = tripleOf(picture, relation);
  if (remove.entities.includes(subject) || remove.entities.includes(object)) return 'END_REMOVED';
  const isRemoved = remove.statements.some(
    (each) => each[0] === subject && each[1] === predicate && each[2] === object,
  );
  return isRemoved ? 'REMOVED' : null;
}

/** The relation without routes that are closed, and without forms that had no other; null where none is left. */
function withoutRoutes(relation: PictureRelation, closed: ReadonlySet<string>): PictureRelation | null {
  if (relation.support === null || closed.size === 0) return relation;
  const forms = relation.support.forms.flatMap((form): Form[] => {
    const routes = form.routes.filter((route) => !route.some((id) => closed.has(id)));
    return routes.length === 0 && form.routes.length > 0 ? [] : [{ ...form, routes }];
  });
  return forms.length === 0 ? null : { ...relation, support: { ...relation.support, forms } };
}

/** The picture after: all entities that are not removed, with or without a relation, so that who is left alone is seen. */
function changed(
  picture: Picture,
  kept: readonly GivenRelation[],
  { remove, add, newcomers }: Change,
): Picture {
  const left = picture.ids.flatMap((id, place): PictureEntity[] => {
    const kind = picture.kinds[place];
    return kind === undefined || remove.entities.includes(id) ? [] : [{ id, kind }];
  });
  const there = new Set(kept.map(({ subject, predicate, object }) => `${subject}|${predicate}|${object}`));
  const added = add
    .filter((triple) => !there.has(triple.join('|')))
    .map(([subject, predicate, object]): GivenRelation => {
      const support = predicate === 'SUPPORTS' ? supposedSupport : null;
      return { subject, predicate, object, standing: 'ASSERTED', origins: 0, voices: null, support };
    });
  const known = new Set(left.map(({ id }) => id));
  const anew = newcomers.filter(({ id }) => !known.has(id) && known.add(id));
  return pictureOf([...left, ...anew], [...kept, ...added]);
}

/** Support that is supposed has no form that anybody told. */
const supposedSupport = {
  forms: [{ type: 'UNKNOWN', standing: 'ASSERTED', routes: [] }],
  affectedBy: [],
} as const;

function leftAlone(before: Picture, after: Picture, { remove }: Change, mixedTies: MixedTies) {
  const left = (was: readonly ReadonlySet<number>[], is: readonly ReadonlySet<number>[]) =>
    was.flatMap((lost, place): LeftAlone[] => {
      const entity = before.ids[place] ?? '';
      const stays = (is[placeOf(after, entity)]?.size ?? 0) > 0;
      if (lost.size === 0 || stays || remove.entities.includes(entity)) return [];
      return [{ entity, lost: [...lost].sort((a, b) => a - b).map((each) => before.ids[each] ?? '') }];
    });
  return {
    withoutSupporter: left(supportersIn(before), supportersIn(after)),
    withoutAlly: left(alliesIn(before, mixedTies), alliesIn(after, mixedTies)),
  };
}

function supportersIn({ ids, relations }: Picture): readonly ReadonlySet<number>[] {
  const supporters = ids.map(() => new Set<number>());
  for (const { subject, predicate, object } of relations) {
    if (predicate === 'SUPPORTS') supporters[object]?.add(subject);
  }
  return supporters;
}

function alliesIn(picture: Picture, mixedTies: MixedTies): readonly ReadonlySet<number>[] {
  const { neighbours } = ofSign(signedGraph(picture, mixedTies), 1);
  return neighbours.map((around) => new Set(around.map(({ to }) => to)));
}

/** Whom each entity reaches by support, by places. */
interface Reach {
  readonly from: (place: number) => Iterable<number>;
}

function supportReach({ ids, relations }: Picture): Reach {
  const out: number[][] = ids.map(() => []);
  for (const { subject, predicate, object } of relations) {
    if (predicate === 'SUPPORTS') out[subject]?.push(object);
  }
  // When each was reached last: nothing has to be emptied from one start to the next.
  const reachedIn = new Int32Array(ids.length).fill(-1);
  return {
    from: (place) => {
      reachedIn[place] = place;
      const queue = [place];
      for (const next of queue) {
        for (const to of out[next] ?? []) {
          if (reachedIn[to] === place) continue;
          reachedIn[to] = place;
          queue.push(to);
        }
      }
      return queue.slice(1);
    },
  };
}

/** Pairs of one group of friends that are in two after: all of the group's, less those that are left together. */
function allianceSevered(before: Picture, after: Picture, mixedTies: MixedTies): Severed {
  const was = componentsOf(ofSign(signedGraph(before, mixedTies), 1));
  const is = componentsOf(ofSign(signedGraph(after, mixedTies), 1));
  const afterPlaces = new Map(after.ids.map((id, place) => [id, place]));
  // Who is in no group any more is one of their own, told apart by their place.
  const groups = before.ids.map((id) => {
    const place = afterPlaces.get(id);
    if (place === undefined) return null;
    const group = is[place] ?? -1;
    return group === -1 ? -1 - place : group;
  });
  const members = grouped([...groups.keys()], (place) => {
    const component = was[place] ?? -1;
    return component < 0 || groups[place] === null ? [] : [component];
  });
  let count = 0;
  const pairs: (readonly [number, number])[] = [];
  for (const of of members.values()) {
    const sizes = new Map<number | null | undefined, number>();
    for (const place of of) sizes.set(groups[place], (sizes.get(groups[place]) ?? 0) + 1);
    const apart = [...sizes.values()].reduce((left, size) => left - pairsOf(size), pairsOf(of.length));
    count += apart;
    if (apart > 0) pairs.push(...firstApart(of, (place) => groups[place]));
  }
  const first = pairs.sort(([a, b], [c, d]) => a - c || b - d).slice(0, mostSevered);
  return {
    count,
    pairs: first.map(([one, other]) => [before.ids[one] ?? '', before.ids[other] ?? ''] as const),
  };
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}

/** The first pairs of places, in their order, that are not in one group; as many as are named. */
function firstApart(
  places: readonly number[],
  groupOf: (place: number) => unknown,
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(at + 1)) {
      if (groupOf(one) !== groupOf(other)) pairs.push([one, other]);
      if (pairs.length === mostSevered) return pairs;
    }
  }
  return pairs;
}

function supportSevered(before: Picture, after: Picture, starts: ReadonlySet<number>): Severed {
  const [was, is] = [supportReach(before), supportReach(after)];
  const afterPlaces = new Map(after.ids.map((id, place) => [id, place]));
  const places = before.ids.map((id) => afterPlaces.get(id) ?? -1);
  const still = new Int32Array(after.ids.length).fill(-1);
  const pairs: (readonly [string, string])[] = [];
  let count = 0;
  places.forEach((own, place) => {
    if (own === -1 || !starts.has(place)) return;
    for (const reached of is.from(own)) still[reached] = place;
    const gone = [...was.from(place)].filter((to) => places[to] !== -1 && still[places[to] ?? 0] !== place);
    count += gone.length;
    if (pairs.length >= mostSevered) return;
    const named = gone.sort((a, b) => a - b).slice(0, mostSevered - pairs.length);
    pairs.push(...named.map((to) => [before.ids[place] ?? '', before.ids[to] ?? ''] as const));
  });
  return { count, pairs };
}

/** Those who may reach less by support than before: who gave support that is lost, and whoever reaches them. */
function affectedBy({ ids, relations }: Picture, lost: readonly Loss[]): ReadonlySet<number> {
  const into: number[][] = ids.map(() => []);
  for (const { subject, predicate, object } of relations) {
    if (predicate === 'SUPPORTS') into[object]?.push(subject);
  }
  const affected = new Set(
    lost.flatMap(({ relation }) => {
      const found = relations[relation];
      return found?.predicate === 'SUPPORTS' ? [found.subject] : [];
    }),
  );
  // A set goes on to what is added to it meanwhile.
  for (const place of affected) for (const before of into[place] ?? []) affected.add(before);
  return affected;
}

function supplies(before: Picture, after: Picture, closed: ReadonlySet<string>) {
  const all = { supplier: null, recipient: null, types: materialTypes };
  const left = new Map(supplyLines(after, all).map((line) => [keyOf(after, line.relation), line]));
  const cutLines: number[] = [];
  const reroutedLines: number[] = [];
  for (const { relation, types, routes } of supplyLines(before, all)) {
    const line = left.get(keyOf(before, relation));
    const isClosed = routes.some(({ stops }) => stops.some(({ id }) => closed.has(id)));
    if (line === undefined || types.some((type) => !line.types.includes(type))) cutLines.push(relation);
    else if (isClosed) reroutedLines.push(relation);
  }
  return { cutLines, reroutedLines };
}

function keyOf(picture: Picture, relation: number): string {
  const found = picture.relations[relation];
  return found === undefined ? '' : tripleOf(picture, found).join('|');
}
