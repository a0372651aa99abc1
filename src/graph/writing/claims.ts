import { originOf, voicesOf } from '../../domain/origin.js';
import type { ClaimInput } from '../../domain/recording.js';
import { relationId, statement, statementsOf } from '../../domain/statement.js';
import type { Run } from '../connection.js';
import { toDate, toInteger } from '../values.js';
import { quotePassages } from './attach.js';
import { boundProperties } from './bounds.js';
import { provenance, type Recording } from './recording.js';

/** How many claims go into one statement of Cypher. */
const batch = 1_000;

/** Writes claims, with the statements that they affirm or deny and the anonymous voices that they name. */
export async function writeClaims(
  run: Run,
  claims: readonly ClaimInput[],
  recording: Recording,
): Promise<void> {
  const publishers = await publishersOf(run, claims);
  for (let start = 0; start < claims.length; start += batch) {
    const rows = claims.slice(start, start + batch).map((claim) => claimRow(claim, publishers, recording));
    await run(writeVoices, { voices: rows.flatMap(({ voices }) => voices) });
    const statements = rows.flatMap(({ mentioned }) => mentioned);
    await run(writeRelations, { statements });
    await run(writeStatements, { statements });
    await run(writeNodes, { rows });
    await run(writeLinks, { rows });
  }
  await quotePassages(run, [...publishers.keys()]);
  await run(writeLineage, {
    rows: claims.map(({ id, supersedes, derivedFrom }) => ({ id, supersedes, derivedFrom })),
  });
}

const writeVoices = `
  UNWIND $voices AS voice
  MERGE (a:Anonymous {id: voice.id}) ON CREATE SET a.description = voice.description`;

const writeRelations = `
  UNWIND $statements AS row
  MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object})
  MERGE (r:Relation {id: row.relation})
  ON CREATE SET r.predicate = row.predicate
  MERGE (subject)-[:STANDS]->(r)
  MERGE (r)-[:TOWARDS]->(object)`;

/** A statement is the relation's own node, or one of its forms. */
const writeStatements = `
  UNWIND $statements AS row
  MATCH (r:Relation {id: row.relation})
  CALL (r, row) { WITH r, row WHERE row.supportType IS NULL AND row.predicate <> 'SUPPORTS' SET r:Statement }
  CALL (r, row) {
    WITH r, row WHERE row.supportType IS NOT NULL
    MERGE (s:Statement {id: row.id})
    ON CREATE SET s.predicate = row.predicate, s.supportType = row.supportType
    MERGE (s)-[:FORM_OF]->(r)
  }`;

const writeNodes = `
  UNWIND $rows AS row
  MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object}), (document:Document {id: row.document})
  CREATE (c:Claim) SET c = row.properties
  CREATE (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object)
  CREATE (c)-[passage:IN]->(document) SET passage = row.passage`;

const writeLinks = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.properties.id})
  CALL (c, row) { UNWIND row.states AS id MATCH (s:Statement {id: id}) CREATE (c)-[:STATES]->(s) }
  CALL (c, row) { UNWIND row.via AS stop MATCH (e:Entity {id: stop.id}) CREATE (c)-[:VIA {position: stop.position}]->(e) }
  CALL (c, row) { UNWIND row.at AS place MATCH (e:Entity {id: place.id}) CREATE (c)-[:AT {position: place.position}]->(e) }
  CALL (c, row) { MATCH (e:Entity {id: row.from}) CREATE (c)-[:FROM]->(e) }
  CALL (c, row) { MATCH (s:Statement|Relation {id: row.affects}) CREATE (c)-[:AFFECTS]->(s) }
  CALL (c, row) { MATCH (e:Entity {id: row.conditionEvent}) CREATE (c)-[:ON_CONDITION]->(e) }
  CALL (c, row) {
    UNWIND row.links AS link
    OPTIONAL MATCH (named:Entity {id: link.entity})
    OPTIONAL MATCH (unnamed:Anonymous {id: link.anonymous})
    WITH c, link, coalesce(named, unnamed) AS speaker
    CREATE (c)-[said:SAID_BY]->(speaker) SET said = link.properties
  }
  CALL (c, row) {
    OPTIONAL MATCH (entity:Entity {id: row.origin.entity})
    OPTIONAL MATCH (unnamed:Anonymous {id: row.origin.anonymous})
    OPTIONAL MATCH (document:Document {id: row.origin.document})
    WITH c, coalesce(entity, unnamed, document) AS origin
    CREATE (c)-[:ORIGIN]->(origin)
  }`;

const writeLineage = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.id})
  CALL (c, row) { MATCH (older:Claim {id: row.supersedes}) CREATE (c)-[:SUPERSEDES]->(older) }
  CALL (c, row) { UNWIND row.derivedFrom AS id MATCH (earlier:Claim {id: id}) CREATE (c)-[:DERIVED_FROM]->(earlier) }`;

async function publishersOf(
  run: Run,
  claims: readonly ClaimInput[],
): Promise<ReadonlyMap<string, string | null>> {
  const documents = [...new Set(claims.map(({ passage }) => passage.document))];
  const rows = await run(
    'UNWIND $documents AS id MATCH (d:Document {id: id}) RETURN id, [(d)-[:PUBLISHED_BY]->(p) | p.id][0]',
    { documents },
  );
  return new Map(
    rows.map(([id, publisher]) => [String(id), typeof publisher === 'string' ? publisher : null]),
  );
}

function claimRow(claim: ClaimInput, publishers: ReadonlyMap<string, string | null>, recording: Recording) {
  const { subject, object, passage, attribution, affects } = claim;
  const attributed = {
    chain: attribution,
    document: passage.document,
    publisher: publishers.get(passage.document) ?? null,
  };
  const voices = voicesOf(attributed);
  const origin = originOf(attributed);
  const stated = statementsOf(claim);
  const affected = affects && statement(affects);
  return {
    subject,
    object,
    document: passage.document,
    from: claim.from,
    conditionEvent: claim.condition?.event ?? null,
    properties: claimProperties(claim, recording),
    passage: passageProperties(claim),
    via: positioned(claim.via),
    at: positioned(claim.at),
    states: stated.map(({ id }) => id),
    affects: affected?.id ?? null,
    mentioned: (affected ? [...stated, affected] : stated).map((each) => ({
      ...each,
      relation: relationId(each),
    })),
    voices: voices
      .filter(({ anonymous }) => anonymous)
      .map(({ id, description }) => ({ id, description: description ?? unattributed })),
    links: voices.map((voice, index) => linkRow(voice, attribution[index], index)),
    origin: {
      entity: origin.entity,
      anonymous: origin.anonymous ? origin.id : null,
      document: origin.anonymous || origin.entity !== null ? null : origin.document,
    },
  };
}

/** What an origin without a name or describing words is shown as. */
const unattributed = 'unattributed';

type Voice = ReturnType<typeof voicesOf>[number];
type AttributionLink = ClaimInput['attribution'][number];

function linkRow(voice: Voice, link: AttributionLink | undefined, index: number): Record<string, unknown> {
  const unnamed = link && 'anonymous' in link ? link : null;
  return {
    entity: voice.entity,
    anonymous: voice.anonymous ? voice.id : null,
    properties: {
      position: toInteger(index),
      description: unnamed?.description ?? null,
      count: unnamed?.count ? toInteger(unnamed.count) : null,
    },
  };
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

function claimProperties(claim: ClaimInput, recording: Recording): Record<string, unknown> {
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
  };
}
