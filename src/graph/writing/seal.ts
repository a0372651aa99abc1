import type { RecordKind } from '../../domain/recording/directory.js';
import type { ClaimInput, DocumentInput, EntityInput } from '../../domain/recording/input.js';
import type { Run } from '../connection.js';
import {
  contentOfClaim,
  contentOfDocument,
  contentOfEntity,
  contentOfJudgement,
  digestOf,
  readContents,
  recordLabels,
} from '../stored/content.js';
import { dateTimeText } from '../values.js';
import type { Recording, Retraction } from './recording.js';

/** How many records are sealed together. */
const batch = 1_000;

/**
 * Seals records as they now are in the database: each keeps the SHA-256 of all that it says, so that what is changed past
 * this program is noticed.
 */
export async function seal(run: Run, kind: RecordKind, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) {
    const stored = await readContents(run, kind, ids.slice(start, start + batch));
    await run(`UNWIND $rows AS row MATCH (n:${recordLabels[kind]} {id: row.id}) SET n.digest = row.digest`, {
      rows: stored.map(({ id, computed }) => ({ id, digest: computed })),
    });
  }
}

/** The seal that an entity will have once recorded. */
export function sealOfEntity(entity: EntityInput, recording: Recording): string {
  return digestOf(entity.id, contentOfEntity(entity), circumstances(recording));
}

/** The seal that a document will have once recorded. */
export function sealOfDocument(document: DocumentInput, recording: Recording): string {
  return digestOf(document.id, contentOfDocument(document), circumstances(recording));
}

/** The seal that a claim will have once recorded and, where it is taken back, retracted. */
export function sealOfClaim(claim: ClaimInput, recording: Recording, retraction: Retraction | null): string {
  return digestOf(claim.id, contentOfClaim(claim), [
    ...circumstances(recording),
    ...(retraction === null ? [null, null, null] : [...circumstances(retraction), retraction.reason]),
    claim.sourceReliability,
    claim.informationCredibility,
  ]);
}

/** The seal that a judgement of identity will have once recorded. */
export function sealOfJudgement(
  judgement: Parameters<typeof contentOfJudgement>[0] & { readonly id: string },
  recording: Recording,
): string {
  return digestOf(judgement.id, contentOfJudgement(judgement), [
    ...circumstances(recording),
    null,
    null,
    null,
  ]);
}

function circumstances({ at, by }: Recording): readonly string[] {
  return [dateTimeText(at), by];
}
