import { instantOf } from '../domain/time/instant.js';
import type { Graph } from '../graph/connection.js';
import type { CopyMade } from '../graph/stored/copies.js';
import { noteCopy } from '../graph/writing/note-copy.js';

/** Notes in the graph that a copy of it is made, for whoever has to erase what it holds; where it cannot be noted, says so. */
export async function noteMade(graph: Graph, kind: CopyMade['kind'], place: string): Promise<void> {
  try {
    await noteCopy(graph, { kind, place, at: instantOf(new Date()) });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`That this copy is made could not be noted in the graph: ${error.message}\n`);
  }
}
