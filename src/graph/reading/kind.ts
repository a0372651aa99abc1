import { type EntityKind, entityKinds } from '../../domain/vocabulary.js';

/** The kinds that GraphQL's names stand for: `STATE` is `State`, as labels are written. */
export function kindsNamed(names: readonly string[]): readonly EntityKind[] {
  return entityKinds.filter((kind) => names.includes(kind.toUpperCase()));
}

/** GraphQL's name of a kind. */
export function kindName(kind: unknown): string {
  return String(kind).toUpperCase();
}
