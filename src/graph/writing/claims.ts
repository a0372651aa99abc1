import { asNamed, type Resolve } from '../../domain/identity/identity.js';
import { type Directory, documentWith, readingIn } from '../../domain/recording/directory.js';
import type { ClaimInput } from '../../domain/recording/input.js';
import { statement } from '../../domain/statement.js';
import type { Run } from '../connection.js';
import { toDate, toInteger } from '../values.js';
import { quotePassages } from './attach.js';
import { boundProperties } from './bounds.js';
import { linkClaims, linkRow } from './claim-links.js';
import { provenance, type Recording, type Retraction, retractionProperties } from './recording.js';
import { sealOfClaim } from './seal.js';
import { writeStatements } from './statements.js';
import { writeAnonymous } from './voices.js';

/** How many claims go into one statement of Cypher. */
const batch = 1_000;

/**
 * Writes claims, sealed by their digests, with the statements that they affirm or deny and the anonymous voices that they
 * name.
 *
 * @param directory what the ids that they name stand for
 */
export async function writeClaims(
  run: Run,
  claims: readonly ClaimInput[],
  directory: Directory,
  recording: Recording,
): Promise<void> {
  const read = readingIn(directory);
  for (let start = 0; start < claims.length; start += batch) {
    const some = claims.slice(start, start + batch);
    const rows = some.map((claim) => claimRow(claim, publisherOf(claim, directory), recording, { read }));
    const voices = rows.map((row) => row.voices);
    await Promise.all([
      writeAnonymous(run, voices),
      writeStatements(run, some, read),
      run(createClaims, { rows }),
      run(linkClaims, { rows }),
      quotePassages(run, some),
    ]);
  }
  await writeLineage(run, claims);
}

/** Last, for a claim may have been drawn from one that comes after it. */
async function writeLineage(run: Run, claims: readonly ClaimInput[]): Promise<void> {
  const rows = claims
    .map(lineageRow)
    .filter(({ supersedes, derivedFrom }) => supersedes !== null || derivedFrom.length > 0);
  if (rows.length > 0) await run(linkLineage, { rows });
}

export const createClaims = `
  UNWIND $rows AS row
  MATCH (document:Document {id: row.document})
  CREATE (c:Claim) SET c = row.properties
  CREATE (c)-[passage:IN]->(document) SET passage = row.passage`;

export const linkLineage = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.id})
  CALL (c, row) { MATCH (older:Claim {id: row.supersedes}) CREATE (c)-[:SUPERSEDES]->(older) }
  CALL (c, row) { UNWIND row.derivedFrom AS id MATCH (earlier:Claim {id: id}) CREATE (c)-[:DERIVED_FROM]->(earlier) }`;

function publisherOf({ passage }: ClaimInput, directory: Directory): string | null {
  return documentWith(passage.document, directory)?.publisher ?? null;
}

/** A claim as it is written, with its links to all but other claims. */
export function claimRow(
  claim: ClaimInput,
  publisher: string | null,
  recording: Recording,
  {
    retraction = null,
    read = asNamed,
  }: { readonly retraction?: Retraction | null; readonly read?: Resolve } = {},
) {
  return {
    ...linkRow(claim, publisher, read),
    document: claim.passage.document,
    properties: claimProperties(claim, recording, retraction),
    passage: passageProperties(claim),
  };
}

/** A claim's links to others, as they are written. */
export function lineageRow({ id, supersedes, derivedFrom }: ClaimInput) {
  return { id, supersedes, derivedFrom };
}

function passageProperties({ passage: { sentence, span } }: ClaimInput): Record<string, unknown> {
  return {
    sentence: sentence === null ? null : toInteger(sentence),
    ...(span && { start: toInteger(span.start), end: toInteger(span.end), sha256: span.sha256 }),
  };
}

function claimProperties(
  claim: ClaimInput,
  recording: Recording,
  retraction: Retraction | null,
): Record<string, unknown> {
  const { id, predicate, supportTypes, polarity, modality, attestedOn, attestedBasis, note } = claim;
  return {
    id,
    predicate,
    supportTypes,
    polarity,
    modality,
    condition: claim.condition?.text ?? null,
    affects: claim.affects && statement(claim.affects).id,
    ...boundProperties(claim),
    attestedOn: toDate(attestedOn),
    attestedBasis: attestedBasis.kind,
    attestedWhy: attestedBasis.why,
    note,
    sourceReliability: claim.sourceReliability,
    informationCredibility:
      claim.informationCredibility === null ? null : toInteger(claim.informationCredibility),
    ...provenance(recording),
    ...(retraction && retractionProperties(retraction)),
    digest: sealOfClaim(claim, recording, retraction),
  };
}
