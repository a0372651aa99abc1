import { foundAnew } from './found-anew.js';
import { currentOfFewOnDay } from './known.js';
import { type NodeNames, nodeRows, type RelationQuestion } from './relation-nodes.js';
import type { StatementText } from './statement-text.js';

/** The variables that a relation lives in. */
export interface RelationNames {
  readonly subject: string;
  readonly object: string;
  readonly predicate: string;
  /**
   * The statements seen as one that have a standing on the day: `{statement, segment}`, the strongest first. Where not all claims
   * count, the segment is what `foundAnew` gives.
   */
  readonly sources: string;
  /** Those of the strongest standing: they carry the relation's. */
  readonly strongest: string;
}

/** Which relations to list, and of which of their statements they are made. */
export interface ListQuestion extends RelationQuestion {
  /** What a statement must satisfy, given its variable. */
  readonly statementPasses: (statement: string) => string;
}

export function relationNames(text: StatementText): RelationNames {
  return {
    subject: text.variable('subject'),
    object: text.variable('object'),
    predicate: text.variable('predicate'),
    sources: text.variable('sources'),
    strongest: text.variable('strongest'),
  };
}

/** Names for a relation's nodes. */
export function nodeNames(text: StatementText): NodeNames {
  return {
    relation: text.variable('relation'),
    subject: text.variable('subject'),
    object: text.variable('object'),
    ofPart: text.variable('ofPart'),
  };
}

/**
 * Clauses that bind `names`, one row a relation that stands somehow on the day: the statements that count for one pair and
 * predicate, as one. They hold no aggregation, which Neo4j refuses within an expression beside other variables.
 */
export function relationRows(question: ListQuestion, names: RelationNames): string {
  const { sources, strongest, subject, object, predicate } = names;
  const bound = question.rollUp ? grouped(question, names) : single(question, names);
  return [
    bound,
    `WITH ${subject}, ${object}, ${predicate}, ${sources} WHERE size(${sources}) > 0`,
    `WITH *, ${strongestOf(sources)} AS ${strongest}`,
  ].join(' ');
}

/** Without roll-up, a relation is one node. */
function single(question: ListQuestion, names: RelationNames): string {
  const { subject, object, predicate, sources } = names;
  const nodes = { ...nodeNames(question.text), subject, object };
  return [
    nodeRows(question, nodes),
    `WITH ${subject}, ${object}, ${nodes.relation}.predicate AS ${predicate},`,
    `${sourcesOf(question, nodes.relation, 'false')} AS ${sources}`,
  ].join(' ');
}

/**
 * Rolled up, it is all the nodes that count for its pair: in order of pair and predicate, each run of equal ones. Grouping
 * would be an aggregation, and looking the equal ones up would take the square of their number. All of it within one expression:
 * what comes with a row that is sorted later counts against the memory of the statement once for each row, and the list of all
 * would be more than it may have.
 */
function grouped(question: ListQuestion, names: RelationNames): string {
  const { text } = question;
  const { subject, object, predicate, sources } = names;
  const nodes = nodeNames(text);
  const [lifted, starts, run, node, source, row] = (
    ['lifted', 'starts', 'run', 'node', 'source', 'row'] as const
  ).map((hint) => text.variable(hint)) as [string, string, string, string, string, string];
  const key = `[${nodes.subject}, ${nodes.object}, ${nodes.relation}.predicate]`;
  const member = `{key: ${key}, relation: ${nodes.relation}, ofPart: ${nodes.ofPart}}`;
  return [
    `UNWIND COLLECT { WITH COLLECT { ${nodeRows(question, nodes)} RETURN ${member} ORDER BY ${nodes.subject}, ${nodes.object}, ${nodes.relation}.predicate } AS ${lifted}`,
    `WITH ${lifted}, [i IN range(0, size(${lifted}) - 1) WHERE i = 0 OR ${lifted}[i].key <> ${lifted}[i - 1].key] AS ${starts}`,
    `UNWIND range(0, size(${starts}) - 1) AS ${run}`,
    `WITH ${lifted}[${starts}[${run}]..coalesce(${starts}[${run} + 1], size(${lifted}))] AS ${run}`,
    `WITH ${run}, ${run}[0].key[0] AS ${subject}, ${run}[0].key[1] AS ${object}, ${run}[0].key[2] AS ${predicate}`,
    `RETURN [${subject}, ${object}, ${predicate}, COLLECT {`,
    `UNWIND ${run} AS ${node} UNWIND ${sourcesOf(question, `${node}.relation`, `${node}.ofPart`)} AS ${source}`,
    `RETURN ${source} ORDER BY ${source}.segment.rank, ${source}.statement.id }] } AS ${row}`,
    `WITH ${row}[0] AS ${subject}, ${row}[1] AS ${object}, ${row}[2] AS ${predicate}, ${row}[3] AS ${sources}`,
  ].join(' ');
}

/** The statements of a relation node with their standings on the day. What a part is denied does not count for its whole. */
export function sourcesOf(question: ListQuestion, relation: string, ofPart: string): string {
  const { text } = question;
  const statement = text.variable('statement');
  const segment = text.variable('segment');
  const within = text.variable('relation');
  const deniedOfPart = ofPart === 'false' ? '' : ` AND NOT (${ofPart} AND ${segment}.standing = 'DENIED')`;
  const passes = question.statementPasses(statement);
  const found =
    question.time.evidence === null
      ? [
          `MATCH (${within})<-[:FORM_OF*0..1]-(${statement})-[:SEGMENT]->(${segment})`,
          `WHERE ${currentOfFewOnDay(question, segment)}${passes === 'true' ? '' : ` AND ${passes}`}${deniedOfPart}`,
        ]
      : [
          `MATCH (${within})<-[:FORM_OF*0..1]-(${statement}:Statement) WHERE ${passes}`,
          `WITH ${statement}, ${foundAnew(question, statement)} AS ${segment} WHERE ${segment} IS NOT NULL${deniedOfPart}`,
        ];
  return [
    `COLLECT { WITH ${relation} AS ${within}`,
    ...found,
    `RETURN {statement: ${statement}, segment: ${segment}} ORDER BY ${segment}.rank, ${statement}.id }`,
  ].join(' ');
}

/** Of sources in order of rank, those as strong as the first. */
export function strongestOf(sources: string): string {
  return `[s IN ${sources} WHERE s.segment.rank = ${sources}[0].segment.rank]`;
}

/** By what a relation is found that is found anew: the key that a segment of its standing would have. */
export function sortKeyOf(names: RelationNames): string {
  return sortKey(`toString(${names.sources}[0].segment.rank)`, names);
}

/** The same, if a rank is its standing. */
function sortKey(rank: string, { subject, predicate, object }: RelationNames): string {
  return `${rank} + ' ' + ${subject}.id + ' ' + ${predicate} + ' ' + ${object}.id`;
}

/** The same of a relation that stands as a rank, by its id, which names its ends and its predicate. */
export function sortKeyById(rank: string, id: string): string {
  return `${rank} + ' ' + replace(${id}, '|', ' ')`;
}
