import { requireWhole } from './graph/clock.js';
import { connect, type Graph } from './graph/connection.js';
import { requireOurForm } from './graph/migrations/migrate.js';
import type { Address } from './store/settings.js';

/**
 * Works on what a Neo4j holds, once it is sure that this is a graph of Entente's, whole, and in a form that this program knows.
 *
 * @throws EntenteError `BAD_USER_INPUT` where it is none, `UNAVAILABLE` where it is newer than this program, or a part of a load; and
 *   what the work throws
 */
export async function onOurGraph<T>(address: Address, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = connect(address);
  try {
    await requireOurForm(graph);
    await requireWhole(graph);
    return await work(graph);
  } finally {
    await graph.close();
  }
}
