import { standingNames } from '../../domain/vocabulary.js';
import type { PageBounds } from './connection.js';
import { admitted } from './evidence.js';
import { currentOnDay, liveClaim } from './known.js';
import { type PageQuestion, sourcesAt } from './relation-page.js';
import { nodeNames, type RelationNames, sourcesOf, strongestOf } from './relation-rows.js';

/*
 * A page of relations whose standings are found anew, in the order of these, from an index that goes by the standings that are
 * kept of all claims. Standing by standing: those that are kept as it and are found to be it come first, up to a full page; then
 * what is kept otherwise and found to be it, which only has to be looked for up to the last of the first. So what is worked out
 * is in proportion to the page, unless hardly anything stands so.
 */

/** Clauses that bind `names` and `segment`, a map with the `sortKey` of what is found, for the relations of a page. */
export function pageRowsAnew(
  page: PageQuestion,
  names: RelationNames,
  segment: string,
  bounds: PageBounds,
  descending: boolean,
): string {
  const { text } = page.question;
  const { limit } = bounds;
  const isReversed = descending !== bounds.backward;
  const [rank, own, last, row] = (['rank', 'own', 'last', 'row'] as const).map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string];
  const ranks = ranksAsked(page, isReversed);
  const direction = isReversed ? ' DESC' : '';
  const asked = { rank, descending, isReversed };
  const kept = scanned(page, names, bounds, { ...asked, from: `[${rank}]`, last: null });
  const from = `CASE ${rank} WHEN '0' THEN ['1'] ELSE [r IN ${text.value(allRanks)} WHERE r <> ${rank}] END`;
  const moved = scanned(page, names, bounds, { ...asked, from, last });
  const bound = rowOf(names).map((name, index) => `${row}[${index + 1}] AS ${name}`);
  return [
    `UNWIND ${text.value(ranks)} AS ${rank} UNWIND COLLECT {`,
    `WITH ${kept} AS ${own} WITH ${own}, CASE WHEN size(${own}) = ${limit} THEN ${own}[${limit} - 1][0] END AS ${last}`,
    `UNWIND ${own} + ${moved} AS ${row} RETURN ${row} ORDER BY ${row}[0]${direction} LIMIT ${limit} } AS ${row}`,
    `WITH {sortKey: ${row}[0]} AS ${segment}, ${bound.join(', ')} LIMIT ${limit}`,
  ].join(' ');
}

/** Ranks as sort keys begin with them, of all standings that are kept. */
const allRanks = standingNames.flatMap((name, rank) => (name === 'UNKNOWN' ? [] : [String(rank)]));

function ranksAsked({ standings }: PageQuestion, isReversed: boolean): readonly string[] {
  const ranks = allRanks.filter((rank) => standings.includes(standingNames[Number(rank)] ?? ''));
  return isReversed ? ranks.reverse() : ranks;
}

function rowOf({ subject, predicate, object, sources, strongest }: RelationNames): readonly string[] {
  return [subject, predicate, object, sources, strongest];
}

/** Which part of an index is gone through. */
interface Scan {
  /** The rank that is looked for, as a text. */
  readonly rank: string;
  /** An expression of the ranks that are kept of what is gone through. */
  readonly from: string;
  /** The sort key beyond which nothing is wanted any more, where it is not null; null for none. */
  readonly last: string | null;
  /** Which way the list goes, and whether it is gone through from its end. */
  readonly descending: boolean;
  readonly isReversed: boolean;
}

/** A list of rows, the sort key first: what is kept as some ranks, and found to be one, in order, a page of it at most. */
function scanned(
  page: PageQuestion,
  outer: RelationNames,
  { within, limit }: PageBounds,
  { rank, from, last, descending, isReversed }: Scan,
): string {
  const { question, passes, stretch } = page;
  const { text } = question;
  const [segment, kept, predicate, row] = ['segment', 'kept', 'predicate', 'row'].map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string];
  const { relation } = nodeNames(text);
  const order = isReversed ? ' DESC' : '';
  const key = `(${rank} + substring(${segment}.sortKey, 1))`;
  const between = within([{ cypher: key, type: 'text', descending }]);
  const cut = last === null ? 'null' : `${kept} + substring(${last}, 1)`;
  const [low, high] = [`${kept} + ' '`, `toString(toInteger(${kept}) + 1) + ' '`];
  const [least, most] = isReversed ? [`coalesce(${cut}, ${low})`, high] : [low, `coalesce(${cut}, ${high})`];
  const along = stretch.along === 'predicates' ? stretch.predicates : null;
  const properties = [...(along ? ['predicate'] : []), 'sortKey'];
  const ordered = properties.map((property) => `${segment}.${property}${order}`).join(', ');
  const keptQuestion = { ...question, time: { ...question.time, evidence: null } };
  const { subject, object, sources, strongest } = outer;
  const conditions = [
    ...(along ? [`${segment}.predicate = ${predicate}`] : []),
    `${segment}.sortKey >= ${least} AND ${segment}.sortKey < ${most}`,
    ...(between === null ? [] : [between]),
    currentOnDay(question, segment),
    ...(page.predicates ? [`${segment}.predicate IN ${text.value(page.predicates)}`] : []),
  ];
  const one = [
    `COLLECT { MATCH (${segment}:Segment) USING INDEX ${segment}:Segment(${properties.join(', ')})`,
    `WHERE ${conditions.join(' AND ')} WITH * ORDER BY ${ordered}`,
    `MATCH (${segment})<-[:SEGMENT]-()-[:FORM_OF*0..1]->(${relation}:Relation)`,
    `MATCH (${subject})-[:STANDS]->(${relation})-[:TOWARDS]->(${object})`,
    // What a statement must satisfy may be a matter of its ends.
    `WITH * WHERE ${last === null ? '' : `${isTouched(page, relation)} AND `}${sourcesAt(keptQuestion, relation, segment)}[0].segment = ${segment}`,
    `WITH *, ${relation}.predicate AS ${outer.predicate}, ${sourcesOf(question, relation, 'false')} AS ${sources}`,
    `WITH * WHERE toString(${sources}[0].segment.rank) = ${rank}`,
    `WITH *, ${strongestOf(sources)} AS ${strongest} WHERE ${passes}`,
    `RETURN [${[key, ...rowOf(outer)].join(', ')}] ORDER BY ${ordered} LIMIT ${limit} }`,
  ].join(' ');
  return [
    `COLLECT { UNWIND ${from} AS ${kept}`,
    ...(along ? [`UNWIND ${text.value(along)} AS ${predicate}`] : []),
    `UNWIND ${one} AS ${row} RETURN ${row} ORDER BY ${row}[0]${order} LIMIT ${limit} }`,
  ].join(' ');
}

/** Whether a claim of the relation's does not count, so that it may stand otherwise than is kept. */
function isTouched({ question }: PageQuestion, relation: string): string {
  const claim = question.text.variable('claim');
  return [
    `EXISTS { (${relation})<-[:FORM_OF*0..1]-()<-[:STATES]-(${claim}:Claim)`,
    `WHERE ${liveClaim(question, claim)} AND NOT (${admitted(question, claim)}) }`,
  ].join(' ');
}
