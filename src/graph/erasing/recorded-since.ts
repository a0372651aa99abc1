import type { Instant } from '../../domain/time/instant.js';
import type { Run } from '../connection.js';
import { instantIn, optional } from '../stored/checked.js';

/** The instant at which the first of some records was recorded; null where there are none. */
export async function recordedSince(run: Run, ids: readonly string[]): Promise<Instant | null> {
  const [row] = await run(
    `UNWIND $ids AS id MATCH (n:Entity|Merged|Document|Claim {id: id}) RETURN toString(min(n.recordedAt))`,
    { ids },
  );
  return optional(row?.[0], instantIn);
}
