import type { Run } from '../connection.js';
import { numberIn } from './checked.js';

/** How much a graph holds. */
export interface Stored {
  readonly nodes: number;
  readonly relationships: number;
  readonly statements: number;
  readonly segments: number;
}

/** Counts what a graph holds, from the counts that Neo4j keeps. */
export async function countStored(run: Run): Promise<Stored> {
  const count = async (pattern: string) => numberIn((await run(`MATCH ${pattern} RETURN count(*)`))[0]?.[0]);
  return {
    nodes: await count('()'),
    relationships: await count('()-->()'),
    statements: await count('(:Statement)'),
    segments: await count('(:Segment)'),
  };
}
