import { POLARITIES } from '../../domain/claim.js';
import type { Link } from '../../domain/origin.js';
import type { ClaimInput, ConditionInput, PassageInput } from '../../domain/recording/input.js';
import { partsOfStatement } from '../../domain/statement.js';
import { predicateNames, supportTypeNames } from '../../domain/vocabulary.js';
import type { Row, Run } from '../connection.js';
import { listIn, numberIn, optional, textIn, wordIn } from './checked.js';
import { recordedId } from './content.js';

/** What of a claim says to what it is linked, with every id as it was recorded. */
export type LinkedClaim = Pick<
  ClaimInput,
  | 'id'
  | 'subject'
  | 'predicate'
  | 'object'
  | 'supportTypes'
  | 'polarity'
  | 'via'
  | 'at'
  | 'from'
  | 'affects'
  | 'attribution'
> & {
  readonly passage: Pick<PassageInput, 'document'>;
  readonly condition: Pick<ConditionInput, 'event'> | null;
};

/** A claim as it was recorded, and the id that its document's publisher was recorded with. */
export interface StoredLinks {
  readonly claim: LinkedClaim;
  readonly publisher: string | null;
}

/** Reads what some claims were recorded to be linked to. */
export async function readLinked(run: Run, ids: readonly string[]): Promise<readonly StoredLinks[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[:IN]->(d:Document)
     RETURN c.id, c.predicate, c.polarity, c.supportTypes, ${one('c', 'SUBJECT')}, ${one('c', 'OBJECT')},
       ${several('VIA')}, ${several('AT')}, ${one('c', 'FROM')}, c.affects, ${one('c', 'ON_CONDITION')}, d.id,
       ${one('d', 'PUBLISHED_BY')}, COLLECT {
         MATCH (c)-[r:SAID_BY]->(x)
         RETURN [CASE WHEN x:Entity THEN ${recordedId('r', 'x')} END, r.description, r.count] ORDER BY r.position }`,
    { ids },
  );
  return rows.map(linksOf);
}

function one(from: string, type: string): string {
  return `[(${from})-[r:${type}]->(x) | ${recordedId('r', 'x')}][0]`;
}

function several(type: string): string {
  return `COLLECT { MATCH (c)-[r:${type}]->(x) RETURN ${recordedId('r', 'x')} ORDER BY r.position }`;
}

function linksOf(row: Row): StoredLinks {
  const [id, predicate, polarity, supportTypes, subject, object, via, at, from, ...rest] = row;
  const [affects, event, document, publisher, said] = rest;
  const condition = optional(event, textIn);
  const claim: LinkedClaim = {
    id: textIn(id),
    predicate: wordIn(predicate, predicateNames),
    polarity: wordIn(polarity, POLARITIES),
    supportTypes: listIn(supportTypes).map((each) => wordIn(each, supportTypeNames)),
    subject: textIn(subject),
    object: textIn(object),
    via: listIn(via).map(textIn),
    at: listIn(at).map(textIn),
    from: optional(from, textIn),
    affects: optional(affects, statementIn),
    condition: condition === null ? null : { event: condition },
    passage: { document: textIn(document) },
    attribution: listIn(said).map(linkOf),
  };
  return { claim, publisher: optional(publisher, textIn) };
}

function statementIn(stored: unknown) {
  const parts = partsOfStatement(textIn(stored));
  if (parts === null) throw new Error(`the database holds ${stored} where the id of a statement should be`);
  return parts;
}

function linkOf(said: unknown): Link {
  const [speaker, description, count] = listIn(said);
  if (speaker !== null) return { speaker: textIn(speaker) };
  return {
    anonymous: true,
    description: optional(description, textIn),
    count: optional(count, numberIn),
  };
}
