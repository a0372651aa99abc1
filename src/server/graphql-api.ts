import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Requester } from '../domain/requester.js';

/** What answers GraphQL. */
export interface GraphqlApi<Context extends object> {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  /**
   * What belongs to one operation of one who asks; the signal is aborted when nobody waits for its answer any more, and the
   * address is the one that the request came from.
   */
  readonly newContext: (signal: AbortSignal, requester: Requester, address: string) => Context;
  /** What all answers depend on besides what is asked, as it is after the call; a version never comes again. */
  readonly version: () => Promise<string>;
  /**
   * How many statements of operations under way are not running in the database, by what each counts for: those that wait for their turn
   * or are still to be sent, and of an operation that has several or works on an answer, those that are done.
   */
  readonly waiting: () => number;
  /** Executes an operation that is valid and was not refused. */
  readonly execute: (operation: Operation, context: Context) => Promise<Executed>;
  /**
   * Begins a subscription that is valid and was not refused, after the event that its client had last, where it had any; or says what is
   * wrong with it. The signal is aborted when nobody waits any more for it to begin.
   */
  readonly subscribe: (
    operation: Operation,
    lastEventId: string | null,
    signal: AbortSignal,
  ) => Promise<ExecutionResult | AsyncGenerator<Told, void, undefined>>;
}

/** A response of a subscription, and the id of the event that it tells of. */
export interface Told {
  readonly id: string;
  readonly result: ExecutionResult;
}

/** An operation as it was sent. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A response, and what it took. */
export interface Executed {
  readonly result: ExecutionResult;
  readonly spent: Spent;
}

/** What an operation took. */
export interface Spent {
  /** How many fields of objects were answered: what its cost is an estimate of. */
  readonly fieldCount: number;
  /** How many statements were sent to the database. */
  readonly statementCount: number;
}
