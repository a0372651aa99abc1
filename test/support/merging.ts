import type { JudgementKind } from '../../src/domain/identity/judgement.js';
import { takeClock } from '../../src/graph/clock.js';
import type { Graph, Run } from '../../src/graph/connection.js';
import { appendChanges } from '../../src/graph/writing/changes.js';
import { type Merged, type MergeInput, mergeWithin, undoWithin } from '../../src/graph/writing/merge.js';
import { rehearse } from '../../src/graph/writing/rehearse.js';

// Judgements of identity past the API, each in a transaction of its own.

export const mergeEntities = merging('ENTITIES');

export const mergeOrigins = merging('ORIGINS');

function merging(kind: JudgementKind) {
  return (graph: Graph, input: MergeInput, by: string, isRehearsal = false): Promise<Merged> => {
    const work = async (run: Run) => {
      const recording = { at: await takeClock(run), by };
      const { changes, ...done } = await mergeWithin(run, kind, input, recording);
      await appendChanges(run, changes, recording);
      return done;
    };
    return isRehearsal ? rehearse(graph, work) : graph.write(work);
  };
}

export function undoMerge(
  graph: Graph,
  input: { readonly judgement: string; readonly reason: string },
  by: string,
) {
  return graph.write(async (run) => {
    const recording = { at: await takeClock(run), by };
    const { changes, ...undone } = await undoWithin(run, input, recording);
    await appendChanges(run, changes, recording);
    return undone;
  });
}
