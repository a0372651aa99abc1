import type { Grades } from '../../src/domain/recording/revision.js';
import { takeClock } from '../../src/graph/clock.js';
import type { Graph } from '../../src/graph/connection.js';
import { appendChanges } from '../../src/graph/writing/changes.js';
import { type Edit, editEntity } from '../../src/graph/writing/edit-entity.js';
import { gradeClaim } from '../../src/graph/writing/grade-claim.js';

// Changes of what was recorded past the API, each in a transaction of its own.

export function edit(graph: Graph, entity: string, changed: Edit, by: string): Promise<void> {
  return graph.write(async (run) => {
    const recording = { at: await takeClock(run), by };
    const { changes } = await editEntity(run, entity, changed, null, 'it goes by another name', recording);
    await appendChanges(run, changes, recording);
  });
}

export function grade(graph: Graph, claim: string, grades: Grades, by: string): Promise<void> {
  return graph.write(async (run) => {
    const recording = { at: await takeClock(run), by };
    const { changes } = await gradeClaim(run, claim, grades, 'they are known by now', recording);
    await appendChanges(run, changes, recording);
  });
}
