import { componentsOf } from './blocks.js';
import { soleSupporters } from './chokepoints.js';
import {
  type Form,
  type GivenRelation,
  given,
  type Picture,
  type PictureEntity,
  type PictureRelation,
  pictureOf,
  type Triple,
  tripleOf,
} from './picture.js';
import { type MixedTies, ofSign, signedGraph } from './signed-graph.js';
import { materialTypes, supplyLines } from './supply-lines.js';

/** What is taken away from a picture, and what is added to it. */
export interface Change {
  readonly remove: Removal;
  readonly add: readonly Triple[];
  /** The ends of what is added that have no relation in the picture yet. */
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
  /** The entities that are left with no supporter, and had one; and those left with no ally, who had one. */
  readonly withoutSupporter: readonly LeftAlone[];
  readonly withoutAlly: readonly LeftAlone[];
  readonly severed: { readonly support: Severed; readonly alliance: Severed };
  /** Supply lines that end, and those that go on by other routes, as places in the picture before. */
  readonly cutLines: readonly number[];
  readonly reroutedLines: readonly number[];
}

/** Who lost the only one they had, by their ids. */
export interface LeftAlone {
  readonly entity: string;
  readonly lost: string;
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
  const lost: Loss[] = [];
  const kept: GivenRelation[] = [];
  picture.relations.forEach((relation, place) => {
    const reason = lossOf(picture, relation, change.remove);
    const left = reason === null ? withoutRoutes(relation, closed) : null;
    if (left === null) lost.push({ relation: place, reason: reason ?? 'ROUTES_CLOSED' });
    else kept.push(given(picture, left));
  });
  const after = changed(picture, kept, change);
  return {
    after,
    lost,
    ...leftAlone(picture, after, change, mixedTies),
    severed: {
      support: severed(picture, after, supportReach),
      alliance: severed(picture, after, (of) => allianceReach(of, mixedTies)),
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
      return { subject, predicate, object, standing: 'ASSERTED', origins: 0, support };
    });
  return pictureOf([...left, ...newcomers], [...kept, ...added]);
}

/** Support that is supposed has no form that anybody told. */
const supposedSupport = {
  forms: [{ type: 'UNKNOWN', standing: 'ASSERTED', routes: [] }],
  affectedBy: [],
} as const;

function leftAlone(before: Picture, after: Picture, { remove }: Change, mixedTies: MixedTies) {
  const supported = new Set(
    after.relations.flatMap(({ predicate, object }) => (predicate === 'SUPPORTS' ? [after.ids[object]] : [])),
  );
  const withoutSupporter = soleSupporters(before)
    .map(({ supported: entity, supporter }) => named(before, entity, supporter))
    .filter(({ entity }) => !supported.has(entity) && !remove.entities.includes(entity));
  const positive = ofSign(signedGraph(before, mixedTies), 1);
  const allied = ofSign(signedGraph(after, mixedTies), 1);
  const hasAlly = new Set(allied.pairs.flatMap(({ one, other }) => [after.ids[one], after.ids[other]]));
  const withoutAlly = positive.neighbours.flatMap((around, place) => {
    const [only, ...others] = around;
    return only === undefined || others.length > 0 ? [] : [named(before, place, only.to)];
  });
  return {
    withoutSupporter,
    withoutAlly: withoutAlly.filter(
      ({ entity }) => !hasAlly.has(entity) && !remove.entities.includes(entity),
    ),
  };
}

function named({ ids }: Picture, entity: number, lost: number): LeftAlone {
  return { entity: ids[entity] ?? '', lost: ids[lost] ?? '' };
}

/** Whom each entity reaches, by places; of what reaches both ways, either end once. */
interface Reach {
  readonly from: (place: number) => Iterable<number>;
}

function supportReach({ ids, relations }: Picture): Reach {
  const out: number[][] = ids.map(() => []);
  for (const { subject, predicate, object } of relations)
    if (predicate === 'SUPPORTS') out[subject]?.push(object);
  return {
    from: (place) => {
      const reached = new Set<number>();
      const queue = [...(out[place] ?? [])];
      for (const next of queue) {
        if (next === place || reached.has(next)) continue;
        reached.add(next);
        queue.push(...(out[next] ?? []));
      }
      return [...reached].sort((a, b) => a - b);
    },
  };
}

function allianceReach(picture: Picture, mixedTies: MixedTies): Reach {
  const components = componentsOf(ofSign(signedGraph(picture, mixedTies), 1));
  const members = new Map<number, number[]>();
  components.forEach((component, place) => {
    if (component < 0) return;
    const of = members.get(component) ?? [];
    members.set(component, of);
    of.push(place);
  });
  return { from: (place) => (members.get(components[place] ?? -1) ?? []).filter((other) => other > place) };
}

function severed(before: Picture, after: Picture, reachOf: (picture: Picture) => Reach): Severed {
  const [was, is] = [reachOf(before), reachOf(after)];
  const afterPlaces = new Map(after.ids.map((id, place) => [id, place]));
  const pairs: (readonly [string, string])[] = [];
  let count = 0;
  before.ids.forEach((from, place) => {
    const own = afterPlaces.get(from);
    if (own === undefined) return;
    const still = new Set(is.from(own));
    for (const reached of was.from(place)) {
      const to = before.ids[reached] ?? '';
      const there = afterPlaces.get(to);
      if (there === undefined || still.has(there)) continue;
      count++;
      if (pairs.length < mostSevered) pairs.push([from, to]);
    }
  });
  return { count, pairs };
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
