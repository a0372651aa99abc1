import { randomUUID } from 'node:crypto';
import type { Change, ChangeKind } from '../../domain/change.js';
import type { Judged, Undoing } from '../../domain/identity/judged.js';
import type { JudgementKind } from '../../domain/identity/judgement.js';
import {
  type MergeObjection,
  objectionToMerge,
  type RecordedJudgement,
} from '../../domain/identity/merge-rules.js';
import { today } from '../../domain/time/day.js';
import { badInput, conflict, notFound, quoted } from '../../errors.js';
import type { Run } from '../connection.js';
import { readInForce } from '../stored/judgements.js';
import { toDateTime } from '../values.js';
import { effectsOf, type MergeEffects } from './merge-effects.js';
import { type Named, namedEntity, namedOrigin } from './named-in-merge.js';
import { readAnew } from './read-anew.js';
import { provenance, type Recording } from './recording.js';
import { type Rereading, rereadingOf, type Touched, touchedBy } from './rereading.js';
import { seal, sealOfJudgement } from './seal.js';

/** Two ids that are judged to be one. */
export interface MergeInput {
  /** The id that stays; where it is itself merged into another, both are read as that one. */
  readonly keep: string;
  readonly merge: string;
  readonly reason: string;
}

export interface Merged {
  /** The judgement's id; that of one that was only rehearsed stands for nothing. */
  readonly judgement: string;
  readonly effects: MergeEffects;
}

/** What a judgement of identity brought belongs into the change log; appending it is left to whoever ends the transaction. */
interface Logged {
  readonly changes: readonly Change[];
}

/**
 * Judges that two entities of one kind are one, or two origins, whatever they are, within a transaction that has taken the clock.
 * What is recorded stays as it is; everything is read as if it named the one that is kept, at every instant, until the judgement
 * is undone. Of origins it only counts as one voice: each claim stays attributed as it is.
 *
 * @throws EntenteError `NOT_FOUND` for an id that stands for no such thing, `BAD_USER_INPUT` where the two cannot be one,
 *   `CONFLICT` where another judgement stands in the way
 */
export async function mergeWithin(
  run: Run,
  kind: JudgementKind,
  { keep, merge, reason }: MergeInput,
  recording: Recording,
): Promise<Merged & Logged> {
  requireReason(reason);
  const inForce = await readInForce(run);
  const found = kind === 'ENTITIES' ? namedEntity : namedOrigin;
  const [kept, away] = [await found(run, keep, inForce), await found(run, merge, inForce)];
  if (kept === null) throw missing(kind, keep, 'keep');
  if (away === null) throw missing(kind, merge, 'merge');
  refuse(objectionToMerge({ kind, keep: kept.id, merge: away.id }, kindsOf(kept, away), inForce));
  const judgement = { id: `judgement-${randomUUID()}`, kind, keep: kept.id, merge: away.id };
  await keepJudgement(run, { ...judgement, reason }, recording);
  const rereading = await rereadingOf(run, inForce, [...inForce, judgement]);
  const effects = await effectsOf(run, rereading, away.id, today(new Date(recording.at)), () =>
    readAnew(run, rereading),
  );
  return { judgement: judgement.id, effects, changes: [changeOf('MERGED', judgement.id, rereading)] };
}

function changeOf(kind: ChangeKind, judgement: string, rereading: Rereading): Change {
  return { kind, ids: [judgement], statements: touchedBy(rereading).statements };
}

/**
 * Takes a judgement back, within a transaction that has taken the clock: what it had joined is read as if it had never been made,
 * the other judgements staying in force.
 *
 * @throws EntenteError `NOT_FOUND` where there is no such judgement, `CONFLICT` where it is undone already
 */
export async function undoWithin(
  run: Run,
  { judgement, reason }: Undoing,
  recording: Recording,
): Promise<Touched & Logged> {
  requireReason(reason);
  const inForce = await readInForce(run);
  await requireInForce(run, judgement, inForce);
  await keepUndoing(run, { judgement, reason }, recording);
  const left = inForce.filter(({ id }) => id !== judgement);
  const rereading = await rereadingOf(run, inForce, left);
  await readAnew(run, rereading);
  return { ...touchedBy(rereading), changes: [changeOf('MERGE_UNDONE', judgement, rereading)] };
}

function requireReason(reason: string): void {
  if (reason.trim() === '') throw badInput('Say why: a judgement is kept with its reason.', ['reason']);
}

async function requireInForce(
  run: Run,
  judgement: string,
  inForce: readonly RecordedJudgement[],
): Promise<void> {
  if (inForce.some(({ id }) => id === judgement)) return;
  const [row] = await run('MATCH (j:Judgement {id: $judgement}) RETURN toString(j.undoneAt), j.undoneBy', {
    judgement,
  });
  if (row === undefined) throw notFound(`There is no judgement ${quoted(judgement)}.`, ['judgement']);
  throw conflict(`Judgement ${quoted(judgement)} is undone already: ${row[1]} did so at ${row[0]}.`, [
    'judgement',
  ]);
}

function kindsOf(kept: Named, away: Named) {
  return { keep: kept.kind, merge: away.kind };
}

function missing(kind: JudgementKind, id: string, argument: 'keep' | 'merge'): Error {
  const what = kind === 'ENTITIES' ? 'entity' : 'origin';
  return notFound(`There is no ${what} ${quoted(id)}.`, [argument]);
}

function refuse(objection: MergeObjection | null): void {
  if (objection === null) return;
  const { message, path, isConflict } = objection;
  throw isConflict ? conflict(message, path) : badInput(message, path);
}

/** Keeps a judgement; what follows from it is not seen to. */
export async function keepJudgement(run: Run, judgement: Judged, recording: Recording): Promise<void> {
  await run('CREATE (j:Judgement) SET j = $properties', {
    properties: {
      ...judgement,
      ...provenance(recording),
      digest: sealOfJudgement(judgement, recording),
    },
  });
}

/** Keeps that a judgement was taken back; what follows from that is not seen to. */
export async function keepUndoing(
  run: Run,
  { judgement, reason }: Undoing,
  { at, by }: Recording,
): Promise<void> {
  await run(
    'MATCH (j:Judgement {id: $judgement}) SET j.undoneAt = $at, j.undoneBy = $by, j.undoReason = $reason',
    { judgement, at: toDateTime(at), by, reason },
  );
  await seal(run, 'Judgement', [judgement]);
}
