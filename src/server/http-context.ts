import type { FastifyBaseLogger } from 'fastify';
import type { Requester } from '../domain/requester.js';
import type { Operation, Spent, Told } from './graphql-api.js';

/** Which request an operation came with, and what has become of it. */
export interface HttpContext {
  /** Who sent it. */
  readonly requester: Requester;
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** The tag that a whole answer has; null where it has none. */
  readonly entityTag: string | null;
  /** What is to become of a subscription; null where one answer is waited for. */
  readonly subscription: Subscription | null;
  /** What the operation could cost, once it is known. */
  cost: number | null;
  /** What it took, once it was executed. */
  spent: Spent | null;
}

/** A subscription on its way to whoever is to be told. */
export interface Subscription {
  /** The last event that the client had of it, from where it goes on; null where it begins. */
  readonly lastEventId: string | null;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** Left here by what executes it; null where it was refused. */
  begun: { readonly operation: Operation; readonly events: AsyncGenerator<Told, void, undefined> } | null;
}
