import type { Directory, Known } from '../domain/recording/directory.js';
import { objectionsToIds } from '../domain/recording/id-rules.js';
import {
  objectionToReference,
  type Reference,
  referencesOfClaim,
  referencesOfDocument,
} from '../domain/recording/references.js';
import type { Item } from '../written/item.js';
import { suggestion } from '../written/nearest.js';
import type { Problem } from '../written/problem.js';
import type { Items } from './read-items.js';

/** An id that an item names. */
interface ItemReference extends Reference {
  readonly item: Pick<Item<unknown>, 'problemAt'>;
}

/** Every id that the items name, in whatever part. */
export function referencesOf({ documents, claims, retractions }: Items): ItemReference[] {
  return [
    ...documents.flatMap((item) => referencesOfDocument(item.value).map((named) => ({ ...named, item }))),
    ...claims.flatMap((item) => referencesOfClaim(item.value).map((named) => ({ ...named, item }))),
    ...retractions.map((item) => ({
      id: item.value.claim,
      path: ['claim'],
      allowed: ['Claim'] as const,
      item,
    })),
  ];
}

/** References to what does not exist, or is not what it should be. */
export function referenceProblems(
  references: readonly ItemReference[],
  directory: Directory,
  misfits: ReadonlySet<string>,
): Problem[] {
  return references.flatMap((reference) => {
    const { id, path, item, allowed } = reference;
    const known = directory.get(id);
    if (known === undefined && misfits.has(id)) return [];
    const message = objectionToReference(reference, known);
    if (message === null) return [];
    const meant = known === undefined ? suggestion(id, idsOf(directory, allowed)) : '';
    return [item.problemAt(path, message + meant)];
  });
}

/** Ids that are given to more than one thing, here or in what is recorded. */
export function idProblems({ documents, entities, claims }: Items, recorded: Directory): Problem[] {
  const items = [
    ...documents.map((item) => ({ item, id: item.value.id, kind: 'Document' as const })),
    ...entities.map((item) => ({ item, id: item.value.id, kind: 'Entity' as const })),
    ...claims.map((item) => ({ item, id: item.value.id, kind: 'Claim' as const })),
  ];
  return objectionsToIds(items, recorded).flatMap(({ index, path, message }) => {
    const problem = items[index]?.item.problemAt(path, message);
    return problem === undefined ? [] : [problem];
  });
}

function idsOf(directory: Directory, allowed: readonly Known['kind'][]): string[] {
  return [...directory].filter(([, { kind }]) => allowed.includes(kind)).map(([id]) => id);
}
