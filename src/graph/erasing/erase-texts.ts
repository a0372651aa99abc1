import type { Run } from '../connection.js';
import { toDateTime } from '../values.js';
import type { Recording } from '../writing/recording.js';

/** Erases the texts of documents, whole and where they are quoted. That they were is noted, so that none is attached again. */
export async function eraseTexts(
  run: Run,
  documents: readonly string[],
  { at, by }: Recording,
): Promise<void> {
  if (documents.length === 0) return;
  await run('UNWIND $documents AS id MATCH (:Document {id: id})-[:TEXT]->(t) DETACH DELETE t', { documents });
  await run('UNWIND $documents AS id MATCH (:Document {id: id})-[:SENTENCE]->(s) REMOVE s.text', {
    documents,
  });
  await run('UNWIND $documents AS id MATCH (:Document {id: id})<-[p:IN]-() REMOVE p.quote', { documents });
  await run(
    'UNWIND $documents AS id MATCH (d:Document {id: id}) SET d.textErasedAt = $at, d.textErasedBy = $by',
    {
      documents,
      at: toDateTime(at),
      by,
    },
  );
}
