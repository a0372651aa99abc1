import { asRow } from './column.js';
import type { Input } from './input.js';
import type { ReadAs } from './read-as.js';

/*
 * A question may name an entity that is merged into another, or an origin that counts as another. Statements are written, and
 * planned, as if none did: each tells beside its answer which of the ids that it was given are read as others, a look in an
 * index for each, and only where there are any it is asked again with those.
 */

/** The ids that a question was given: by the inputs that hold them, one or a list each. */
export interface GivenIds {
  readonly entities: Input<string | readonly string[]>[];
  readonly origins: Input<string | readonly string[]>[];
}

/** The expression that tells which of the ids given are read as others; null where none are given. */
export function lookFor({ entities, origins }: GivenIds): string | null {
  if (entities.length === 0) return null;
  const looks = [
    'COLLECT { UNWIND $givenEntities AS given MATCH (:Merged {id: given})-[:MERGED_INTO]->(kept) RETURN [given, kept.id] }',
    ...(origins.length === 0 ? [] : [origin('Entity'), origin('Document'), origin('Anonymous')]),
  ];
  return `[${looks.join(', ')}]`;
}

function origin(label: string): string {
  return `COLLECT { UNWIND $givenOrigins AS given MATCH (:${label} {id: given})-[:COUNTS_AS]->(another) RETURN [given, another.id] }`;
}

/** Reads back what {@link lookFor} found, with what was known before; null where it found nothing. */
export function found(raw: unknown, known?: ReadAs): ReadAs | null {
  const [entities, ...origins] = (asRow(raw) ?? []).map(pairsIn);
  const [moved, counted] = [entities ?? [], origins.flat()];
  if (moved.length + counted.length === 0) return null;
  return {
    entities: new Map([...(known?.entities ?? []), ...moved]),
    origins: new Map([...(known?.origins ?? []), ...counted]),
  };
}

function pairsIn(raw: unknown): readonly (readonly [string, string])[] {
  return (asRow(raw) ?? []).map((pair) => asRow(pair) as unknown as readonly [string, string]);
}
