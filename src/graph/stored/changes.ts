import type { Change } from '../../domain/change.js';
import type { Instant } from '../../domain/time/instant.js';
import { sha256 } from '../sha256.js';

/** The seal of a change: the SHA-256 of all that is kept of it but its position, which its place among the others shows. */
export function digestOfChange({ kind, ids, statements }: Change, at: Instant, by: string): string {
  return sha256(JSON.stringify([kind, at, by, ids, statements]));
}
