import type { Graph, Run } from '../connection.js';

/**
 * Does work in a write transaction that is taken back once it is done, and gives what it brought: what would come of it, by
 * the very code that would do it.
 */
export async function rehearse<T>(graph: Pick<Graph, 'write'>, work: (run: Run) => Promise<T>): Promise<T> {
  const over = new Error('the rehearsal is over');
  let brought: { readonly value: T } | undefined;
  try {
    await graph.write(async (run) => {
      brought = { value: await work(run) };
      throw over;
    });
  } catch (error) {
    if (error !== over || brought === undefined) throw error;
  }
  if (brought === undefined) throw over;
  return brought.value;
}
