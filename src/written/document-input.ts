import type { DocumentInput } from '../domain/recording/input.js';
import { basisOf } from './basis.js';
import type { WrittenDocument } from './document-schema.js';

/** A document as it is recorded. */
export function documentInput(document: WrittenDocument): DocumentInput {
  return {
    id: document.id,
    title: document.title,
    language: document.language,
    kind: document.kind,
    publisher: document.publisher ?? null,
    url: document.url ?? null,
    publishedOn: document.publishedOn ?? null,
    attestedOn: document.attestedOn,
    attestedBasis: basisOf(document.attestedBasis),
    length: document.length ?? null,
    sha256: document.sha256 ?? null,
    sentences: document.sentences.map((sentence) => ({ ...sentence, without: sentence.without ?? null })),
    notes: document.notes ?? null,
  };
}
