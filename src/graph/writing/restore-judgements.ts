import type { Judged, Undoing } from '../../domain/identity/judged.js';
import { objectionToMerge, type RecordedJudgement } from '../../domain/identity/merge-rules.js';
import { recordKind } from '../../domain/recording/directory.js';
import type { Objection, PlacedObjection } from '../../domain/recording/objection.js';
import type { Graph, Run } from '../connection.js';
import { textIn } from '../stored/checked.js';
import { findRecorded } from '../stored/recorded.js';
import { keepJudgement, keepUndoing } from './merge.js';
import { readAnew } from './read-anew.js';
import type { Recording } from './recording.js';
import { rereadingOf } from './rereading.js';

/** That a judgement of identity was made, or taken back, when and by whom. */
export type DatedJudgement = Recording & ({ readonly judgement: Judged } | { readonly undoing: Undoing });

/**
 * Makes judgements of identity, and takes them back, as that was done elsewhere, in a graph that is being loaded and holds all
 * that they are of, as it was recorded. What is in force in the end is then read as it has it.
 *
 * @param history in the order of time
 * @returns the first that could not be made or taken back when it was; nothing was read otherwise then
 */
export async function restoreJudgements(
  graph: Graph,
  history: readonly DatedJudgement[],
): Promise<PlacedObjection | null> {
  let inForce: readonly RecordedJudgement[] = [];
  for (const [index, event] of history.entries()) {
    const objection = await graph.write((run) => keep(run, event, inForce));
    if (objection !== null) return { index, ...objection };
    inForce =
      'judgement' in event
        ? [...inForce, event.judgement]
        : inForce.filter(({ id }) => id !== event.undoing.judgement);
  }
  for (const index of inForce.keys()) {
    await graph.write(async (run) =>
      readAnew(run, await rereadingOf(run, inForce.slice(0, index), inForce.slice(0, index + 1))),
    );
  }
  return null;
}

async function keep(
  run: Run,
  event: DatedJudgement,
  inForce: readonly RecordedJudgement[],
): Promise<Objection | null> {
  if ('undoing' in event) {
    const { judgement } = event.undoing;
    if (!inForce.some(({ id }) => id === judgement))
      return { path: ['judgement'], message: `no judgement in force then has the id "${judgement}"` };
    await keepUndoing(run, event.undoing, event);
    return null;
  }
  const objection = await objectionTo(run, event.judgement, inForce);
  if (objection === null) await keepJudgement(run, event.judgement, event);
  return objection;
}

async function objectionTo(
  run: Run,
  judgement: Judged,
  inForce: readonly RecordedJudgement[],
): Promise<Objection | null> {
  const { id, keep, merge, kind } = judgement;
  const [same] = (await findRecorded(run, [id])).values();
  if (same !== undefined)
    return { path: ['id'], message: `"${id}" is a ${recordKind(same)} that came before` };
  // Nothing is merged yet, so that everything has the id that it is named by.
  const rows = await run(
    `UNWIND $ids AS id MATCH (n:${kind === 'ENTITIES' ? 'Entity' : 'Entity|Document|Anonymous'} {id: id})
     RETURN n.id, coalesce(n.kind, labels(n)[0])`,
    { ids: [keep, merge] },
  );
  const kinds = new Map(rows.map(([found, of]) => [textIn(found), textIn(of)]));
  const [kept, away] = [kinds.get(keep), kinds.get(merge)];
  const what = kind === 'ENTITIES' ? 'entity' : 'origin';
  if (kept === undefined) return { path: ['keep'], message: `no ${what} has the id "${keep}"` };
  if (away === undefined) return { path: ['merge'], message: `no ${what} has the id "${merge}"` };
  return objectionToMerge(judgement, { keep: kept, merge: away }, inForce);
}
