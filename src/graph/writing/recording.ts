import type { Instant } from '../../domain/time/instant.js';
import { toDateTime } from '../values.js';

/** By whom and when something is recorded. */
export interface Recording {
  readonly at: Instant;
  readonly by: string;
}

/** By whom, when and why a claim was taken back. */
export interface Retraction extends Recording {
  readonly reason: string;
}

/** What every record keeps of how it came in. */
export function provenance({ at, by }: Recording): Record<string, unknown> {
  return { recordedAt: toDateTime(at), recordedBy: by };
}

/** What a claim that was taken back keeps of it. */
export function retractionProperties({ at, by, reason }: Retraction): Record<string, unknown> {
  return { retractedAt: toDateTime(at), retractedBy: by, retractionReason: reason };
}
