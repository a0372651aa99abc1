import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { connect, type Graph } from '../src/graph/connection.js';
import { migrate } from '../src/graph/migrations/migrate.js';
import { DataFolder } from '../src/store/data-folder.js';
import { openManaged, stopManaged } from '../src/store/managed.js';
import type { Address } from '../src/store/settings.js';
import { showProgress } from '../src/store/show-progress.js';

/** How much memory the Neo4j of a benchmark gets, in megabytes. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** Works on an empty graph in a Neo4j of its own, on a port the system hands out; both are gone when the work ends. */
export async function onTemporaryGraph(
  { heapMb, pageCacheMb }: Memory,
  work: (graph: Graph, address: Address) => Promise<void>,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const { store } = readConfig(
    {
      HOME: process.env['HOME'],
      ENTENTE_CACHE_DIR: process.env['ENTENTE_CACHE_DIR'],
      ENTENTE_STORE: 'managed',
      ENTENTE_DATA_DIR: dataDir,
      ENTENTE_NEO4J_HEAP_MB: String(heapMb),
      ENTENTE_NEO4J_PAGE_CACHE_MB: String(pageCacheMb),
    },
    dataDir,
  );
  const screen = showProgress(process.stderr);
  try {
    const { address } = await openManaged(store, screen.report).finally(screen.end);
    const graph = connect(address);
    try {
      await migrate(graph);
      await work(graph, address);
    } finally {
      await graph.close();
    }
  } finally {
    await stopManaged(new DataFolder(dataDir), () => {});
    await rm(dataDir, { recursive: true, force: true });
  }
}
