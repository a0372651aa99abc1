import type { Row, Run } from '../connection.js';

/** A claim's place in its document. */
export interface StoredPassage {
  readonly claim: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly quote: string | null;
}

const columns = 'c.id, d.id, p.start, p.end, p.sha256, p.quote';

/** The passages of a document that have a place of their own. */
export async function readPassages(run: Run, document: string): Promise<readonly StoredPassage[]> {
  const rows = await run(
    `MATCH (c:Claim)-[p:IN]->(d:Document {id: $document}) WHERE p.start IS NOT NULL
     RETURN ${columns} ORDER BY c.id`,
    { document },
  );
  return rows.map(passageOf);
}

/** The passages of some claims that have a place of their own. */
export async function readPassagesOf(run: Run, claims: readonly string[]): Promise<readonly StoredPassage[]> {
  const rows = await run(
    `UNWIND $claims AS id MATCH (c:Claim {id: id})-[p:IN]->(d:Document) WHERE p.start IS NOT NULL
     RETURN ${columns}`,
    { claims },
  );
  return rows.map(passageOf);
}

function passageOf([claim, document, start, end, hash, quote]: Row): StoredPassage {
  return {
    claim: String(claim),
    document: String(document),
    start: Number(start),
    end: Number(end),
    sha256: String(hash),
    quote: typeof quote === 'string' ? quote : null,
  };
}
