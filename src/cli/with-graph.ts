import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../config.js';
import type { Graph } from '../graph/connection.js';
import { openGraph } from '../open-graph.js';
import type { Progress } from '../store/progress.js';
import { showProgress } from '../store/show-progress.js';
import { StoppedError, stopSignal } from './stop-signal.js';

/** Work that was given up gets so long to put away what it has open, in milliseconds. */
const tidyMs = 2_000;

/**
 * Does some work on the graph and closes it again, showing what is waited for. Statements may take as long as they
 * need: whoever runs a command is there to end it, by Ctrl-C or SIGTERM, and then this throws StoppedError once all is closed.
 */
export async function withGraph<T>(work: (graph: Graph, progress: Progress) => Promise<T>): Promise<T> {
  const told = stopSignal();
  const { report, end } = showProgress(process.stderr);
  try {
    const { graph, close } = await openGraph(loadConfig().store, {}, report);
    const done = work(graph, report);
    const stopped = told.then(async () => {
      // Its statements end with the connection, and so does it.
      await graph.close();
      await Promise.race([done.catch(() => {}), sleep(tidyMs)]);
      throw new StoppedError();
    });
    return await Promise.race([done, stopped]).finally(close);
  } finally {
    end();
  }
}
