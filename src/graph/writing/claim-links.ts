import type { Resolve } from '../../domain/identity/identity.js';
import { statementRead, statementsOf } from '../../domain/statement.js';
import type { LinkedClaim } from '../stored/linked-claims.js';
import { toInteger } from '../values.js';
import { type VoiceRows, voiceRows } from './voices.js';

/** A link as it is written: to whom it leads, and with what id it was recorded, where that is another. */
interface EndRow {
  readonly id: string;
  readonly recorded: string | null;
}

/** A claim's links to all but its document and other claims, as they are written. */
export type LinkRow = ReturnType<typeof linkRow>;

/**
 * The links of a claim whose document has this publisher. Every id is read as judgements of identity have it: where both ends
 * of a statement are one entity, the claim makes none, and bears on none.
 */
export function linkRow(claim: LinkedClaim, publisher: string | null, read: Resolve) {
  const { id, subject, object, via, at, from, affects, condition } = claim;
  const voices = voiceRows(claim, publisher, read);
  const end = (named: string): EndRow => endRow(named, read);
  return {
    claim: id,
    subject: end(subject),
    object: end(object),
    from: from && end(from),
    conditionEvent: condition?.event ? end(condition.event) : null,
    via: positioned(via.map(end)),
    at: positioned(at.map(end)),
    states: statementsOf(claim, read).map((each) => each.id),
    affects: (affects && statementRead(affects, read)?.id) ?? null,
    voices,
    involved: involved(claim, voices, read),
  };
}

/** A link to what an id is read as. */
export function endRow(id: string, read: Resolve): EndRow {
  const found = read(id);
  return { id: found, recorded: found === id ? null : id };
}

/** The ids of the entities that have a part in a claim, once each. */
function involved(
  { subject, object, via, at, from }: LinkedClaim,
  voices: VoiceRows,
  read: Resolve,
): readonly string[] {
  const parts = [subject, object, ...via, ...at, ...(from === null ? [] : [from])].map(read);
  const speakers = voices.links.map(({ entity }) => entity);
  return [...new Set([...parts, ...speakers])].filter((id) => id !== null);
}

function positioned(ends: readonly EndRow[]): readonly Record<string, unknown>[] {
  return ends.map((end, index) => ({ ...end, position: toInteger(index) }));
}

export const linkClaims = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.claim}), (subject:Entity {id: row.subject.id}), (object:Entity {id: row.object.id})
  CREATE (c)-[:SUBJECT {recorded: row.subject.recorded}]->(subject), (c)-[:OBJECT {recorded: row.object.recorded}]->(object)
  WITH c, row
  CALL (c, row) { UNWIND row.states AS id MATCH (s:Statement {id: id}) CREATE (c)-[:STATES]->(s) }
  CALL (c, row) {
    UNWIND row.via AS stop MATCH (e:Entity {id: stop.id})
    CREATE (c)-[:VIA {position: stop.position, recorded: stop.recorded}]->(e)
  }
  CALL (c, row) {
    UNWIND row.at AS place MATCH (e:Entity {id: place.id})
    CREATE (c)-[:AT {position: place.position, recorded: place.recorded}]->(e)
  }
  CALL (c, row) {
    UNWIND row.involved AS id MATCH (e:Entity {id: id})
    CREATE (c)-[:INVOLVES {entity: id, attestedOn: c.attestedOn, claim: c.id}]->(e)
  }
  CALL (c, row) { MATCH (e:Entity {id: row.from.id}) CREATE (c)-[:FROM {recorded: row.from.recorded}]->(e) }
  CALL (c, row) { MATCH (s:Statement|Relation {id: row.affects}) CREATE (c)-[:AFFECTS]->(s) }
  CALL (c, row) {
    MATCH (e:Entity {id: row.conditionEvent.id}) CREATE (c)-[:ON_CONDITION {recorded: row.conditionEvent.recorded}]->(e)
  }
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
    WITH c, coalesce(entity, unnamed, document) AS voice
    OPTIONAL MATCH (voice)-[:COUNTS_AS]->(another)
    WITH c, coalesce(another, voice) AS origin
    CREATE (c)-[:ORIGIN]->(origin)
  }`;
