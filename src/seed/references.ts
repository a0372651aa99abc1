import type { EntityKind } from '../domain/vocabulary.js';
import type { SeedClaim } from './claim-schema.js';
import type { Known } from './directory.js';
import { suggestion } from './nearest.js';
import type { Item, Items } from './read-items.js';
import type { FieldPath, SeedProblem } from './seed-error.js';

type Kind = Known['kind'];

/** An id that an item names, with what it may stand for. */
interface Reference {
  readonly id: string;
  readonly allowed: readonly Kind[];
  readonly field: FieldPath;
  readonly item: Pick<Item<unknown>, 'problemAt'>;
}

const ANY_ENTITY: readonly EntityKind[] = ['State', 'Organization', 'Person', 'Place', 'Event'];
const SPEAKERS: readonly EntityKind[] = ['State', 'Organization', 'Person'];
const TERRITORY: readonly EntityKind[] = ['Place', 'State'];

/** Every id that the items name, in whatever part. */
export function referencesOf({ documents, claims, retractions }: Items): Reference[] {
  return [
    ...documents.flatMap((item) => {
      const { publisher } = item.value;
      return publisher === undefined
        ? []
        : [{ id: publisher, allowed: SPEAKERS, field: ['publisher'], item }];
    }),
    ...claims.flatMap((item) => claimReferences(item.value).map((reference) => ({ ...reference, item }))),
    ...retractions.map((item) => ({
      id: item.value.claim,
      allowed: ['Claim'] as const,
      field: ['claim'],
      item,
    })),
  ];
}

/** References to what does not exist, or is not what it should be. */
export function referenceProblems(
  references: readonly Reference[],
  directory: ReadonlyMap<string, Known>,
  misfits: ReadonlySet<string>,
): SeedProblem[] {
  return references.flatMap(({ id, allowed, field, item }) => {
    const known = directory.get(id);
    if (known === undefined) {
      if (misfits.has(id)) return [];
      return [
        item.problemAt(field, `nothing has the id "${id}"${suggestion(id, idsOf(directory, allowed))}`),
      ];
    }
    if (allowed.includes(known.kind)) return [];
    return [item.problemAt(field, `"${id}" is a ${known.kind}; it must be a ${allowed.join(' or a ')}`)];
  });
}

/** Ids that are given to more than one thing. */
export function duplicateProblems({ documents, entities, claims }: Items): SeedProblem[] {
  const seen = new Set<string>();
  return [...documents, ...entities, ...claims].flatMap((item) => {
    const { id } = item.value;
    if (seen.has(id)) {
      const message = `"${id}" is the id of something else too: documents, entities and claims share one namespace`;
      return [item.problemAt(['id'], message)];
    }
    seen.add(id);
    return [];
  });
}

function claimReferences(claim: SeedClaim): Omit<Reference, 'item'>[] {
  const one = (id: string | undefined, allowed: readonly Kind[], ...field: FieldPath) =>
    id === undefined ? [] : [{ id, allowed, field }];
  const each = (ids: readonly string[], allowed: readonly Kind[], field: string) =>
    ids.map((id, index) => ({ id, allowed, field: [field, index] }));
  return [
    ...one(claim.subject, ANY_ENTITY, 'subject'),
    ...one(claim.object, ANY_ENTITY, 'object'),
    ...each(claim.via, ANY_ENTITY, 'via'),
    ...each(claim.at, [...TERRITORY, 'Event'], 'at'),
    ...one(claim.from, TERRITORY, 'from'),
    ...one(claim.affects?.subject, ANY_ENTITY, 'affects', 'subject'),
    ...one(claim.affects?.object, ANY_ENTITY, 'affects', 'object'),
    ...one(claim.condition?.event, ['Event'], 'condition', 'event'),
    ...one(claim.passage.document, ['Document'], 'passage', 'document'),
    ...claim.attribution.flatMap((link, index) =>
      'speaker' in link ? one(link.speaker, SPEAKERS, 'attribution', index, 'speaker') : [],
    ),
    ...one(claim.supersedes, ['Claim'], 'supersedes'),
    ...each(claim.derivedFrom, ['Claim'], 'derivedFrom'),
  ];
}

function idsOf(directory: ReadonlyMap<string, Known>, allowed: readonly Kind[]): string[] {
  return [...directory].filter(([, { kind }]) => allowed.includes(kind)).map(([id]) => id);
}
