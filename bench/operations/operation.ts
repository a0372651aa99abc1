import type { Sample } from '../graph/sample.js';
import type { Random } from '../measure/random.js';

export type Variables = Readonly<Record<string, unknown>>;

/** A row of an answer of Neo4j: the values in the order of the statement's RETURN. */
export type Row = readonly unknown[];

/** One question of the benchmark, as each contestant is asked it. */
export interface Operation {
  /** That of its file, and of the path under which the hand-written server has it. */
  readonly name: string;
  /** What it asks, in a line of a table. */
  readonly asks: string;
  /** Whether it filters by what lies beyond a relationship; @neo4j/graphql is held to a figure of its own there. */
  readonly nestedFilter?: true;
  /** The operation that asks the same of the present, where this one asks about the past. */
  readonly presentOf?: string;
  /** The operation in GraphQL, for Entente and for the DataLoader server, which has the part of Entente's schema that it needs. */
  readonly document: string;
  /** Draws what one request asks for. Every contestant is sent the same; each reads what it needs. */
  readonly draw: (sample: Sample, random: Random) => Variables;
  readonly handWritten: HandWritten;
  readonly neo4jGraphql: Neo4jGraphql | Unanswerable;
  /** The variables of `document` for the DataLoader server, where it needs others than Entente. */
  readonly dataloaderVariables?: (variables: Variables) => Variables;
  /** What of an answer has to be equal; left out, all of it. */
  readonly comparable?: (data: unknown) => unknown;
}

/** One statement, with flat columns, and how its rows become the answer. */
export interface HandWritten {
  readonly cypher: string;
  readonly parameters?: (variables: Variables) => Variables;
  readonly answer: (rows: readonly Row[]) => unknown;
}

/** The operation on @neo4j/graphql's own schema, and its answer in the shape that Entente gives. */
export interface Neo4jGraphql {
  readonly document: string;
  readonly variables?: (variables: Variables) => Variables;
  readonly answer: (data: unknown) => unknown;
}

/** Why a contestant is not asked. */
export interface Unanswerable {
  readonly cannot: string;
}
