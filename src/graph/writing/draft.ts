import { objectionsToBatch } from '../../domain/recording/batch-rules.js';
import type { Directory } from '../../domain/recording/directory.js';
import type { Batch } from '../../domain/recording/input.js';
import type { Requester } from '../../domain/requester.js';
import { badInput, conflict, EntenteError, EntenteErrors } from '../../errors.js';
import type { Run } from '../connection.js';
import { findRecorded } from '../stored/recorded.js';
import type { Answer, Work } from './called.js';
import { objectionsToTakingBack } from './own-claims.js';
import { recordWithin } from './record.js';
import type { Recording } from './recording.js';

type Path = readonly (string | number)[];

/** A batch as somebody asks for it to be recorded, to be completed by what is recorded already. */
export interface Draft {
  /** The ids that it gives, may be given, and names. */
  readonly ids: readonly string[];
  /** Why claims are superseded, where that is said. */
  readonly why: string | null;
  /** Completes it, given what its ids stand for. */
  resolve(known: Directory): Resolved;
}

/** A draft that was completed. */
export interface Resolved {
  readonly batch: Batch;
  /** Why it may not be recorded, as far as its parts show by themselves; what is objected to is left out of the batch. */
  readonly objections: readonly EntenteError[];
  /** The argument that a path into the batch comes from. */
  argument(path: Path): Path;
}

/** What recording a draft is to answer, given its batch and the ids of what is new. */
type Answering = (batch: Batch, recorded: readonly string[]) => Answer;

/**
 * Records a draft, all or nothing, within a transaction that has taken the clock.
 *
 * @throws EntenteErrors with every rule that it breaks, everything that is recorded otherwise, and everything that the requester
 *   may not take back
 */
export async function recordDraft(
  run: Run,
  draft: Draft,
  requester: Requester,
  recording: Recording,
  answering: Answering,
): Promise<Work> {
  const known = await findRecorded(run, [...new Set(draft.ids)]);
  const resolved = draft.resolve(known);
  const { batch, objections, argument } = resolved;
  const broken = objectionsToBatch(batch, known).map(({ path, message }) =>
    badInput(message, argument(path)),
  );
  refuse([...objections, ...broken]);
  refuse(await objectionsToTakingBack(run, supersededBy(resolved, known), requester));
  const { report, changes } = await placingErrors(resolved, () =>
    recordWithin(run, batch, known, recording, draft.why),
  );
  const differing = new Set(
    [report.documents, report.entities, report.claims].flatMap((tally) => tally.differing),
  );
  refuse(conflicts(resolved, differing));
  const ids = idsOf(batch);
  return {
    changes,
    answer: answering(
      batch,
      ids.filter((id) => !known.has(id)),
    ),
  };
}

function refuse(errors: readonly EntenteError[]): void {
  if (errors.length > 0) throw new EntenteErrors(errors);
}

/** The ids of what a batch has to record. */
function idsOf({ documents, entities, claims }: Batch): readonly string[] {
  return [...documents, ...entities, ...claims].map(({ id }) => id);
}

function supersededBy({ batch, argument }: Resolved, known: Directory) {
  return batch.claims.flatMap(({ id, supersedes }, index) =>
    supersedes === null || known.has(id)
      ? []
      : [{ id: supersedes, argument: argument(['claims', index, 'supersedes']) }],
  );
}

function conflicts({ batch, argument }: Resolved, differing: ReadonlySet<string>): readonly EntenteError[] {
  return (['documents', 'entities', 'claims'] as const).flatMap((section) =>
    batch[section].flatMap(({ id }, index) => {
      if (!differing.has(id)) return [];
      const message = `"${id}" is recorded already, otherwise than here: look at what is there, and give another id if this is another.`;
      return [conflict(message, argument([section, index, 'id']), { id })];
    }),
  );
}

/** Has errors of the writing tell the argument that they come from. */
async function placingErrors<T>({ argument }: Resolved, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EntenteError) || error.extensions.argument === undefined) throw error;
    throw new EntenteError(error.extensions.code, error.message, argument(error.extensions.argument), error);
  }
}
