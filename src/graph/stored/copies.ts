import type { Instant } from '../../domain/time/instant.js';
import type { Run } from '../connection.js';
import { toDateTime } from '../values.js';
import { instantIn, textIn, wordIn } from './checked.js';

export const copyKinds = ['EXPORT', 'BACKUP'] as const;

/** A copy that a command made of the graph, or of some of it. */
export interface CopyMade {
  readonly kind: (typeof copyKinds)[number];
  /** Where it was written, as whoever made it named the place. */
  readonly place: string;
  readonly at: Instant;
}

/** The copies that were made since an instant, the latest first; all of them where that is null. */
export async function copiesSince(run: Run, since: Instant | null): Promise<readonly CopyMade[]> {
  const rows = await run(
    `MATCH (c:Copy) WHERE coalesce(c.at >= $since, true) RETURN c.kind, c.place, toString(c.at) ORDER BY c.at DESC, c.place`,
    { since: since && toDateTime(since) },
  );
  return rows.map(([kind, place, at]) => ({
    kind: wordIn(kind, copyKinds),
    place: textIn(place),
    at: instantIn(at),
  }));
}
