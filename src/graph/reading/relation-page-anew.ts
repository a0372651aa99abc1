import { standingNames } from '../../domain/vocabulary.js';
import type { PageBounds } from './connection.js';
import { countingClaim, gradesAdmitSome, someDoNotCount } from './evidence.js';
import { mayMake } from './found-anew.js';
import { currentOfFewOnDay, inTurn } from './known.js';
import type { Edges } from './order.js';
import { type PageQuestion, sourcesAt } from './relation-page.js';
import { isToFew, type PageAnew, pageOfFew } from './relation-page-few.js';
import { type ListQuestion, nodeNames, type RelationNames, sourcesOf, strongestOf } from './relation-rows.js';
import { wayToCounting } from './way-to-counting.js';

/*
 * A page of relations whose standings are found anew, in the order of these. An index leads to them that goes by the standings
 * that are kept of all claims: standing by standing, until the page is full. For one standing, what is kept as it and is found
 * to be it comes first, up to a full page; then what is kept otherwise and found to be it, which only has to be looked for up to
 * the last of those that were found. So what is worked out is in proportion to the page, unless hardly anything stands so.
 *
 * Each of these steps is one of a `reduce`, which knows what was found before it. UNWIND is no way to go on only while a page is
 * not full: Neo4j works out its next row before anybody asks for it, here a whole standing that is not on the page.
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
  const isReversed = descending !== bounds.backward;
  const found = rowOf(names);
  const asked = {
    page,
    names,
    bounds,
    descending,
    isReversed,
    ranks: ranksAsked(page, isReversed),
    row: found,
  };
  const row = text.variable('row');
  const along = standingByStanding(asked);
  const way = wayToCounting(text, page.question.time);
  const rows =
    way === null ? along : `CASE WHEN ${isToFew(way)} THEN ${pageOfFew(asked, way)} ELSE ${along} END`;
  const bound = found.map((name, index) => `${row}[${index + 1}] AS ${name}`);
  return `UNWIND ${rows} AS ${row} WITH {sortKey: ${row}[0]} AS ${segment}, ${bound.join(', ')}`;
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

/** A list of rows, found along the index: a page at least, where there are so many. */
function standingByStanding(asked: PageAnew): string {
  const { bounds, descending, isReversed } = asked;
  const { text } = asked.page.question;
  const { limit } = bounds;
  const [found, rank, own, from, row] = ['found', 'rank', 'own', 'from', 'row'].map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string, string];
  const edges = bounds.edges({ cypher: rank, type: 'text', descending });
  const within = [
    ...(edges.low === null ? [] : [`r >= left(${edges.low}, 1)`]),
    ...(edges.high === null ? [] : [`r <= left(${edges.high}, 1)`]),
  ];
  const all = text.value(asked.ranks);
  const ranks = within.length === 0 ? all : `[r IN ${all} WHERE ${within.join(' AND ')}]`;
  // Leaving claims out makes nobody certain: what is found ASSERTED is kept as that or as CONTESTED.
  const others = `CASE ${rank} WHEN '0' THEN ['1'] ELSE [r IN ${text.value(allRanks)} WHERE r <> ${rank}] END`;
  const order = isReversed ? ' DESC' : '';
  const stretch = scanned(asked, { rank, from, last: `${own}[${limit} - 1][0]`, edges });
  return [
    `reduce(${found} = [], ${rank} IN ${ranks} | CASE WHEN size(${found}) >= ${limit} THEN ${found} ELSE ${found} +`,
    `reduce(${own} = [], ${from} IN [${rank}] + ${others} |`,
    `COLLECT { UNWIND ${own} + ${stretch} AS ${row} RETURN ${row} ORDER BY ${row}[0]${order} LIMIT ${limit} }) END)`,
  ].join(' ');
}

/** Which part of an index is gone through. */
interface Scan {
  /** The rank that is looked for, and the one that is kept of what is gone through, as texts. */
  readonly rank: string;
  readonly from: string;
  /** The sort key beyond which nothing is wanted any more; null where there is none yet. */
  readonly last: string;
  /** The sort keys between which the page lies. */
  readonly edges: Edges;
}

/** A list of rows, the sort key first: what is kept as one rank, and found to be another, in order, a page of it at most. */
function scanned(asked: PageAnew, scan: Scan): string {
  const { page, names: outer, bounds, descending, isReversed } = asked;
  const { question, passes, stretch } = page;
  const { text } = question;
  const { rank, from } = scan;
  const { limit } = bounds;
  const [segment, predicate, row] = ['segment', 'predicate', 'row'].map((hint) => text.variable(hint)) as [
    string,
    string,
    string,
  ];
  const { relation } = nodeNames(text);
  const order = isReversed ? ' DESC' : '';
  const key = `(${rank} + substring(${segment}.sortKey, 1))`;
  const between = bounds.within([{ cypher: key, type: 'text', descending }]);
  const [least, most] = limitsOf(scan, isReversed);
  const along = stretch.along === 'predicates' ? stretch.predicates : null;
  const properties = [...(along ? ['predicate'] : []), 'sortKey'];
  const ordered = properties.map((property) => `${segment}.${property}${order}`).join(', ');
  const keptQuestion = { ...question, time: { ...question.time, evidence: null } };
  const { subject, object, sources, strongest } = outer;
  const conditions = [
    ...(along ? [`${segment}.predicate = ${predicate}`] : []),
    `${segment}.sortKey >= ${least} AND ${segment}.sortKey < ${most}`,
    ...(between === null ? [] : [between]),
    currentOfFewOnDay(
      question,
      segment,
      ...(page.predicates ? [`${segment}.predicate IN ${text.value(page.predicates)}`] : []),
      ...assertersMayCount(question, rank, segment),
    ),
  ];
  const rows = [
    `COLLECT { MATCH (${segment}:Segment) USING INDEX ${segment}:Segment(${properties.join(', ')})`,
    `WHERE ${conditions.join(' AND ')} WITH * ORDER BY ${ordered}`,
    `MATCH (${segment})<-[:SEGMENT]-()-[:FORM_OF*0..1]->(${relation}:Relation)`,
    `WHERE ${inTurn(someMayMake(question, rank, relation), `(${rank} = ${from} OR ${someDoNotCount(question, relation)})`)}`,
    // What a statement must satisfy may be a matter of its ends.
    `MATCH (${subject})-[:STANDS]->(${relation})-[:TOWARDS]->(${object})`,
    `WITH * WHERE ${sourcesAt(keptQuestion, relation, segment)}[0].segment = ${segment}`,
    `WITH *, ${relation}.predicate AS ${outer.predicate}, ${sourcesOf(question, relation, 'false')} AS ${sources}`,
    `WITH * WHERE toString(${sources}[0].segment.rank) = ${rank}`,
    `WITH *, ${strongestOf(sources)} AS ${strongest} WHERE ${passes}`,
    `RETURN [${[key, ...asked.row].join(', ')}] ORDER BY ${ordered} LIMIT ${limit} }`,
  ].join(' ');
  if (along === null) return rows;
  return `COLLECT { UNWIND ${text.value(along)} AS ${predicate} UNWIND ${rows} AS ${row} RETURN ${row} }`;
}

/**
 * What asserts a day carries what is kept of it, and so the kept segment's best grades tell, before any claim is read, whether
 * some that assert can count. Where a relation has several forms, others than the segment's may have better ones.
 */
function assertersMayCount(question: ListQuestion, rank: string, segment: string): readonly string[] {
  const admitSome = gradesAdmitSome(question, segment);
  if (admitSome === 'true') return [];
  return [`CASE WHEN ${rank} = '0' AND ${segment}.predicate <> 'SUPPORTS' THEN ${admitSome} ELSE true END`];
}

/** Whether the relation may stand as a rank by a claim that counts: far sooner told than how it stands. */
function someMayMake(question: ListQuestion, rank: string, relation: string): string {
  const claim = question.text.variable('claim');
  return [
    `EXISTS { (${relation})<-[:FORM_OF*0..1]-()<-[:STATES]-(${claim}:Claim)`,
    `WHERE ${inTurn(mayMake(question, rank, claim), countingClaim(question, claim))} }`,
  ].join(' ');
}

/** The sort keys that are gone through, from the one to before the other. */
function limitsOf({ rank, from, last, edges }: Scan, isReversed: boolean): readonly [string, string] {
  const kept = (key: string) => `${from} + substring(${key}, 1)`;
  const edge = (key: string | null) =>
    key === null ? [] : [`CASE WHEN left(${key}, 1) = ${rank} THEN ${kept(key)} END`];
  const whole = [`${from} + ' '`, `toString(toInteger(${from}) + 1) + ' '`] as const;
  const least = [...(isReversed ? [kept(last)] : []), ...edge(edges.low), whole[0]];
  const most = [...(isReversed ? [] : [kept(last)]), ...edge(edges.high), whole[1]];
  return [`coalesce(${least.join(', ')})`, `coalesce(${most.join(', ')})`];
}
