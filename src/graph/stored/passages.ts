import type { Run } from '../connection.js';

/** A claim's place in its document. */
export interface StoredPassage {
  readonly claim: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly quote: string | null;
}

/** The passages of some documents that have a place of their own. */
export async function readPassages(
  run: Run,
  documents: readonly string[],
): Promise<readonly StoredPassage[]> {
  const rows = await run(
    `UNWIND $documents AS id MATCH (c:Claim)-[p:IN]->(d:Document {id: id}) WHERE p.start IS NOT NULL
     RETURN c.id, d.id, p.start, p.end, p.sha256, p.quote ORDER BY c.id`,
    { documents },
  );
  return rows.map(([claim, document, start, end, hash, quote]) => ({
    claim: String(claim),
    document: String(document),
    start: Number(start),
    end: Number(end),
    sha256: String(hash),
    quote: typeof quote === 'string' ? quote : null,
  }));
}
