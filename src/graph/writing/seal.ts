import type { RecordKind } from '../../domain/recording/directory.js';
import type { Run } from '../connection.js';
import { readContents } from '../stored/content.js';

/** How many records are sealed together. */
const batch = 1_000;

/**
 * Seals records as they now are in the database: each keeps the SHA-256 of all that it says, so that what is changed past
 * this program is noticed.
 */
export async function seal(run: Run, kind: RecordKind, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) {
    const stored = await readContents(run, kind, ids.slice(start, start + batch));
    await run(`UNWIND $rows AS row MATCH (n:${kind} {id: row.id}) SET n.digest = row.digest`, {
      rows: stored.map(({ id, computed }) => ({ id, digest: computed })),
    });
  }
}
