import { asNamed, type Resolve } from '../../domain/identity/identity.js';
import { type Directory, readingIn } from '../../domain/recording/directory.js';
import type { DocumentInput } from '../../domain/recording/input.js';
import type { Run } from '../connection.js';
import { toDate, toInteger } from '../values.js';
import { endRow } from './claim-links.js';
import { provenance, type Recording } from './recording.js';
import { sealOfDocument } from './seal.js';

/**
 * Writes documents, sealed by their digests, with their tables of sentences.
 *
 * @param directory what the ids that they name stand for
 */
export async function writeDocuments(
  run: Run,
  documents: readonly DocumentInput[],
  directory: Directory,
  recording: Recording,
): Promise<void> {
  if (documents.length === 0) return;
  const read = readingIn(directory);
  await run(createDocuments, { rows: documents.map((document) => documentRow(document, recording, read)) });
}

export const createDocuments = `
  UNWIND $rows AS row
  CREATE (d:Document) SET d = row.properties
  FOREACH (sentence IN row.sentences | CREATE (d)-[:SENTENCE]->(s:Sentence) SET s = sentence)
  WITH d, row MATCH (publisher:Entity {id: row.publisher.id})
  CREATE (d)-[:PUBLISHED_BY {recorded: row.publisher.recorded}]->(publisher)`;

/** A document as it is written. */
export function documentRow(document: DocumentInput, recording: Recording, read: Resolve = asNamed) {
  const { id, title, language, kind, url, publishedOn, attestedOn, attestedBasis, length, sha256, notes } =
    document;
  return {
    publisher: document.publisher && endRow(document.publisher, read),
    properties: {
      id,
      title,
      language,
      kind,
      url,
      publishedOn: publishedOn && toDate(publishedOn),
      attestedOn: toDate(attestedOn),
      attestedBasis: attestedBasis.kind,
      attestedWhy: attestedBasis.why,
      length: length === null ? null : toInteger(length),
      sha256,
      notes,
      ...provenance(recording),
      digest: sealOfDocument(document, recording),
    },
    sentences: document.sentences.map(({ number, start, end, sha256: hash, without }) => ({
      number: toInteger(number),
      start: toInteger(start),
      end: toInteger(end),
      sha256: hash,
      withoutClaims: without,
    })),
  };
}
