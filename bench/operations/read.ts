import type { Row } from './operation.js';

/** A nested list as Neo4j gives it. */
export function rowsIn(value: unknown): readonly Row[] {
  return value as readonly Row[];
}

/** An object of an answer, to read members from. */
export type Json = Readonly<Record<string, unknown>>;

export function objectIn(value: unknown): Json {
  return value as Json;
}

export function listIn(value: unknown): readonly Json[] {
  return value as readonly Json[];
}

/** The first of a list: what @neo4j/graphql 7 gives for a relationship to one node, for it knows only many. */
export function firstIn(value: unknown): Json {
  return (value as readonly Json[])[0] as Json;
}
