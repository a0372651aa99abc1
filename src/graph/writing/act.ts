import type { Requester } from '../../domain/requester.js';

/** What somebody does to the graph, as the audit trail keeps it. */
export interface Act {
  /** What is called, such as `recordClaims`, or a command, such as `entente import`. */
  readonly operation: string;
  readonly requester: Requester;
  /** The network address that it came from; of a command, the machine that it runs on; null where neither is known. */
  readonly address: string | null;
  /** Why, where a reason is asked for. */
  readonly reason: string | null;
}
