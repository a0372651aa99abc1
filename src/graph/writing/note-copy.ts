import type { Graph } from '../connection.js';
import type { CopyMade } from '../stored/copies.js';
import { toDateTime } from '../values.js';

/** Notes that a copy of the graph is made, for whoever has to erase what it holds. It is no change of what is recorded. */
export async function noteCopy(graph: Pick<Graph, 'write'>, { kind, place, at }: CopyMade): Promise<void> {
  await graph.write((run) =>
    run('CREATE (:Copy {kind: $kind, place: $place, at: $at})', { kind, place, at: toDateTime(at) }),
  );
}
