import type { Change } from '../../domain/change.js';
import type { Instant } from '../../domain/time/instant.js';

/** What a call did, within its transaction. */
export interface Work {
  /** None where everything was so already. */
  readonly changes: readonly Change[];
  readonly answer: Answer;
}

/** What is to be told of a call: ids of records to read, and plain values; JSON, for it is kept. */
export type Answer = Readonly<
  Record<string, string | number | readonly string[] | readonly Search[] | readonly object[]>
>;

/** A search for a name, as Lucene takes it, and whose name it is. */
export interface Search {
  readonly of: string;
  readonly query: string;
}

/** What a call came to. */
export interface Called {
  /** The instant of its changes, as of which its answer is to be read; null where nothing changed. */
  readonly at: Instant | null;
  /** The position of its last change; null where nothing changed. */
  readonly position: number | null;
  /** Whether this is what an earlier call with the same key came to, and nothing was done now. */
  readonly replayed: boolean;
  readonly answer: Answer;
}
