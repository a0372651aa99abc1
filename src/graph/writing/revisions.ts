import type { Run } from '../connection.js';
import { toDateTime } from '../values.js';
import type { Recording } from './recording.js';

/** Keeps what a claim or an entity said before a change, with who makes it, when and why. */
export async function keepRevision(
  run: Run,
  kind: 'Claim' | 'Entity',
  id: string,
  before: object,
  reason: string,
  { at, by }: Recording,
): Promise<void> {
  await run(
    `MATCH (n:${kind} {id: $id}) WITH n, COUNT { (n)-[:REVISED]->() } + 1 AS number
     CREATE (n)-[:REVISED]->(r:Revision {number: number, at: $at, by: $by, reason: $reason, before: $before})`,
    { id, at: toDateTime(at), by, reason, before: JSON.stringify(before) },
  );
}
