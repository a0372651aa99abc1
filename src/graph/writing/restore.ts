import { asNamed } from '../../domain/identity/identity.js';
import { type BatchObjection, objectionsToBatch } from '../../domain/recording/batch-rules.js';
import { directoryOf, documentWith } from '../../domain/recording/directory.js';
import type { Batch, ClaimInput } from '../../domain/recording/input.js';
import type { Graph, Run } from '../connection.js';
import { findRecorded } from '../stored/recorded.js';
import { toDateTime } from '../values.js';
import { quotePassages } from './attach.js';
import { linkClaims } from './claim-links.js';
import { claimRow, createClaims, lineageRow, linkLineage } from './claims.js';
import { createDocuments, documentRow } from './documents.js';
import { createEntities, entityRow } from './entities.js';
import { idsIn } from './record.js';
import type { Recording } from './recording.js';
import { seal } from './seal.js';
import { writeStatements } from './statements.js';
import { writeAnonymous } from './voices.js';

/** How each record of a batch was recorded, by its section and id; of a retraction, by the id of its claim. */
export type Recordings = ReadonlyMap<string, Recording>;

/** The key of a record among {@link Recordings}. */
export function recordingKey(section: keyof Batch, id: string): string {
  return `${section} ${id}`;
}

/**
 * Writes records as they were recorded elsewhere, each at its own instant by whoever recorded it, without their standings: to a
 * graph that is being loaded, which has them computed from the claims in the end.
 *
 * @returns what rules the batch breaks; nothing of it is written where it breaks any
 */
export function restoreBatch(
  graph: Graph,
  batch: Batch,
  recordings: Recordings,
): Promise<readonly BatchObjection[]> {
  const recordingOf = (section: keyof Batch, id: string): Recording => {
    const found = recordings.get(recordingKey(section, id));
    if (found === undefined) throw new Error(`nobody says when ${id} was recorded`);
    return found;
  };
  return graph.write(async (run) => {
    const known = await findRecorded(run, [...new Set(idsIn(batch))]);
    const objections = [...objectionsToBatch(batch, known), ...twice(batch, known)];
    if (objections.length > 0) return objections;
    const directory = directoryOf(batch, known);
    const { entities, documents, claims, retractions } = batch;
    await write(
      run,
      createEntities,
      entities.map((entity) => entityRow(entity, recordingOf('entities', entity.id))),
    );
    await write(
      run,
      createDocuments,
      documents.map((document) => documentRow(document, recordingOf('documents', document.id))),
    );
    await writeClaims(
      run,
      claims,
      claims.map((claim) => {
        const publisher = documentWith(claim.passage.document, directory)?.publisher ?? null;
        return claimRow(claim, publisher, recordingOf('claims', claim.id));
      }),
    );
    return retractAll(
      run,
      retractions.map(({ claim, reason }) => ({ claim, reason, ...recordingOf('retractions', claim) })),
    );
  });
}

function twice(batch: Batch, known: ReadonlyMap<string, unknown>): readonly BatchObjection[] {
  return (['entities', 'documents', 'claims'] as const).flatMap((section) =>
    batch[section].flatMap(({ id }, index) =>
      known.has(id) ? [{ to: id, path: [section, index, 'id'], message: `"${id}" has come before` }] : [],
    ),
  );
}

async function writeClaims(
  run: Run,
  claims: readonly ClaimInput[],
  rows: readonly ReturnType<typeof claimRow>[],
): Promise<void> {
  if (rows.length === 0) return;
  await writeAnonymous(
    run,
    rows.map(({ voices }) => voices),
  );
  await writeStatements(run, claims, asNamed);
  await write(run, createClaims, rows);
  await write(run, linkClaims, rows);
  await write(run, linkLineage, claims.map(lineageRow));
  await quotePassages(run, claims);
}

interface RetractionRow extends Recording {
  readonly claim: string;
  readonly reason: string;
}

async function retractAll(run: Run, rows: readonly RetractionRow[]): Promise<readonly BatchObjection[]> {
  if (rows.length === 0) return [];
  const found = await run(
    `UNWIND $rows AS row MATCH (c:Claim {id: row.claim})
     SET c.retractedAt = row.at, c.retractedBy = row.by, c.retractionReason = row.reason
     RETURN c.id`,
    { rows: rows.map((row) => ({ ...row, at: toDateTime(row.at) })) },
  );
  const there = new Set(found.map(([id]) => id));
  await seal(run, 'Claim', [...there].map(String));
  return rows.flatMap(({ claim }, index) =>
    there.has(claim)
      ? []
      : [{ to: claim, path: ['retractions', index, 'claim'], message: `no claim has the id "${claim}"` }],
  );
}

async function write(run: Run, cypher: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await run(cypher, { rows });
}
