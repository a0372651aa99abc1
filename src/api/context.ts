import type { Requester } from '../domain/requester.js';
import type { Day } from '../domain/time/day.js';
import type { ReadyToRun } from './prepare.js';

/** What belongs to one operation. A plain object, for Apollo copies it. */
export interface Context {
  /** The day that fields are asked at unless they say otherwise. */
  readonly today: Day;
  /** Stops what is asked of the graph once nobody waits for the answer. */
  readonly signal: AbortSignal;
  /** Who asks. */
  readonly requester: Requester;
  /** The operation, once it is compiled; null where its variables are wrong, or it is no query. */
  ready: ReadyToRun | null;
}
