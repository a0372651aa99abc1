import type { Resolve } from '../identity/identity.js';
import type { Day } from '../time/day.js';
import type { EntityKind } from '../vocabulary.js';
import type { Basis, DocumentInput, EntityInput } from './input.js';

/** What claims take from the document they stand in. */
export interface KnownDocument {
  readonly kind: 'Document';
  /** The id of the entity that published it, or is read as that; null where none is known. */
  readonly publisher: string | null;
  /** In UTF-16 code units; null where it is not known. */
  readonly length: number | null;
  /** The places of its sentences, by number; empty where it has no table of them. */
  readonly sentences: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  readonly attestedOn: Day;
  readonly attestedBasis: Basis;
}

/** What other claims need to know of a claim. */
export interface KnownClaim {
  readonly kind: 'Claim';
  /** The id of the recorded claim that took its place; null while none has. */
  readonly supersededBy: string | null;
}

/** What claims need to know of an entity. */
export interface KnownEntity {
  readonly kind: EntityKind;
  /** The entity that judgements have it read as, where that is another. */
  readonly readAs?: string;
}

/** What an id stands for, as far as new claims need to know it; what was erased keeps its id. */
export type Known =
  | KnownDocument
  | KnownClaim
  | KnownEntity
  | { readonly kind: 'Judgement' }
  | { readonly kind: 'Erased' };

/** The kinds of record, whose ids share one namespace. */
export type RecordKind = 'Entity' | 'Document' | 'Claim' | 'Judgement';

/** What ids stand for. */
export type Directory = ReadonlyMap<string, Known>;

/** What has ids of its own in a batch. */
interface Identified {
  readonly documents: readonly DocumentInput[];
  readonly entities: readonly Pick<EntityInput, 'id' | 'kind'>[];
  readonly claims: readonly { readonly id: string }[];
}

/**
 * What ids stand for once a batch is recorded. What was recorded before stays as it is, whatever the batch has under its
 * id; of an id that the batch gives twice, the first counts.
 */
export function directoryOf({ documents, entities, claims }: Identified, recorded: Directory): Directory {
  const entries: (readonly [string, Known])[] = [
    ...recorded,
    ...documents.map((document) => [document.id, knownDocument(document)] as const),
    ...entities.map(({ id, kind }) => [id, { kind }] as const),
    ...claims.map(({ id }) => [id, { kind: 'Claim', supersededBy: null }] as const),
  ];
  // The last of equal keys wins in a map.
  return new Map(entries.reverse());
}

/** The kind of record that something is known of; null of what was erased. */
export function recordKind({ kind }: Known): RecordKind | null {
  if (kind === 'Erased') return null;
  return kind === 'Document' || kind === 'Claim' || kind === 'Judgement' ? kind : 'Entity';
}

/** The kind of the entity that has an id; null where none has. */
export function entityKind(id: string, directory: Directory): EntityKind | null {
  return entityWith(id, directory)?.kind ?? null;
}

/** What judgements have the ids of entities read as. */
export function readingIn(directory: Directory): Resolve {
  return (id) => entityWith(id, directory)?.readAs ?? id;
}

function entityWith(id: string, directory: Directory): KnownEntity | null {
  const known = directory.get(id);
  return known !== undefined && isEntity(known) ? known : null;
}

function isEntity(known: Known): known is KnownEntity {
  return recordKind(known) === 'Entity';
}

/** The document that has an id; null where none has. */
export function documentWith(id: string, directory: Directory): KnownDocument | null {
  const known = directory.get(id);
  return known?.kind === 'Document' ? known : null;
}

function knownDocument(document: DocumentInput): KnownDocument {
  const { publisher, length, sentences, attestedOn, attestedBasis } = document;
  const places = new Map(sentences.map((sentence) => [sentence.number, sentence]));
  return { kind: 'Document', publisher, length, sentences: places, attestedOn, attestedBasis };
}
