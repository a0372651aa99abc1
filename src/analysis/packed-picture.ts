import { type EntityKind, entityKinds, predicateNames, standingNames } from '../domain/vocabulary.js';
import type { Picture, PictureRelation, Support } from './picture.js';

/**
 * A picture as it goes to a thread: numbers in memory that both share, and what is text as one text, so that the thread that
 * serves is not kept by copying it.
 */
export interface PackedPicture {
  readonly ids: string;
  readonly kinds: Uint8Array;
  /** Five numbers a relation: subject, predicate, object, standing, origins. */
  readonly relations: Int32Array;
  /** The support of those that are such, by their places; and the voices of those of which they were read. */
  readonly support: string;
  readonly voices: string;
  readonly relationCount: number;
}

const columns = 5;

/** Ids are slugs, and have no such character. */
const separator = '\n';

export function packed({ ids, kinds, relations }: Picture): PackedPicture {
  const numbers = new Int32Array(new SharedArrayBuffer(relations.length * columns * 4));
  relations.forEach(({ subject, predicate, object, standing, origins }, place) => {
    numbers.set(
      [subject, predicateNames.indexOf(predicate), object, standingNames.indexOf(standing), origins],
      place * columns,
    );
  });
  const kindNumbers = new Uint8Array(new SharedArrayBuffer(kinds.length));
  kindNumbers.set(kinds.map((kind) => entityKinds.indexOf(kind)));
  const support = relations.flatMap((relation, place) =>
    relation.support === null ? [] : [[place, relation.support] as const],
  );
  const voices = relations.flatMap((relation, place) =>
    relation.voices === null ? [] : [[place, relation.voices] as const],
  );
  return {
    ids: ids.join(separator),
    kinds: kindNumbers,
    relations: numbers,
    support: JSON.stringify(support),
    voices: JSON.stringify(voices),
    relationCount: relations.length,
  };
}

export function unpacked({ ids, kinds, relations, relationCount, ...packed }: PackedPicture): Picture {
  const supports = new Map(JSON.parse(packed.support) as [number, Support][]);
  const voices = new Map(JSON.parse(packed.voices) as [number, readonly string[]][]);
  const relationAt = (place: number): PictureRelation => {
    const at = (column: number) => relations[place * columns + column] ?? 0;
    return {
      subject: at(0),
      predicate: known(predicateNames[at(1)]),
      object: at(2),
      standing: known(standingNames[at(3)]),
      origins: at(4),
      voices: voices.get(place) ?? null,
      support: supports.get(place) ?? null,
    };
  };
  return {
    ids: ids === '' ? [] : ids.split(separator),
    kinds: Array.from(kinds, (kind): EntityKind => known(entityKinds[kind])),
    relations: Array.from({ length: relationCount }, (_, place) => relationAt(place)),
  };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a packed picture has a number that means nothing');
  return value;
}
