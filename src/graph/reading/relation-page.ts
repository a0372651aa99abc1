import type { PageBounds } from './connection.js';
import { currentOfFewOnDay } from './known.js';
import type { OrderKey } from './order.js';
import { type ListQuestion, nodeNames, type RelationNames, sourcesOf, strongestOf } from './relation-rows.js';
import type { StatementText } from './statement-text.js';

/** Along which index the relations of a list are read: all of them, those of predicates, or those at an end of which somebody stands. */
export type Stretch =
  | { readonly along: 'all' }
  | { readonly along: 'predicates'; readonly predicates: readonly string[] }
  | { readonly along: 'ends'; readonly end: string };

/** Between which sort keys the ranks of some standings lie that follow upon one another: from the one to before the other. */
export type RankRun = readonly [from: string, to: string];

/** Which relations a page is of, in the order of their segments' sort keys. */
export interface PageQuestion {
  readonly question: ListQuestion;
  readonly stretch: Stretch;
  /** The predicates that can pass; null for any. */
  readonly predicates: readonly string[] | null;
  /** What a relation's standing must be one of. */
  readonly standings: readonly string[];
  readonly ranks: readonly RankRun[];
  /** What a relation must satisfy, once its sources are known. */
  readonly passes: string;
}

/** The order of a page: what the index of every stretch goes by, in the variable of the segment that leads to the relation. */
export function orderAlong(segment: string, descending: boolean): readonly OrderKey[] {
  return [{ cypher: `${segment}.sortKey`, type: 'text', descending }];
}

/**
 * Clauses that bind `names` and `segment` for the relations of a page, read along an index until the page is full. A relation is
 * met at each segment of its statements that covers the day, and taken at the first of its sources.
 */
export function pageRows(
  page: PageQuestion,
  names: RelationNames,
  segment: string,
  bounds: PageBounds,
  descending: boolean,
): string {
  const { text } = page.question;
  const run = text.variable('run');
  const row = text.variable('row');
  const read = (along: Along) => alongIndex(page, names, segment, run, along, bounds, descending);
  const { clause, lists } = listsAlong(text, page.stretch, read);
  const bound = rowOf(names, segment).map((name, index) => `${row}[${index}] AS ${name}`);
  return [
    `UNWIND ${text.value(page.ranks)} AS ${run} ${clause}`,
    `UNWIND ${lists.join(' + ')} AS ${row} WITH ${bound.join(', ')}`,
  ].join(' ');
}

/** What leads to each list of rows, and the lists; a subquery of CALL would not see what is bound around them. */
function listsAlong(
  text: StatementText,
  stretch: Stretch,
  read: (along: Along) => string,
): { readonly clause: string; readonly lists: readonly string[] } {
  switch (stretch.along) {
    case 'all':
      return { clause: '', lists: [read(null)] };
    case 'predicates': {
      const value = text.variable('predicate');
      const clause = `UNWIND ${text.value(stretch.predicates)} AS ${value}`;
      return { clause, lists: [read({ property: 'predicate', value })] };
    }
    case 'ends': {
      const ends = ['subject', 'object'] as const;
      return { clause: '', lists: ends.map((property) => read({ property, value: stretch.end })) };
    }
  }
}

function rowOf({ subject, predicate, object, sources, strongest }: RelationNames, segment: string) {
  return [segment, subject, predicate, object, sources, strongest];
}

/** A property that leads an index, and the value to look under; null for the index that nothing leads. */
type Along = { readonly property: 'predicate' | 'subject' | 'object'; readonly value: string } | null;

function alongIndex(
  page: PageQuestion,
  names: RelationNames,
  segment: string,
  run: string,
  along: Along,
  { within, backward, limit }: PageBounds,
  descending: boolean,
): string {
  const { question, passes } = page;
  const { text } = question;
  const { subject, object, predicate, sources, strongest } = names;
  const { relation } = nodeNames(text);
  const properties = [...(along ? [along.property] : []), 'sortKey'];
  // Without the property that is the same for all, Neo4j does not see that the index has the order.
  const order = properties
    .map((property) => `${segment}.${property}${descending !== backward ? ' DESC' : ''}`)
    .join(', ');
  const between = within(orderAlong(segment, descending));
  const conditions = [
    ...(along ? [`${segment}.${along.property} = ${along.value}`] : []),
    `${segment}.sortKey >= ${run}[0] AND ${segment}.sortKey < ${run}[1]`,
    ...(between === null ? [] : [between]),
    currentOfFewOnDay(question, segment),
    ...(page.predicates ? [`${segment}.predicate IN ${text.value(page.predicates)}`] : []),
    `${segment}.standing IN ${text.value(page.standings)}`,
  ];
  return [
    `COLLECT { MATCH (${segment}:Segment) USING INDEX ${segment}:Segment(${properties.join(', ')})`,
    `WHERE ${conditions.join(' AND ')} WITH * ORDER BY ${order}`,
    `MATCH (${segment})<-[:SEGMENT]-()-[:FORM_OF*0..1]->(${relation})`,
    `MATCH (${subject})-[:STANDS]->(${relation})-[:TOWARDS]->(${object})`,
    `WITH *, ${relation}.predicate AS ${predicate}, ${sourcesAt(question, relation, segment)} AS ${sources}`,
    `WITH * WHERE ${sources}[0].segment = ${segment}`,
    `WITH *, ${strongestOf(sources)} AS ${strongest} WHERE ${passes}`,
    `RETURN [${rowOf(names, segment).join(', ')}] ORDER BY ${order} LIMIT ${limit} }`,
  ].join(' ');
}

/** The sources of a relation that was met at a segment: where it is its only statement, that segment is the one of the day. */
export function sourcesAt(question: ListQuestion, relation: string, segment: string): string {
  const passes = question.statementPasses(relation);
  const only = `[s IN [{statement: ${relation}, segment: ${segment}}]${passes === 'true' ? '' : ` WHERE ${passes}`}]`;
  return `CASE WHEN ${relation}:Statement THEN ${only} ELSE ${sourcesOf(question, relation, 'false')} END`;
}
