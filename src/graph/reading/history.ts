import { combine, type Part, type SourcedCarriage } from '../../domain/combine.js';
import { append } from '../../domain/runs.js';
import type { Segment } from '../../domain/segments.js';
import { meetings, type Window } from '../../domain/window.js';
import { badInput } from '../../errors.js';
import { asRow } from './column.js';
import { current } from './known.js';
import type { Mapping } from './mapping.js';
import { bindingStandings, hierarchy, stepUp, symmetric } from './relation-nodes.js';
import { nodeNames } from './relation-rows.js';
import { memberRows, type RelationScope } from './relation-scope.js';
import { argumentPath, picked, type Selected } from './selection.js';

/**
 * `Relation.history`: each statement of the relation with its segments, the claims that carry them and, rolled up, the days
 * on which it counts; put together day by day here, since the figures of several are no sum.
 */
export const history: Mapping<RelationScope>[string] = (scope, field) => {
  const { from, to } = rangeOf(field);
  return {
    cypher: parts(scope),
    decode: (raw) => {
      const segments = combine((asRow(raw) ?? []).flatMap(partsOf));
      return visible(segments)
        .filter((segment) => meetings([[segment], [{ from, to }]]).length > 0)
        .map((segment) => picked(field.fields, { ...segment }));
    },
  };
};

function rangeOf(field: Selected): Window {
  const { from, to } = field.args as unknown as Partial<Window>;
  const range = { from: from ?? null, to: to ?? null };
  if (range.from !== null && range.to !== null && range.to <= range.from) {
    throw badInput(
      '`to` is the first day no longer asked about, and must be after `from`.',
      argumentPath(field, 'to'),
    );
  }
  return range;
}

function parts(scope: RelationScope): string {
  const nodes = nodeNames(scope.text);
  const statement = scope.text.variable('statement');
  return [
    `COLLECT { ${memberRows(scope, nodes, statement, 'ANY_DAY')}`,
    `WITH DISTINCT ${nodes.relation}, ${statement}, ${nodes.ofPart}`,
    `RETURN [${nodes.ofPart}, ${segments(scope, statement)}, ${carriages(scope, statement)},`,
    `${scope.rollUp ? waysUp(scope, nodes.relation) : '[[]]'}] ORDER BY ${statement}.id }`,
  ].join(' ');
}

function segments(scope: RelationScope, statement: string): string {
  const g = scope.text.variable('segment');
  return [
    `COLLECT { MATCH (${statement})-[:SEGMENT]->(${g}:Segment) WHERE ${current(scope, g)}`,
    `RETURN [toString(${g}.from), toString(${g}.to), ${g}.standing, ${g}.claimCount, ${g}.originCount, ${g}.denialCount,`,
    `${g}.bestReliability, ${g}.bestCredibility, toString(${g}.lastAttestedOn)] ORDER BY ${g}.from }`,
  ].join(' ');
}

function carriages(scope: RelationScope, statement: string): string {
  const [carries, claim, origin] = ['carries', 'claim', 'origin'].map((hint) => scope.text.variable(hint));
  return [
    `COLLECT { MATCH (${statement})<-[${carries}:CARRIES]-(${claim}:Claim)-[:ORIGIN]->(${origin}) WHERE ${current(scope, `${carries}`)}`,
    `RETURN [toString(${carries}.from), toString(${carries}.to), ${claim}.id, ${carries}.role, ${origin}.id] }`,
  ].join(' ');
}

/**
 * The ways from the node's ends up to the relation's: each a list of steps, each step a list of the windows in which it
 * binds. A symmetric one may go up either way round.
 */
function waysUp(scope: RelationScope, node: string): string {
  const { text, names } = scope;
  const from = text.variable('from');
  const to = text.variable('to');
  const ways = (first: string, second: string) =>
    [
      `COLLECT { MATCH (${from}:Entity)-[:STANDS]->(${node})-[:TOWARDS]->(${to}:Entity)`,
      `UNWIND ${waysFrom(scope, node, from, first, false)} AS one`,
      `UNWIND ${waysFrom(scope, node, to, second, true)} AS two RETURN one + two }`,
    ].join(' ');
  const turned = `CASE WHEN ${node}.predicate IN ${text.value(symmetric)} THEN ${ways(names.object, names.subject)} ELSE [] END`;
  return `(${ways(names.subject, names.object)} + ${turned})`;
}

function waysFrom(scope: RelationScope, node: string, end: string, whole: string, isObject: boolean): string {
  const { text } = scope;
  const hop = text.variable('hop');
  const step = text.variable('step');
  const bond = text.variable('segment');
  return [
    `COLLECT { MATCH (${end}) (${stepUp(hop)} WHERE ${hop}.predicate IN ${hierarchy(text, node, isObject)}){0,} (${whole})`,
    `RETURN [${step} IN ${hop} | COLLECT { MATCH (${step})-[:SEGMENT]->(${bond}:Segment)`,
    `WHERE ${current(scope, bond)} AND ${bond}.standing IN ${text.value(bindingStandings)}`,
    `RETURN [toString(${bond}.from), toString(${bond}.to)] }] }`,
  ].join(' ');
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

/** A statement as parts of the whole: one for each window in which it counts. */
function partsOf(raw: unknown): readonly Part[] {
  const [ofPart, segmentRows, carriageRows, ways] = asRow(raw) ?? [];
  const segments = (asRow(segmentRows) ?? []).map(segmentOf);
  const carriages = (asRow(carriageRows) ?? []).map(carriageOf);
  const windows = (asRow(ways) ?? []).flatMap((way) => meetings((asRow(way) ?? []).map(windowsOf)));
  return windows.map((window) => ({ segments, carriages, window, deniedDoesNotCount: ofPart === true }));
}

function windowsOf(raw: unknown): readonly Window[] {
  return (asRow(raw) ?? []).map((row) => {
    const [from, to] = asRow(row) as [Window['from'], Window['to']];
    return { from, to };
  });
}

function segmentOf(raw: unknown): Segment {
  const [
    from,
    to,
    standing,
    claimCount,
    originCount,
    denialCount,
    bestReliability,
    bestCredibility,
    lastAttestedOn,
  ] = raw as [
    Segment['from'],
    Segment['to'],
    Segment['standing'],
    number,
    number,
    number,
    Segment['bestReliability'],
    Segment['bestCredibility'],
    Segment['lastAttestedOn'],
  ];
  return {
    from,
    to,
    standing,
    claimCount,
    originCount,
    denialCount,
    bestReliability,
    bestCredibility,
    lastAttestedOn,
  };
}

function carriageOf(raw: unknown): SourcedCarriage {
  const [from, to, claimId, role, origin] = raw as [
    SourcedCarriage['from'],
    SourcedCarriage['to'],
    string,
    SourcedCarriage['role'],
    string,
  ];
  return { from, to, claimId, role, origin };
}
