import type { Run } from '../connection.js';

/** A sentence of a document as its own table counts them. */
export interface StoredSentence {
  readonly document: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  /** Its words, where the text is attached. */
  readonly text: string | null;
}

/** The sentences of some documents, in order. */
export async function readSentences(
  run: Run,
  documents: readonly string[],
): Promise<readonly StoredSentence[]> {
  const rows = await run(
    `UNWIND $documents AS id MATCH (d:Document {id: id})-[:SENTENCE]->(s)
     RETURN d.id, s.number, s.start, s.end, s.sha256, s.text ORDER BY d.id, s.number`,
    { documents },
  );
  return rows.map(([document, number, start, end, hash, text]) => ({
    document: String(document),
    number: Number(number),
    start: Number(start),
    end: Number(end),
    sha256: String(hash),
    text: typeof text === 'string' ? text : null,
  }));
}
