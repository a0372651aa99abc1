import type { Change } from '../../domain/change.js';
import { identityOf } from '../../domain/identity/identity.js';
import type { RecordedJudgement } from '../../domain/identity/merge-rules.js';
import type { Run } from '../connection.js';
import { copiesSince } from '../stored/copies.js';
import { readInForce } from '../stored/judgements.js';
import type { Work } from '../writing/called.js';
import { thatBefell } from '../writing/changes.js';
import { readAnew } from '../writing/read-anew.js';
import type { Recording } from '../writing/recording.js';
import { rereadingOf, touchedBy } from '../writing/rereading.js';
import { eraseRevisions } from './erase-revisions.js';
import { eraseTexts } from './erase-texts.js';
import { forgetAnswers } from './forget-answers.js';
import { goingClaims, goingJudgements } from './going.js';
import { mentionsOf } from './mentions.js';
import { namesOf } from './names.js';
import { type ErasureInput, readTargets, type Targets } from './read-targets.js';
import { recordedSince } from './recorded-since.js';
import { removeRecords } from './remove-records.js';

/** A record that went. */
interface ErasedRecord {
  readonly id: string;
  readonly kind: 'ENTITY' | 'DOCUMENT' | 'CLAIM' | 'JUDGEMENT';
}

/**
 * Erases records for good, within a transaction that has taken the clock. Their contents go from the graph, at every instant
 * that can be asked about; of each stays a tombstone, which keeps its id from being recorded again.
 *
 * - With an entity goes every id that is read as it, what was judged of its identity, and each claim that names it, but for
 *   those that only have it speak: these are from somebody unnamed from then on, and documents that it published from nobody.
 * - With a document go its claims. With a claim go those that it superseded, which would come into force again.
 *
 * @throws EntenteErrors `NOT_FOUND`, `CONFLICT` or `BAD_USER_INPUT` with everything that cannot be erased
 */
export async function erase(run: Run, input: ErasureInput, recording: Recording): Promise<Work> {
  const inForce = await readInForce(run);
  const targets = await readTargets(run, input, inForce);
  const { entities, documents } = targets;
  const since = await recordedSince(run, [...entities, ...documents, ...targets.claims, ...input.texts]);
  const names = await namesOf(run, entities);
  const judgements = await goingJudgements(run, targets, identityOf(inForce));
  const { left, restated } = await undo(run, inForce, judgements);
  const claims = await goingClaims(run, targets);
  const { statements, unnamed } = await removeRecords(
    run,
    { entities, documents, claims, judgements },
    left,
    recording,
  );
  await eraseTexts(run, input.texts, recording);
  await eraseRevisions(run, input.revisions);
  const erased = listed({ entities, documents, claims }, judgements);
  await forgetAnswers(run, [...erased.map(({ id }) => id), ...names]);
  return {
    changes: changesOf(erased, [...new Set([...restated, ...statements])], input),
    answer: {
      erased,
      unnamedClaims: unnamed,
      texts: input.texts,
      mentions: await mentionsOf(run, names),
      copies: await copiesSince(run, since),
    },
  };
}

/** Has everything read as if some judgements had not been made; tells which stay in force, and which statements stand otherwise. */
async function undo(
  run: Run,
  inForce: readonly RecordedJudgement[],
  judgements: readonly string[],
): Promise<{ readonly left: readonly RecordedJudgement[]; readonly restated: readonly string[] }> {
  const left = inForce.filter(({ id }) => !judgements.includes(id));
  if (left.length === inForce.length) return { left, restated: [] };
  const rereading = await rereadingOf(run, inForce, left);
  await readAnew(run, rereading);
  return { left, restated: touchedBy(rereading).statements };
}

function listed(
  { entities, documents, claims }: Targets,
  judgements: readonly string[],
): readonly ErasedRecord[] {
  const all = (kind: ErasedRecord['kind'], ids: readonly string[]) => ids.map((id) => ({ id, kind }));
  return [
    ...all('ENTITY', entities),
    ...all('DOCUMENT', documents),
    ...all('CLAIM', claims),
    ...all('JUDGEMENT', judgements),
  ];
}

function changesOf(
  erased: readonly ErasedRecord[],
  statements: readonly string[],
  { texts, revisions }: ErasureInput,
): readonly Change[] {
  return thatBefell([
    { kind: 'ERASED', ids: erased.map(({ id }) => id), statements },
    { kind: 'TEXT_ERASED', ids: texts, statements: [] },
    { kind: 'REVISIONS_ERASED', ids: revisions, statements: [] },
  ]);
}
