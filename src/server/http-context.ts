import type { FastifyBaseLogger } from 'fastify';
import type { Requester } from '../domain/requester.js';

/** Which request an operation came with, and what has become of it. */
export interface HttpContext {
  /** Who sent it. */
  readonly requester: Requester;
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** The tag that a whole answer has; null where it has none. */
  readonly entityTag: string | null;
  /** What the operation could cost, once it is known. */
  cost: number | null;
  /** What it took, once it was executed. */
  spent: Spent | null;
}

/** What an operation took. */
export interface Spent {
  /** How many fields of objects were answered: what its cost is an estimate of. */
  readonly fieldCount: number;
  /** How many statements were sent to the database. */
  readonly statementCount: number;
}
