import { actorKinds, entityKinds, territoryKinds } from '../vocabulary.js';
import type { Known } from './directory.js';

type Kind = Known['kind'];

/** An id that something names, with the field that does and what it may stand for. */
export interface Reference {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly allowed: readonly Kind[];
}

/** The parts of a claim that name others by their ids; what is left out, or null, names nobody. */
export interface NamingClaim {
  readonly subject: string;
  readonly object: string;
  readonly via: readonly string[];
  readonly at: readonly string[];
  readonly from?: string | null | undefined;
  readonly affects?: { readonly subject: string; readonly object: string } | null | undefined;
  readonly condition?: { readonly event?: string | null | undefined } | null | undefined;
  readonly passage: { readonly document: string };
  readonly attribution: readonly ({ readonly speaker: string } | { readonly anonymous: true })[];
  readonly supersedes?: string | null | undefined;
  readonly derivedFrom: readonly string[];
}

/** Every id that a claim names. */
export function referencesOfClaim(claim: NamingClaim): readonly Reference[] {
  return [
    ...one(claim.subject, entityKinds, 'subject'),
    ...one(claim.object, entityKinds, 'object'),
    ...each(claim.via, entityKinds, 'via'),
    ...each(claim.at, [...territoryKinds, 'Event'], 'at'),
    ...one(claim.from, territoryKinds, 'from'),
    ...one(claim.affects?.subject, entityKinds, 'affects', 'subject'),
    ...one(claim.affects?.object, entityKinds, 'affects', 'object'),
    ...one(claim.condition?.event, ['Event'], 'condition', 'event'),
    ...one(claim.passage.document, ['Document'], 'passage', 'document'),
    ...claim.attribution.flatMap((link, index) =>
      'speaker' in link ? one(link.speaker, actorKinds, 'attribution', index, 'speaker') : [],
    ),
    ...one(claim.supersedes, ['Claim'], 'supersedes'),
    ...each(claim.derivedFrom, ['Claim'], 'derivedFrom'),
  ];
}

/** Every id that a document names. */
export function referencesOfDocument({
  publisher,
}: {
  readonly publisher?: string | null | undefined;
}): readonly Reference[] {
  return one(publisher, actorKinds, 'publisher');
}

/** What is wrong with a reference, by what its id stands for; null where nothing is. */
export function objectionToReference({ id, allowed }: Reference, known: Known | undefined): string | null {
  if (known === undefined) return `nothing has the id "${id}"`;
  if (allowed.includes(known.kind)) return null;
  if (known.kind === 'Erased') return `what had the id "${id}" was erased`;
  return `"${id}" is a ${known.kind}; it must be a ${allowed.join(' or a ')}`;
}

function one(
  id: string | null | undefined,
  allowed: readonly Kind[],
  ...path: readonly (string | number)[]
): readonly Reference[] {
  return id === null || id === undefined ? [] : [{ id, allowed, path }];
}

function each(ids: readonly string[], allowed: readonly Kind[], field: string): readonly Reference[] {
  return ids.map((id, index) => ({ id, allowed, path: [field, index] }));
}
