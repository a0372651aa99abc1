import type { PageBounds } from './connection.js';
import { countingClaim } from './evidence.js';
import { mayMake } from './found-anew.js';
import type { Input } from './input.js';
import { inTurn } from './known.js';
import type { PageQuestion } from './relation-page.js';
import {
  type ListQuestion,
  nodeNames,
  type RelationNames,
  sortKey,
  sourcesOf,
  strongestOf,
} from './relation-rows.js';
import type { Evidence } from './selection.js';

/*
 * A page of relations whose standings are found anew, where only the claims of documents count that have few: from these claims
 * to the relations that they speak of, in their order. Along the index, nearly all that is gone through would be such as none of
 * them speaks of.
 */

/** A page of relations whose standings are found anew. */
export interface PageAnew {
  readonly page: PageQuestion;
  readonly names: RelationNames;
  readonly bounds: PageBounds;
  readonly descending: boolean;
  /** Whether what is asked for is gone through from the weakest to the strongest. */
  readonly isReversed: boolean;
  /** The ranks that are asked for, as sort keys begin with them, in the order in which they are gone through. */
  readonly ranks: readonly string[];
  /** What a row has, after its sort key. */
  readonly row: readonly string[];
}

/** So many claims are looked at sooner than a page of an index of which they are a small part. */
const few = 20_000;

/** The documents whose claims alone count, in a statement being written. */
export interface Named {
  /** The condition that their claims are few. */
  readonly isSo: string;
  /** A pattern that binds a document, and the condition that it is one of them. */
  readonly documents: (document: string) => string;
  /** What the filter asks of their claims besides. */
  readonly besides: Evidence;
}

/** The documents that a filter names, itself or by their publishers; null where it names none. */
export function fewNamed({ text, time }: ListQuestion): Named | null {
  const { onlyDocuments, publishedBy } = time.evidence ?? {};
  const documents = documentsNamed(text, onlyDocuments ?? null, publishedBy ?? null);
  if (documents === null) return null;
  const besides = { ...time.evidence, ...(onlyDocuments ? { onlyDocuments: null } : { publishedBy: null }) };
  const [document, count] = [text.variable('document'), text.variable('count')];
  const counts = `COLLECT { ${documents(document)} RETURN COUNT { (${document})<-[:IN]-() } }`;
  return { isSo: `reduce(${count} = 0, n IN ${counts} | ${count} + n) <= ${few}`, documents, besides };
}

type Ids = Input<readonly string[]>;

function documentsNamed(
  text: ListQuestion['text'],
  onlyDocuments: Ids | null,
  publishedBy: Ids | null,
): Named['documents'] | null {
  if (onlyDocuments !== null) {
    const ids = text.value(onlyDocuments);
    return (document) => `MATCH (${document}:Document) WHERE ${document}.id IN ${ids}`;
  }
  if (publishedBy === null) return null;
  const [ids, publisher] = [text.entities(publishedBy), text.variable('publisher')];
  return (document) =>
    `MATCH (${publisher}:Entity)<-[:PUBLISHED_BY]-(${document}) WHERE ${publisher}.id IN ${ids}`;
}

/**
 * A list of rows, the sort key first: a page of the relations that the documents' claims speak of. For each rank they are put in
 * order before anything is found anew, which then is only until the page is full.
 */
export function pageOfNamed(asked: PageAnew, { documents, besides }: Named): string {
  const { page, names, bounds, descending, isReversed } = asked;
  const { question, passes } = page;
  const { text, time } = question;
  const { limit } = bounds;
  const { subject, object, predicate, sources, strongest } = names;
  const [found, rank, document, claim, key] = ['found', 'rank', 'document', 'claim', 'key'].map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string, string];
  const { relation } = nodeNames(text);
  const between = bounds.within([{ cypher: key, type: 'text', descending }]);
  const predicates = predicatesOf(asked);
  const counts = countingClaim({ text, time: { ...time, evidence: besides } }, claim);
  const order = `ORDER BY ${key}${isReversed ? ' DESC' : ''}`;
  const rows = [
    `COLLECT { ${documents(document)} MATCH (${document})<-[:IN]-(${claim}:Claim)`,
    `WHERE ${inTurn(mayMake(question, rank, claim), counts)}`,
    `MATCH (${claim})-[:STATES]->()-[:FORM_OF*0..1]->(${relation}:Relation)`,
    `WITH DISTINCT ${relation}${predicates === null ? '' : ` WHERE ${relation}.predicate IN ${text.value(predicates)}`}`,
    `MATCH (${subject})-[:STANDS]->(${relation})-[:TOWARDS]->(${object})`,
    `WITH *, ${relation}.predicate AS ${predicate}`,
    `WITH *, ${sortKey(rank, names)} AS ${key}${between === null ? '' : ` WHERE ${between}`}`,
    `WITH * ${order}`,
    `WITH *, ${sourcesOf(question, relation, 'false')} AS ${sources}`,
    `WITH * WHERE toString(${sources}[0].segment.rank) = ${rank}`,
    `WITH *, ${strongestOf(sources)} AS ${strongest} WHERE ${passes}`,
    `RETURN [${[key, ...asked.row].join(', ')}] ${order} LIMIT ${limit} }`,
  ].join(' ');
  const ranks = text.value(asked.ranks);
  return `reduce(${found} = [], ${rank} IN ${ranks} | CASE WHEN size(${found}) >= ${limit} THEN ${found} ELSE ${found} + ${rows} END)`;
}

/** The predicates that can pass; null for any. */
function predicatesOf({ page: { stretch, predicates } }: PageAnew): readonly string[] | null {
  return stretch.along === 'predicates' ? stretch.predicates : predicates;
}
