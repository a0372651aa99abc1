import type { Instant } from '../../domain/time/instant.js';
import { toDateTime } from '../values.js';

/** By whom and when something is recorded. */
export interface Recording {
  readonly at: Instant;
  readonly by: string;
}

/** What every record keeps of how it came in. */
export function provenance({ at, by }: Recording): Record<string, unknown> {
  return { recordedAt: toDateTime(at), recordedBy: by };
}
