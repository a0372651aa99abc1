import { requireWhole } from './graph/clock.js';
import { connect } from './graph/connection.js';
import { requireOurForm } from './graph/migrations/migrate.js';
import type { Address } from './store/settings.js';

/**
 * Makes sure that what a Neo4j holds is a graph of Entente's, whole, and in a form that this program knows.
 *
 * @throws EntenteError `BAD_USER_INPUT` where it is none, `UNAVAILABLE` where it is newer than this program, or a part of a load
 */
export async function requireOurGraph(address: Address): Promise<void> {
  const graph = connect(address);
  try {
    await requireOurForm(graph);
    await requireWhole(graph);
  } finally {
    await graph.close();
  }
}
