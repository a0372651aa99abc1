import { type Directory, type RecordKind, recordKind } from './directory.js';
import type { PlacedObjection } from './objection.js';

/** Why records may not have the ids that they have: documents, entities and claims share one namespace. */
export function objectionsToIds(
  records: readonly { readonly id: string; readonly kind: RecordKind }[],
  recorded: Directory,
): PlacedObjection[] {
  const seen = new Set<string>();
  return records.flatMap(({ id, kind }, index) => {
    const message = seen.has(id)
      ? `"${id}" is the id of something else too: documents, entities and claims share one namespace`
      : taken(id, kind, recorded);
    seen.add(id);
    return message === null ? [] : [{ index, path: ['id'], message }];
  });
}

function taken(id: string, kind: RecordKind, recorded: Directory): string | null {
  const known = recorded.get(id);
  if (known === undefined || recordKind(known) === kind) return null;
  if (known.kind === 'Erased') return `what had the id "${id}" was erased, and is not recorded again`;
  return `"${id}" is recorded as another kind of thing (${recordKind(known)}): give the ${kind.toLowerCase()} another id`;
}
