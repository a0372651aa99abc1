import { loadConfig } from '../config.js';
import type { Graph } from '../graph/connection.js';
import { openGraph } from '../open-graph.js';
import type { Progress } from '../store/progress.js';
import { showProgress } from '../store/show-progress.js';

/**
 * Does some work on the graph and closes it again, showing what is waited for. Statements may take as long as they
 * need: whoever runs a command is there to end it.
 */
export async function withGraph<T>(work: (graph: Graph, progress: Progress) => Promise<T>): Promise<T> {
  const { report, end } = showProgress(process.stderr);
  try {
    const { graph, close } = await openGraph(loadConfig().store, {}, report);
    return await work(graph, report).finally(close);
  } finally {
    end();
  }
}
