import type { Part, SourcedCarriage } from '../../domain/standing/combine.js';
import { CARRIER_ROLES } from '../../domain/standing/standing.js';
import { dayIn, optional, textIn, wordIn } from '../stored/checked.js';
import { segmentColumns, segmentIn } from '../stored/segments.js';
import { asRow } from './column.js';
import { current } from './known.js';
import type { Scope } from './mapping.js';

/** How a statement stands over all days, and what carries it: a row for {@link timelineOf}. */
export function timeline(scope: Scope, statement: string): string {
  return `[${segments(scope, statement)}, ${carriages(scope, statement)}]`;
}

/** Reads a timeline back. */
export function timelineOf(raw: unknown): Pick<Part, 'segments' | 'carriages'> {
  const [segmentRows, carriageRows] = asRow(raw) ?? [];
  return {
    segments: (asRow(segmentRows) ?? []).map((row) => segmentIn(asRow(row) ?? [])),
    carriages: (asRow(carriageRows) ?? []).map(carriageIn),
  };
}

/** The segments of a statement, in order: rows for `segmentIn`. */
export function segments(scope: Scope, statement: string): string {
  const segment = scope.text.variable('segment');
  return [
    `COLLECT { MATCH (${statement})-[:SEGMENT]->(${segment}) WHERE ${current(scope, segment)}`,
    `RETURN [${segmentColumns(segment)}] ORDER BY ${segment}.from }`,
  ].join(' ');
}

function carriages(scope: Scope, statement: string): string {
  const { text } = scope;
  const carries = text.variable('carries');
  const claim = text.variable('claim');
  const origin = text.variable('origin');
  return [
    `COLLECT { MATCH (${statement})<-[${carries}:CARRIES]-(${claim})-[:ORIGIN]->(${origin}) WHERE ${current(scope, carries)}`,
    `RETURN [toString(${carries}.from), toString(${carries}.to), ${claim}.id, ${carries}.role, ${origin}.id] }`,
  ].join(' ');
}

function carriageIn(raw: unknown): SourcedCarriage {
  const [from, to, claimId, role, origin] = asRow(raw) ?? [];
  return {
    from: dayIn(from),
    to: optional(to, dayIn),
    claimId: textIn(claimId),
    role: wordIn(role, CARRIER_ROLES),
    origin: textIn(origin),
  };
}
