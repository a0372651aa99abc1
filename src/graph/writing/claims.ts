import { type Directory, documentWith } from '../../domain/recording/directory.js';
import type { ClaimInput } from '../../domain/recording/input.js';
import { statement, statementsOf } from '../../domain/statement.js';
import type { Run } from '../connection.js';
import { toDate, toInteger } from '../values.js';
import { quotePassages } from './attach.js';
import { boundProperties } from './bounds.js';
import { provenance, type Recording, type Retraction, retractionProperties } from './recording.js';
import { sealOfClaim } from './seal.js';
import { writeStatements } from './statements.js';
import { type VoiceRows, voiceRows, writeAnonymous } from './voices.js';

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
  for (let start = 0; start < claims.length; start += batch) {
    const some = claims.slice(start, start + batch);
    const rows = some.map((claim) => claimRow(claim, publisherOf(claim, directory), recording));
    const voices = rows.map((row) => row.voices);
    await Promise.all([
      writeAnonymous(run, voices),
      writeStatements(run, some),
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
  MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object}), (document:Document {id: row.document})
  CREATE (c:Claim) SET c = row.properties
  CREATE (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object)
  CREATE (c)-[passage:IN]->(document) SET passage = row.passage`;

export const linkClaims = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.properties.id})
  CALL (c, row) { UNWIND row.states AS id MATCH (s:Statement {id: id}) CREATE (c)-[:STATES]->(s) }
  CALL (c, row) { UNWIND row.via AS stop MATCH (e:Entity {id: stop.id}) CREATE (c)-[:VIA {position: stop.position}]->(e) }
  CALL (c, row) { UNWIND row.at AS place MATCH (e:Entity {id: place.id}) CREATE (c)-[:AT {position: place.position}]->(e) }
  CALL (c, row) {
    UNWIND row.involved AS id MATCH (e:Entity {id: id})
    CREATE (c)-[:INVOLVES {entity: id, attestedOn: c.attestedOn, claim: c.id}]->(e)
  }
  CALL (c, row) { MATCH (e:Entity {id: row.from}) CREATE (c)-[:FROM]->(e) }
  CALL (c, row) { MATCH (s:Statement|Relation {id: row.affects}) CREATE (c)-[:AFFECTS]->(s) }
  CALL (c, row) { MATCH (e:Entity {id: row.conditionEvent}) CREATE (c)-[:ON_CONDITION]->(e) }
  CALL (c, row) {
    UNWIND row.voices.links AS link
    OPTIONAL MATCH (named:Entity {id: link.entity})
    OPTIONAL MATCH (unnamed:Anonymous {id: link.anonymous})
    WITH c, link, coalesce(named, unnamed) AS speaker
    CREATE (c)-[said:SAID_BY]->(speaker) SET said = link.properties
  }
  CALL (c, row) {
    OPTIONAL MATCH (entity:Entity {id: row.voices.origin.entity})
    OPTIONAL MATCH (unnamed:Anonymous {id: row.voices.origin.anonymous})
    OPTIONAL MATCH (document:Document {id: row.voices.origin.document})
    WITH c, coalesce(entity, unnamed, document) AS origin
    CREATE (c)-[:ORIGIN]->(origin)
  }`;

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
  retraction: Retraction | null = null,
) {
  const voices = voiceRows(claim, publisher);
  return {
    subject: claim.subject,
    object: claim.object,
    document: claim.passage.document,
    from: claim.from,
    conditionEvent: claim.condition?.event ?? null,
    properties: claimProperties(claim, recording, retraction),
    passage: passageProperties(claim),
    via: positioned(claim.via),
    at: positioned(claim.at),
    states: statementsOf(claim).map(({ id }) => id),
    affects: claim.affects && statement(claim.affects).id,
    voices,
    involved: involved(claim, voices),
  };
}

/** The ids of the entities that have a part in a claim, once each. */
function involved(claim: ClaimInput, voices: VoiceRows): readonly string[] {
  const { subject, object, via, at, from } = claim;
  const speakers = voices.links.map(({ entity }) => entity);
  return [...new Set([subject, object, ...via, ...at, from, ...speakers])].filter((id) => id !== null);
}

/** A claim's links to others, as they are written. */
export function lineageRow({ id, supersedes, derivedFrom }: ClaimInput) {
  return { id, supersedes, derivedFrom };
}

function positioned(ids: readonly string[]): readonly Record<string, unknown>[] {
  return ids.map((id, index) => ({ id, position: toInteger(index) }));
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
