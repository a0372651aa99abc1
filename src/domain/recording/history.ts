import type { Instant } from '../time/instant.js';
import type { Batch } from './input.js';

/** A batch, and when it was recorded. */
export interface DatedBatch {
  readonly at: Instant;
  readonly batch: Batch;
}

/** What was recorded over time, each batch at a later instant than the one before. */
export type History = readonly DatedBatch[];
