import { requireWhole } from './graph/clock.js';
import { connect, type Graph, type GraphOptions } from './graph/connection.js';
import { migrate } from './graph/migrations/migrate.js';
import { rebuildForOurRules } from './graph/writing/rebuild.js';
import type { Progress } from './store/progress.js';
import type { StoreSettings } from './store/settings.js';
import { openStore, type Store, stopStore } from './store/store.js';

/** A graph in this program's form, and the Neo4j that it is in. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly store: Store;
  /** Closes the connection, and stops the Neo4j if this opening started it. */
  close(): Promise<void>;
}

/**
 * Finds or starts the Neo4j, connects, and brings the database to this program's form and rules. Throws StoreError, or
 * EntenteError `UNAVAILABLE` where the database is newer than this program, or holds a part of a load; nothing is left running then.
 */
export async function openGraph(
  settings: StoreSettings,
  options: GraphOptions,
  progress: Progress,
): Promise<OpenGraph> {
  const store = await openStore(settings, progress);
  const graph = connect(store.address, options);
  const close = async () => {
    await graph.close();
    if (store.startedHere) await stopStore(settings, progress);
  };
  try {
    await requireWhole(graph);
    await migrate(graph);
    await rebuildForOurRules(graph, (done, of) =>
      progress({
        activity: `Rebuilding standings by the rules of this version, ${done} of ${of}`,
      }),
    );
  } catch (error) {
    await close();
    throw error;
  }
  return { graph, store, close };
}
