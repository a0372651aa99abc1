import type { Day } from '../domain/day.js';
import type { Basis } from '../domain/recording.js';
import type { EntityKind } from '../domain/vocabulary.js';
import type { SeedDocument } from './document-schema.js';
import type { Items } from './read-items.js';

/** What a claim takes from the document it stands in. */
export interface KnownDocument {
  readonly kind: 'Document';
  /** In UTF-16 code units; null where it is not known. */
  readonly length: number | null;
  /** Its sentences, by number; empty where it has no table of them, or it is not at hand. */
  readonly sentences: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  readonly attestedOn: Day;
  readonly attestedBasis: Basis;
}

/** What an id stands for. */
export type Known = KnownDocument | { readonly kind: EntityKind | 'Claim' };

/** Finds what ids stand for that a folder does not define: what has been recorded before. */
export type LookUp = (ids: readonly string[]) => Promise<ReadonlyMap<string, Known>>;

/** What the ids that a folder defines stand for; of an id given twice, the first. */
export function directoryOf({ documents, entities, claims }: Items): Map<string, Known> {
  const entries: [string, Known][] = [
    ...documents.map(({ value }): [string, Known] => [value.id, knownDocument(value)]),
    ...entities.map(({ value }): [string, Known] => [value.id, { kind: value.kind }]),
    ...claims.map(({ value }): [string, Known] => [value.id, { kind: 'Claim' }]),
  ];
  // The last of equal keys wins in a map.
  return new Map(entries.reverse());
}

/** A basis as it is recorded, from how it is written. */
export function basisOf(written: SeedDocument['attestedBasis']): Basis {
  if (written.kind === 'STATED') return { kind: 'STATED', why: written.why ?? null };
  return { kind: 'INFERRED', why: written.why ?? '' };
}

function knownDocument({ length, sentences, attestedOn, attestedBasis }: SeedDocument): KnownDocument {
  return {
    kind: 'Document',
    length: length ?? null,
    sentences: new Map(sentences.map((sentence) => [sentence.number, sentence])),
    attestedOn,
    attestedBasis: basisOf(attestedBasis),
  };
}
