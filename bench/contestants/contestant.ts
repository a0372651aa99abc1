import type { Address } from '../../src/store/settings.js';
import type { Operation, Variables } from '../operations/operation.js';

/** A server that is measured: how it is started, and how it is asked. */
export interface Contestant {
  readonly name: string;
  /** What it is, in a line of the report. */
  readonly what: string;
  /** The script that Node runs, from the repository's root, with its arguments. */
  readonly command: readonly string[];
  /** The environment beside what all are given: where the Neo4j is. */
  readonly environment: (address: Address) => Readonly<Record<string, string>>;
  /** What is sent for an operation with these variables; null where the contestant cannot answer it. */
  readonly request: (operation: Operation, variables: Variables) => Request | null;
  /** An answer's data in the shape that all are compared in. */
  readonly answer: (operation: Operation, data: unknown) => unknown;
}

/** A POST with a JSON body. */
export interface Request {
  readonly path: string;
  readonly body: string;
}

/** Asks one question in GraphQL, and gives its data. Throws where there are errors. */
export type Ask = (document: string, variables: Variables) => Promise<unknown>;

/** What a GraphQL server is sent. */
export function graphqlRequest(document: string, variables: Variables, path = '/graphql'): Request {
  return { path, body: JSON.stringify({ query: document, variables }) };
}
