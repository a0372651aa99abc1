import type { Change } from '../../domain/change.js';
import type { Resolve } from '../../domain/identity/identity.js';
import { type BatchObjection, objectionsToBatch } from '../../domain/recording/batch-rules.js';
import { type Directory, directoryOf, type RecordKind, readingIn } from '../../domain/recording/directory.js';
import type { Batch, ClaimInput } from '../../domain/recording/input.js';
import { referencesOfClaim, referencesOfDocument } from '../../domain/recording/references.js';
import { soundPartOf } from '../../domain/recording/sound-part.js';
import { statementsOf } from '../../domain/statement.js';
import type { Instant } from '../../domain/time/instant.js';
import { badInput } from '../../errors.js';
import { takeClock } from '../clock.js';
import type { Graph, Run } from '../connection.js';
import {
  type Content,
  contentOfClaim,
  contentOfDocument,
  contentOfEntity,
  readContents,
} from '../stored/content.js';
import { findRecorded } from '../stored/recorded.js';
import type { Act } from './act.js';
import { type EndOfTrail, endOfTrail, logAct } from './audit.js';
import { thatBefell } from './changes.js';
import { writeClaims } from './claims.js';
import { writeDocuments } from './documents.js';
import { writeEntities } from './entities.js';
import type { Recording } from './recording.js';
import { retract, retractionsBySuperseding } from './retract.js';
import { refreshStandings } from './standings.js';

/** What became of one kind of record. */
export interface Tally {
  readonly recorded: number;
  /** Recorded before, and left as they are. */
  readonly kept: number;
  /** The ids of those among the kept that are not as the batch has them. */
  readonly differing: readonly string[];
}

export interface RecordReport {
  readonly documents: Tally;
  readonly entities: Tally;
  readonly claims: Tally;
  /** How many claims were retracted that were not before. */
  readonly retracted: number;
}

/**
 * Records a batch in one transaction, all or nothing. Statements that do not wait for each other's answers are sent
 * together; the database runs them in the order in which they are sent. What has an id that is recorded already is left as it is, so that
 * recording a batch again changes nothing, and nothing that was edited since is lost.
 *
 * @param by who records it
 * @param act what it is in the audit trail; null where a program of its own records, which keeps none
 * @throws EntenteError `BAD_USER_INPUT` where a rule of recording is broken, by what is really recorded: whoever made the
 *   batch may have seen the graph otherwise, or not looked; `NOT_FOUND` where a retraction stands for no claim
 */
export function record(
  graph: Graph,
  batch: Batch,
  by: string,
  act: Act | null = null,
): Promise<RecordReport> {
  return graph.write(async (run) => {
    const begun = await begin(run, batch);
    refuse(objectionsToBatch(batch, begun.known));
    return recordAndLog(run, batch, begun, by, act);
  });
}

/** What came of a batch of which only what may be recorded was. */
export interface SoundReport {
  readonly report: RecordReport;
  /** Why the rest was not; a record that was left out has at least one. */
  readonly objections: readonly BatchObjection[];
}

/** Records what of a batch breaks no rule, in one transaction, as {@link record} does; the rest is left out. */
export function recordSound(
  graph: Graph,
  batch: Batch,
  by: string,
  act: Act | null = null,
): Promise<SoundReport> {
  return graph.write(async (run) => {
    const begun = await begin(run, batch);
    const { sound, objections } = soundPartOf(batch, begun.known);
    return { report: await recordAndLog(run, sound, begun, by, act), objections };
  });
}

/** What is found out once a transaction has the clock. */
interface Begun {
  readonly at: Instant;
  readonly known: Directory;
  readonly end: EndOfTrail;
}

async function begin(run: Run, batch: Batch): Promise<Begun> {
  const [at, known, end] = await Promise.all([
    takeClock(run),
    findRecorded(run, [...new Set([...idsIn(batch), ...batch.retractions.map(({ claim }) => claim)])]),
    endOfTrail(run),
  ]);
  return { at, known, end };
}

async function recordAndLog(
  run: Run,
  batch: Batch,
  { at, known, end }: Begun,
  by: string,
  act: Act | null,
): Promise<RecordReport> {
  const recording = { at, by };
  const { report, changes } = await recordWithin(run, batch, known, recording);
  await logAct(run, act, end, changes, recording);
  return report;
}

/** What recording did, and what of it belongs into the change log. */
export interface Recorded {
  readonly report: RecordReport;
  readonly changes: readonly Change[];
}

/**
 * Records a batch that no rule objects to, within a transaction that has taken the clock. That the changes are appended to
 * the log is left to whoever ends the transaction.
 *
 * @param known what is recorded under the ids that the batch gives and names
 * @param why why claims are superseded, where that is said
 */
export async function recordWithin(
  run: Run,
  batch: Batch,
  known: Directory,
  recording: Recording,
  why: string | null = null,
): Promise<Recorded> {
  const fresh = newIn(batch, known);
  await write(run, fresh, directoryOf(batch, known), recording);
  const superseded = await retract(run, retractionsBySuperseding(fresh.claims, why), recording);
  const retracted = await retract(run, batch.retractions, recording);
  const stated = statementIds(fresh.claims, readingIn(known));
  const takenBack = [...superseded.statements, ...retracted.statements];
  const [documents, entities, claims, changed] = await Promise.all([
    tally(run, 'Document', batch.documents, known, contentOfDocument),
    tally(run, 'Entity', batch.entities, known, contentOfEntity),
    tally(run, 'Claim', batch.claims, known, contentOfClaim),
    refreshStandings(run, [...new Set([...stated, ...takenBack])], recording.at),
  ]);
  const takenBackClaims = [...superseded.claims, ...retracted.claims];
  return {
    report: { documents, entities, claims, retracted: takenBackClaims.length },
    changes: thatBefell([
      { kind: 'DOCUMENT_RECORDED', ids: idsOf(fresh.documents), statements: [] },
      { kind: 'ENTITY_RECORDED', ids: idsOf(fresh.entities), statements: [] },
      { kind: 'CLAIM_RECORDED', ids: idsOf(fresh.claims), statements: among(stated, changed) },
      { kind: 'CLAIM_RETRACTED', ids: takenBackClaims, statements: among(takenBack, changed) },
    ]),
  };
}

/** Those of some statements whose standings changed, once each. */
function among(statements: readonly string[], changed: ReadonlySet<string>): readonly string[] {
  return [...new Set(statements)].filter((id) => changed.has(id));
}

interface Identified {
  readonly id: string;
}

function idsOf(records: readonly Identified[]): readonly string[] {
  return records.map(({ id }) => id);
}

/** Every id that a batch gives, or names. */
export function idsIn(batch: Batch): readonly string[] {
  const named = [
    ...batch.documents.flatMap(referencesOfDocument),
    ...batch.claims.flatMap(referencesOfClaim),
  ];
  return idsOf([...batch.documents, ...batch.entities, ...batch.claims, ...named]);
}

/** Throws the first objection as `BAD_USER_INPUT`, if there is one. */
export function refuse(objections: readonly BatchObjection[]): void {
  const [first] = objections;
  if (first === undefined) return;
  const { to, path, message } = first;
  throw badInput(`${to}, ${path.slice(2).join('.')}: ${message}`, path);
}

/** What of a batch is not recorded yet. */
function newIn(batch: Batch, recorded: Directory): Batch {
  const isNew = ({ id }: Identified) => !recorded.has(id);
  return {
    documents: batch.documents.filter(isNew),
    entities: batch.entities.filter(isNew),
    claims: batch.claims.filter(isNew),
    retractions: batch.retractions,
  };
}

async function write(run: Run, fresh: Batch, directory: Directory, recording: Recording): Promise<void> {
  await Promise.all([
    writeEntities(run, fresh.entities, recording),
    writeDocuments(run, fresh.documents, directory, recording),
    writeClaims(run, fresh.claims, directory, recording),
  ]);
}

function statementIds(claims: readonly ClaimInput[], read: Resolve): readonly string[] {
  return claims.flatMap((claim) => statementsOf(claim, read).map(({ id }) => id));
}

async function tally<Input extends Identified>(
  run: Run,
  kind: RecordKind,
  inputs: readonly Input[],
  known: Directory,
  contentOf: (input: Input) => Content,
): Promise<Tally> {
  const kept = inputs.filter(({ id }) => known.has(id));
  if (kept.length === 0) return { recorded: inputs.length, kept: 0, differing: [] };
  const stored = new Map(
    (await readContents(run, kind, idsOf(kept))).map(({ id, content }) => [id, content]),
  );
  const differing = kept.filter(
    (input) => JSON.stringify(contentOf(input)) !== JSON.stringify(stored.get(input.id)),
  );
  return { recorded: inputs.length - kept.length, kept: kept.length, differing: idsOf(differing) };
}
