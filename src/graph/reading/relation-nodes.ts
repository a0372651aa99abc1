import { bindingPredicates, bindingStandings } from '../../domain/standing/roll-up.js';
import { predicateNames, predicateRow } from '../../domain/vocabulary.js';
import { foundAnew } from './found-anew.js';
import { currentOnDay } from './known.js';
import type { Time } from './selection.js';
import type { StatementText } from './statement-text.js';

/**
 * The variables of a `Relation` node that counts for a pair: itself, the pair, and whether it is a part's. A node joins
 * two entities by a predicate; its statements are the node itself, or for SUPPORTS one a form of support.
 */
export interface NodeNames {
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  /** Whether the relation is about a part of the subject or object rather than about them. */
  readonly ofPart: string;
}

/** Whose relations to look for: all, those of an entity, those between two; by the variables that hold them. */
export type Ends = readonly [] | readonly [string] | readonly [string, string];

/** Which relations count for which pairs. */
export interface RelationQuestion {
  readonly text: StatementText;
  readonly time: Time;
  readonly rollUp: boolean;
  readonly ends: Ends;
  /** An expression of the only predicate that they may have; left out, any. */
  readonly predicate?: string;
  /** The predicates that they may have, as far as that is known before anything is read; left out or null, any. */
  readonly predicates?: readonly string[] | null;
  /** An expression of the ids, each once, of all that may be their subjects; left out, anybody. Not for what is rolled up. */
  readonly among?: string;
  /** What a relation must satisfy, given its variable and those of its own ends. */
  readonly passes: (relation: string, subject: string, object: string) => string;
  /** Where not all claims count, a variable with the relations that bind a part to its whole on the day, if it is bound around. */
  readonly bonds?: string | null;
}

const where = (test: (row: ReturnType<typeof predicateRow>) => boolean): readonly string[] =>
  predicateNames.filter((name) => test(predicateRow(name)));

/** The predicates that count for a whole along PART_OF, within a place along LOCATED_IN, or either way round. */
const rollingUp = where((row) => row.rollsUp);
const within = where((row) => row.within);
export const symmetric = where((row) => row.symmetric);

/** Clauses that bind `names`, one row for each relation and pair that it counts for. */
export function nodeRows(question: RelationQuestion, names: NodeNames): string {
  if (!question.rollUp) return direct(question, names);
  if (question.time.evidence === null || question.bonds) return rolledUp(question, names, []);
  const bonds = question.text.variable('bonds');
  const { ends } = question;
  // Between two, a relation counts through what is below them; elsewhere its other end may count for anything.
  const among = ends.length === 2 ? stepsFrom(question.text, ends, stepDown) : bindingNodes(question.text);
  return `WITH ${bondsAnew(question, among)} AS ${bonds} ${rolledUp({ ...question, bonds }, names, [bonds])}`;
}

/** An expression within which a variable holds all that binds a part to its whole on the day: found once for whatever asks for it. */
export function withBonds(
  asked: Pick<RelationQuestion, 'text' | 'time'>,
  bonds: string,
  expression: string,
): string {
  return `head([${bonds} IN [${bondsAnew(asked, bindingNodes(asked.text))}] | ${expression}])`;
}

function direct(question: RelationQuestion, names: NodeNames): string {
  const { passes } = question;
  const { relation, subject, object, ofPart } = names;
  return [
    found(question, relation),
    `MATCH (${subject})-[:STANDS]->(${relation})-[:TOWARDS]->(${object})`,
    `WITH ${relation}, ${subject}, ${object}, false AS ${ofPart} WHERE ${passes(relation, subject, object)}`,
  ].join(' ');
}

/** A relation has one subject, so that it is found once. */
function ofThose(text: StatementText, ids: string, relation: string): string {
  const id = text.variable('id');
  return `UNWIND ${ids} AS ${id} MATCH (:Entity {id: ${id}})-[:STANDS]->(${relation})`;
}

/** The relations at the ends asked for: between two, by their ids, since either end may have any number. */
function found(question: RelationQuestion, relation: string): string {
  const { text, ends, predicate, among } = question;
  const [one, other] = ends;
  const isOne = isOfPredicates(question, relation);
  if (one === undefined && among !== undefined) return `${ofThose(text, among, relation)}${isOne}`;
  if (one === undefined) return `MATCH (${relation}:Relation)${isOne}`;
  if (other === undefined) return `MATCH (${one})-[:STANDS|TOWARDS]-(${relation})${isOne}`;
  const [name, id] = [text.variable('predicate'), text.variable('id')];
  const idOf = (from: string, to: string) => `${from}.id + '|' + ${name} + '|' + ${to}.id`;
  return [
    `UNWIND ${predicate ?? text.value(predicateNames)} AS ${name}`,
    `UNWIND [${idOf(one, other)}, ${idOf(other, one)}] AS ${id} MATCH (${relation}:Relation {id: ${id}})`,
  ].join(' ');
}

/**
 * A relation counts for every pair of wholes of its ends, the ends themselves included. It is sought from the parts of the
 * ends asked for, and then lifted to all their wholes, since the two ways of rolling up meet in one relation. Variables that are
 * `carried` are bound before.
 */
function rolledUp(question: RelationQuestion, names: NodeNames, carried: readonly string[]): string {
  const { text, ends, passes } = question;
  const { relation, subject, object, ofPart } = names;
  const [from, to, a, b] = ['from', 'to', 'whole', 'whole'].map((hint) => text.variable(hint)) as [
    string,
    string,
    string,
    string,
  ];
  const turned = `${relation}.predicate IN ${text.value(symmetric)} AND ${a}.id > ${b}.id`;
  const wanted = ends.map((end) => `(${subject} = ${end} OR ${object} = ${end})`);
  const found = sought(question, relation);
  return [
    // What is carried stays in scope within an expression only.
    carried.length === 0 ? found : `UNWIND COLLECT { ${found} RETURN ${relation} } AS ${relation}`,
    `MATCH (${from})-[:STANDS]->(${relation})-[:TOWARDS]->(${to})`,
    `WITH ${[relation, from, to, ...carried].join(', ')} WHERE ${passes(relation, from, to)}`,
    wholes(question, relation, from, a, false),
    wholes(question, relation, to, b, true),
    `WITH DISTINCT ${relation}, ${from}, ${to},`,
    `CASE WHEN ${turned} THEN ${b} ELSE ${a} END AS ${subject}, CASE WHEN ${turned} THEN ${a} ELSE ${b} END AS ${object}`,
    `WITH ${relation}, ${subject}, ${object}, ${subject} <> ${from} OR ${object} <> ${to} AS ${ofPart}`,
    `WHERE ${[`${subject} <> ${object}`, ...wanted].join(' AND ')}`,
  ].join(' ');
}

/** The relations of the first end and of all that is part of it or, where that can count for it, in it. */
function sought(question: RelationQuestion, relation: string): string {
  const { text, ends, predicates } = question;
  const [end] = ends;
  const isOne = isOfPredicates(question, relation);
  if (end === undefined) return `MATCH (${relation}:Relation)${isOne}`;
  const part = text.variable('part');
  const hop = text.variable('hop');
  const along = [
    ...(mayBe(rollingUp, predicates) ? ['PART_OF'] : []),
    ...(mayBe(within, predicates) ? ['LOCATED_IN'] : []),
  ];
  return [
    `MATCH (${end}) (${stepDown(hop)} WHERE ${binding(question, hop, text.value(along))}){0,} (${part})`,
    `WITH DISTINCT ${part} MATCH (${part})-[:STANDS|TOWARDS]-(${relation})${isOne} WITH DISTINCT ${relation}`,
  ].join(' ');
}

/** The condition of a clause that finds relations: that they have one of the predicates asked for, if any are. */
function isOfPredicates({ text, predicates }: RelationQuestion, relation: string): string {
  return predicates ? ` WHERE ${relation}.predicate IN ${text.value(predicates)}` : '';
}

/** Whether any of the predicates that a relation may have is one of some. */
function mayBe(some: readonly string[], predicates: RelationQuestion['predicates']): boolean {
  return !predicates || predicates.some((predicate) => some.includes(predicate));
}

/** Binds each whole that an end of the relation counts for, the end itself included. */
function wholes(
  question: RelationQuestion,
  relation: string,
  end: string,
  whole: string,
  isObject: boolean,
): string {
  const { text } = question;
  const along = text.variable('along');
  const hop = text.variable('hop');
  return [
    `UNWIND COLLECT { WITH ${hierarchy(question, relation, isObject)} AS ${along}`,
    `MATCH (${end}) (${stepUp(hop)} WHERE ${binding(question, hop, along)}){0,} (${whole})`,
    `RETURN DISTINCT ${whole} } AS ${whole}`,
  ].join(' ');
}

/** One step from a whole to its part, through the relation that says so. */
export function stepDown(hop: string): string {
  return `()<-[:OF_WHOLE]-(${hop})<-[:AS_PART]-()`;
}

/** One step from a part to its whole. */
function stepUp(hop: string): string {
  return `()-[:AS_PART]->(${hop})-[:OF_WHOLE]->()`;
}

/** The predicates along which an end of a relation counts for its wholes; none where the relation does not roll up. */
function hierarchy({ text, predicates }: RelationQuestion, relation: string, isObject: boolean): string {
  const ways = [
    { way: 'PART_OF', counting: rollingUp },
    ...(isObject ? [{ way: 'LOCATED_IN', counting: within }] : []),
  ];
  const along = ways
    .filter(({ counting }) => mayBe(counting, predicates))
    .map(({ way, counting }) =>
      predicates?.every((predicate) => counting.includes(predicate))
        ? `['${way}']`
        : `CASE WHEN ${relation}.predicate IN ${text.value(counting)} THEN ['${way}'] ELSE [] END`,
    );
  return along.length === 0 ? '[]' : along.join(' + ');
}

/** Some relations, in a statement being written: clauses that bind each of them once to a variable. */
interface Nodes {
  readonly hop: string;
  readonly match: string;
}

/** All relations that may bind a part to its whole. */
function bindingNodes(text: StatementText): Nodes {
  const hop = text.variable('hop');
  return { hop, match: `MATCH (${hop}:Relation) WHERE ${hop}.predicate IN ${text.value(bindingPredicates)}` };
}

/** The relations of all steps that lead on from some entities, whether or not they bind. */
function stepsFrom(text: StatementText, entities: readonly string[], step: (hop: string) => string): Nodes {
  const [hop, hops, from] = ['hop', 'hops', 'from'].map((hint) => text.variable(hint)) as [
    string,
    string,
    string,
  ];
  return {
    hop,
    match: `UNWIND [${entities.join(', ')}] AS ${from} MATCH (${from}) (${step(hops)}){1,} () UNWIND ${hops} AS ${hop} WITH DISTINCT ${hop}`,
  };
}

/**
 * A list of those that bind a part to its whole on the day by the claims that count: found before they are gone along, rather than
 * at each hop, where the rules of standing would be asked again and again, and take Neo4j long to plan.
 */
function bondsAnew(asked: Pick<RelationQuestion, 'text' | 'time'>, { hop, match }: Nodes): string {
  const binds = `${foundAnew(asked, hop)}.standing IN ${asked.text.value(bindingStandings)}`;
  return `COLLECT { ${match} WITH ${hop} WHERE ${binds} RETURN ${hop} }`;
}

/** Clauses that bind each whole that an entity is part of on the day, the entity itself included. */
export function wholesOf(
  asked: Pick<RelationQuestion, 'text' | 'time' | 'bonds'>,
  part: string,
  whole: string,
): string {
  const { text, time } = asked;
  const hop = text.variable('hop');
  const along = "['PART_OF']";
  if (time.evidence === null || asked.bonds)
    return `MATCH (${part}) (${stepUp(hop)} WHERE ${binding(asked, hop, along)}){0,} (${whole})`;
  const bonds = text.variable('bonds');
  return [
    `WITH ${bondsAnew(asked, stepsFrom(text, [part], stepUp))} AS ${bonds}`,
    `MATCH (${part}) (${stepUp(hop)} WHERE ${binding({ ...asked, bonds }, hop, along)}){0,} (${whole})`,
  ].join(' ');
}

/** The hop is along one of these predicates, and on the day stands firmly enough to bind a part to its whole. */
function binding(
  asked: Pick<RelationQuestion, 'text' | 'time' | 'bonds'>,
  hop: string,
  along: string,
): string {
  const { text, bonds } = asked;
  if (bonds) return `${hop}.predicate IN ${along} AND ${hop} IN ${bonds}`;
  const segment = text.variable('segment');
  return [
    `${hop}.predicate IN ${along} AND EXISTS { MATCH (${hop})-[:SEGMENT]->(${segment})`,
    `WHERE ${currentOnDay(asked, segment)} AND ${segment}.standing IN ${text.value(bindingStandings)} }`,
  ].join(' ');
}
