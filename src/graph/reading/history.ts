import { combine, type Part } from '../../domain/standing/combine.js';
import { along, type Bond, windowsWithin } from '../../domain/standing/roll-up.js';
import type { Segment } from '../../domain/standing/segments.js';
import type { Day } from '../../domain/time/day.js';
import { append } from '../../domain/time/runs.js';
import { meetings, united, type Window } from '../../domain/time/window.js';
import { type Predicate, predicateRow } from '../../domain/vocabulary.js';
import { badInput } from '../../errors.js';
import { segmentIn } from '../stored/segments.js';
import { bondOf, bondsBelow } from './bonds.js';
import { asRow } from './column.js';
import { Input } from './input.js';
import type { Mapping } from './mapping.js';
import { nodeNames } from './relation-rows.js';
import { memberRows, type RelationScope } from './relation-scope.js';
import { type ArgumentPath, argumentPath, picked, type Selected } from './selection.js';
import { segments, timeline, timelineOf } from './timeline.js';

/**
 * `Relation.history`: each statement of the relation with its segments and the claims that carry them; put together day by
 * day here, since the figures of several are no sum.
 */
export const history: Mapping<RelationScope>[string] = (scope, field) => {
  const range = rangeOf(field);
  const { cypher, segmentsOf } = read(scope);
  return {
    cypher,
    decode: (raw, { inputs }) =>
      visible(segmentsOf(raw))
        .filter((segment) => meetings([[segment], [range.in(inputs)]]).length > 0)
        .map((segment) => picked(field.fields, { ...segment })),
  };
};

function rangeOf(field: Selected): Input<Window> {
  const { from, to } = field.args as Partial<Readonly<Record<'from' | 'to', Input<Day> | null>>>;
  const unbounded = Input.constant(null);
  const range = Input.both(from ?? unbounded, to ?? unbounded).map(([first, end]) => ({
    from: first,
    to: end,
  }));
  range.check((window) => requireDays(window, argumentPath(field, 'to')));
  return range;
}

function requireDays({ from, to }: Window, argument: ArgumentPath): void {
  if (from === null || to === null || from < to) return;
  throw badInput('`to` is the first day no longer asked about, and must be after `from`.', argument);
}

/** How a relation's segments are asked for, and found in what comes. */
function read(scope: RelationScope): { cypher: string; segmentsOf: (raw: unknown) => readonly Segment[] } {
  if (scope.rollUp)
    return { cypher: rolledUp(scope), segmentsOf: (raw) => combine(partsRolledUp(scope, raw)) };
  if (scope.isSingle && scope.time.evidence === null)
    return { cypher: members(scope, segments), segmentsOf: segmentsOfSingle };
  return { cypher: members(scope, timeline), segmentsOf: (raw) => combine(partsOfOne(scope, raw)) };
}

/** Without roll-up, the statements of one relation, which count on all days. */
function members(scope: RelationScope, of: (scope: RelationScope, statement: string) => string): string {
  const statement = scope.text.variable('statement');
  return [
    `COLLECT { ${memberRows(scope, nodeNames(scope.text), statement)}`,
    `RETURN ${of(scope, statement)} ORDER BY ${statement}.id }`,
  ].join(' ');
}

/** Of a single statement, the segments as they are kept: whose claims carry them changes nothing. */
function segmentsOfSingle(raw: unknown): readonly Segment[] {
  return (asRow(raw) ?? []).flatMap((rows) => (asRow(rows) ?? []).map((row) => segmentIn(asRow(row) ?? [])));
}

function partsOfOne(scope: RelationScope, raw: unknown): readonly Part[] {
  return (asRow(raw) ?? []).map((row) => timelineOf(scope, row));
}

/**
 * Rolled up: what makes parts of the ends on whatever days, and the statements between those parts, with their own ends.
 * On which days each counts is worked out here.
 */
function rolledUp(scope: RelationScope): string {
  const { text, names } = scope;
  const { relation: node } = nodeNames(text);
  const [below, beside, part, from, to, statement] = (
    ['below', 'beside', 'part', 'from', 'to', 'statement'] as const
  ).map((hint) => text.variable(hint)) as [string, string, string, string, string, string];
  const own = `${node}.predicate = ${names.predicate}`;
  const other = `CASE WHEN ${from} = ${part} THEN ${to} ELSE ${from} END`;
  return [
    `COLLECT { WITH ${bondsBelow(scope, names.subject)} AS ${below}, ${bondsBelow(scope, names.object)} AS ${beside}`,
    `RETURN [${names.subject}.id, ${names.predicate}, ${names.object}.id, [b IN ${below} + ${beside} | b.bond], COLLECT {`,
    `UNWIND [${names.subject}] + [b IN ${below} | b.part] AS ${part} WITH DISTINCT ${part}`,
    `MATCH (${part})-[:STANDS|TOWARDS]-(${node}) WHERE ${own}`,
    `MATCH (${from})-[:STANDS]->(${node})-[:TOWARDS]->(${to})`,
    `WHERE ${other} IN [${names.object}] + [b IN ${beside} | b.part] WITH DISTINCT ${node}, ${from}, ${to}`,
    `MATCH (${node})<-[:FORM_OF*0..1]-(${statement}:Statement) WHERE ${scope.statementPasses(statement)}`,
    `RETURN [${timeline(scope, statement)}, ${from}.id, ${to}.id]`,
    `ORDER BY ${statement}.id }] }[0]`,
  ].join(' ');
}

function partsRolledUp(scope: RelationScope, raw: unknown): readonly Part[] {
  const [subject, predicate, object, bondRows, memberRows] = (asRow(raw) ?? []) as [
    string,
    Predicate,
    string,
    ...unknown[],
  ];
  const bonds = (asRow(bondRows) ?? []).map((row) => bondOf(scope, row));
  const counts = countingFor(subject, predicate, object, bonds);
  return (asRow(memberRows) ?? []).flatMap((row) => {
    const [own, from, to] = (asRow(row) ?? []) as [unknown, string, string];
    const deniedDoesNotCount = from !== subject || to !== object;
    return counts(from, to).map((window) => ({ ...timelineOf(scope, own), window, deniedDoesNotCount }));
  });
}

/** The days on which a relation between two parts counts for the whole pair; a symmetric one may count either way round. */
function countingFor(
  subject: string,
  predicate: Predicate,
  object: string,
  bonds: readonly Bond[],
): (from: string, to: string) => readonly Window[] {
  const within = (whole: string, end: 'SUBJECT' | 'OBJECT') =>
    windowsWithin(bonds, whole, along(predicate, end));
  const ways = [[within(subject, 'SUBJECT'), within(object, 'OBJECT')] as const];
  if (predicateRow(predicate).symmetric)
    ways.push([within(object, 'SUBJECT'), within(subject, 'OBJECT')] as const);
  return (from, to) =>
    united(ways.flatMap(([ofFrom, ofTo]) => meetings([ofFrom.get(from) ?? [], ofTo.get(to) ?? []])));
}

/** The figures of a segment that the API shows. */
const shown = ['standing', 'claimCount', 'originCount', 'denialCount'] as const;

/** Segments that differ in nothing that is shown, as one. */
function visible(segments: readonly Segment[]): readonly Segment[] {
  const runs: Segment[] = [];
  for (const segment of segments) {
    append(runs, segment, (one, other) => shown.every((figure) => one[figure] === other[figure]));
  }
  return runs;
}
