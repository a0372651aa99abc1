import type { PageBounds } from './connection.js';
import { countingClaim } from './evidence.js';
import { mayMake } from './found-anew.js';
import { inTurn } from './known.js';
import type { PageQuestion } from './relation-page.js';
import { nodeNames, type RelationNames, sortKeyById, sourcesOf, strongestOf } from './relation-rows.js';
import type { WayToCounting } from './way-to-counting.js';

/*
 * A page of relations whose standings are found anew, where few claims count: from these claims to the relations that they speak
 * of, in their order. Along the index, nearly all that is gone through would be such as none of them speaks of.
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

/** The condition that a way leads to few claims, and to half of all at most. */
export function isToFew({ count }: WayToCounting): string {
  return `all(n IN [${count(few)}] WHERE n <= ${few} AND 2 * n <= COUNT { (:Claim) })`;
}

/**
 * A list of rows, the sort key first: a page of the relations that the claims speak of. For each rank these are put in
 * order before anything is found anew, which then is only until the page is full.
 */
export function pageOfFew(asked: PageAnew, { claims, besides }: WayToCounting): string {
  const { page, names, bounds, descending, isReversed } = asked;
  const { question, passes } = page;
  const { text, time } = question;
  const { limit } = bounds;
  const { subject, object, predicate, sources, strongest } = names;
  const [found, rank, claim, key] = ['found', 'rank', 'claim', 'key'].map((hint) => text.variable(hint)) as [
    string,
    string,
    string,
    string,
  ];
  const { relation } = nodeNames(text);
  const between = bounds.within([{ cypher: key, type: 'text', descending }]);
  const predicates = predicatesOf(asked);
  const order = `ORDER BY ${key}${isReversed ? ' DESC' : ''}`;
  const rows = [
    `COLLECT { ${claims(claim)} WITH ${claim}`,
    `WHERE ${inTurn(mayMake(question, rank, claim), countingClaim({ text, time: { ...time, evidence: besides } }, claim))}`,
    `MATCH (${claim})-[:STATES]->()-[:FORM_OF*0..1]->(${relation}:Relation)`,
    `WITH DISTINCT ${relation}${predicates === null ? '' : ` WHERE ${relation}.predicate IN ${text.value(predicates)}`}`,
    `WITH *, ${sortKeyById(rank, `${relation}.id`)} AS ${key}${between === null ? '' : ` WHERE ${between}`}`,
    `WITH * ${order}`,
    `MATCH (${subject})-[:STANDS]->(${relation})-[:TOWARDS]->(${object})`,
    `WITH *, ${relation}.predicate AS ${predicate}`,
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
