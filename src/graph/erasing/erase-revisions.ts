import type { Run } from '../connection.js';
import { seal } from '../writing/seal.js';

/** Forgets what some entities and claims were before each change, and why it was made; that it was, when and by whom stays. */
export async function eraseRevisions(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(
    `UNWIND $ids AS id MATCH (:Entity|Merged|Claim {id: id})-[:REVISED]->(r) REMOVE r.before SET r.reason = 'erased'`,
    { ids },
  );
  await seal(run, 'Entity', ids);
  await seal(run, 'Claim', ids);
}
