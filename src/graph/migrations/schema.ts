import { EntenteError } from '../../errors.js';
import type { Graph, Run } from '../connection.js';
import type { SchemaElement } from './migration.js';

/** The state of each constraint and index that there is, by its name; a constraint is of its index's. */
export async function schemaStates(run: Run): Promise<ReadonlyMap<string, string>> {
  const constraints = await run('SHOW CONSTRAINTS YIELD name');
  const indexes = await run('SHOW INDEXES YIELD name, state');
  return new Map([
    ...constraints.map(([name]) => [String(name), 'ONLINE'] as const),
    ...indexes.map(([name, state]) => [String(name), String(state)] as const),
  ]);
}

/**
 * Makes a constraint or index.
 *
 * @throws EntenteError `UNAVAILABLE` where the database does not take it, as a constraint that what is stored breaks
 */
export async function make(graph: Graph, { name, kind, definition }: SchemaElement): Promise<void> {
  try {
    await graph.command(`CREATE ${kind} ${name} IF NOT EXISTS ${definition}`);
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    // Neo4j breaks its lines.
    const reason = String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ');
    const message = `The database lacks the ${kind.toLowerCase()} ${name}, and does not take it: ${reason}`;
    throw new EntenteError('UNAVAILABLE', message, undefined, error);
  }
}
