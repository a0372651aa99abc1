import {
  type EntityKind,
  type Predicate,
  predicateNames,
  predicateRow,
  type Sign,
  type Standing,
  type SupportType,
} from '../domain/vocabulary.js';

/** A relation that stands in a picture; its ends are places in the picture's entities. */
export interface PictureRelation {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number;
  readonly standing: Standing;
  /** How many distinct origins carry the standing. */
  readonly origins: number;
  /** Their ids; null where they were not read, or nobody tells it. */
  readonly voices: readonly string[] | null;
  /** Of SUPPORTS, the forms that stand; null of all else. */
  readonly support: Support | null;
}

/** What is known of support beyond that it stands. */
export interface Support {
  readonly forms: readonly Form[];
  /** The relations that claims say affect it, by the ids of their ends. */
  readonly affectedBy: readonly Triple[];
}

/** One form of support, as it stands. */
export interface Form {
  readonly type: SupportType;
  readonly standing: Standing;
  /** The distinct ways that it takes, each the ids of the entities passed, in order; none where no claim tells any. */
  readonly routes: readonly (readonly string[])[];
}

/** A relation by the ids of its ends. */
export type Triple = readonly [subject: string, predicate: Predicate, object: string];

/**
 * The relations of a day, whole: what every question is asked of. Entities are in the order of their ids, so that an order by
 * place is one by id; relations in the order of subject, predicate and object.
 */
export interface Picture {
  readonly ids: readonly string[];
  readonly kinds: readonly EntityKind[];
  readonly relations: readonly PictureRelation[];
}

/** An entity that a picture is made with. */
export interface PictureEntity {
  readonly id: string;
  readonly kind: EntityKind;
}

/** A relation that a picture is made with: as in the picture, with ids for ends. */
export interface GivenRelation extends Omit<PictureRelation, 'subject' | 'object'> {
  readonly subject: string;
  readonly object: string;
}

/** A picture of entities and of relations between them, each in its order whatever the order given. */
export function pictureOf(entities: readonly PictureEntity[], given: readonly GivenRelation[]): Picture {
  const sorted = [...entities].sort((one, other) => byText(one.id, other.id));
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  const relations = given.flatMap((relation) => {
    const [subject, object] = [places.get(relation.subject), places.get(relation.object)];
    return subject === undefined || object === undefined ? [] : [{ ...relation, subject, object }];
  });
  return {
    ids: sorted.map(({ id }) => id),
    kinds: sorted.map(({ kind }) => kind),
    relations: relations.sort(byEnds),
  };
}

/** The place of an entity in a picture; -1 where it has no relation in it. */
export function placeOf({ ids }: Pick<Picture, 'ids'>, id: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}

/** A relation of a picture by the ids of its ends. */
export function tripleOf(
  { ids }: Pick<Picture, 'ids'>,
  { subject, predicate, object }: PictureRelation,
): Triple {
  return [ids[subject] ?? '', predicate, ids[object] ?? ''];
}

/** The picture with only those of its relations that pass, and with the entities at their ends. */
export function narrowed(picture: Picture, passes: (relation: PictureRelation) => boolean): Picture {
  const kept = picture.relations.filter(passes);
  const used = new Set(kept.flatMap(({ subject, object }) => [subject, object]));
  return pictureOf(
    [...used].map((place) => entityAt(picture, place)),
    kept.map((relation) => given(picture, relation)),
  );
}

/** A relation of a picture as another picture can be made with it. */
export function given({ ids }: Pick<Picture, 'ids'>, relation: PictureRelation): GivenRelation {
  return { ...relation, subject: ids[relation.subject] ?? '', object: ids[relation.object] ?? '' };
}

/** The entity at a place. */
function entityAt({ ids, kinds }: Picture, place: number): PictureEntity {
  const [id, kind] = [ids[place], kinds[place]];
  if (id === undefined || kind === undefined) throw new Error(`a picture has no place ${place}`);
  return { id, kind };
}

/** The sign of a relation. */
export function signOf({ predicate }: Pick<PictureRelation, 'predicate'>): Sign {
  return predicateRow(predicate).sign;
}

/** The order of texts by their code units, as ids are ordered everywhere. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const rankOfPredicate = new Map(
  [...predicateNames].sort(byText).map((predicate, rank) => [predicate, rank] as const),
);

function byEnds(one: PictureRelation, other: PictureRelation): number {
  return (
    one.subject - other.subject ||
    (rankOfPredicate.get(one.predicate) ?? 0) - (rankOfPredicate.get(other.predicate) ?? 0) ||
    one.object - other.object
  );
}
