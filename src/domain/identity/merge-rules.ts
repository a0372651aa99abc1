import type { Objection } from '../recording/objection.js';
import { type Identity, identityOf } from './identity.js';
import type { Judgement } from './judgement.js';

/** A judgement that was recorded. */
export interface RecordedJudgement extends Judgement {
  readonly id: string;
}

/** Why a judgement may not be recorded. */
export interface MergeObjection extends Objection {
  /** Whether another judgement stands in its way, rather than what it says itself. */
  readonly isConflict: boolean;
}

/**
 * Why two ids may not be judged to be one: what is one already, or is read as another, is not merged again, so that the
 * judgements in force lead from every id to one that is kept, and never in a circle.
 *
 * @param kinds what the two ids stand for, which has to be the same of entities; of origins nothing is asked
 */
export function objectionToMerge(
  judgement: Judgement,
  kinds: { readonly keep: string; readonly merge: string },
  inForce: readonly RecordedJudgement[],
): MergeObjection | null {
  const { kind, keep, merge } = judgement;
  if (keep === merge) return inItself(`"${merge}" is that itself: name another one to merge into it`);
  if (kind === 'ENTITIES' && kinds.keep !== kinds.merge) {
    const message = `"${merge}" is a ${kinds.merge} and "${keep}" a ${kinds.keep}: only entities of one kind can be one`;
    return inItself(message);
  }
  const identity = identityOf(inForce);
  const read = kind === 'ENTITIES' ? identity.entity : identity.origin;
  if (read(keep) === read(merge)) {
    return inTheWay(`"${merge}" and "${keep}" are one already: both are read as "${read(keep)}"`);
  }
  const kept = readAsAnother(kind, merge, identity);
  if (kept === undefined) return null;
  return inTheWay(
    `"${merge}" is merged into "${kept}" already${byWhich(inForce, kind, merge)}: merge that one, or undo what merged it`,
  );
}

function readAsAnother(kind: Judgement['kind'], id: string, identity: Identity): string | undefined {
  return kind === 'ENTITIES' ? identity.merged.get(id) : identity.counted.get(identity.voice(id));
}

function byWhich(inForce: readonly RecordedJudgement[], kind: Judgement['kind'], id: string): string {
  const found = inForce.find((each) => each.kind === kind && each.merge === id);
  return found === undefined ? '' : ` by judgement "${found.id}"`;
}

function inItself(message: string): MergeObjection {
  return { path: ['merge'], message, isConflict: false };
}

function inTheWay(message: string): MergeObjection {
  return { path: ['merge'], message, isConflict: true };
}
