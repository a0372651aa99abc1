import type { RecordedJudgement } from './merge-rules.js';

/** A judgement of identity as it was made, and why. */
export interface Judged extends RecordedJudgement {
  readonly reason: string;
}

/** That a judgement of identity was taken back, and why. */
export interface Undoing {
  /** The judgement's id. */
  readonly judgement: string;
  readonly reason: string;
}
