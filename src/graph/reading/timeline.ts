import type { Testimony } from '../../analysis/sensitivity.js';
import { lastRecorded } from '../../domain/claim.js';
import type { Part, SourcedCarriage } from '../../domain/standing/combine.js';
import { segmentsAt } from '../../domain/standing/segments.js';
import { CARRIER_ROLES } from '../../domain/standing/standing.js';
import { dayIn, optional, textIn, wordIn } from '../stored/checked.js';
import { segmentColumns, segmentIn } from '../stored/segments.js';
import { asRow } from './column.js';
import { current } from './known.js';
import type { Scope } from './mapping.js';
import { testimony, testimonyIn } from './testimony.js';

/**
 * How a statement stands over all days, and what carries it: a row for {@link timelineOf}. Where not all claims count, it is what
 * those say that do.
 */
export function timeline(scope: Scope, statement: string): string {
  if (scope.time.evidence !== null) return testimony(scope, statement);
  return `[${segments(scope, statement)}, ${carriages(scope, statement)}]`;
}

type Kept = Pick<Part, 'segments' | 'carriages'>;

/** Reads a timeline back. */
export function timelineOf({ time }: Scope, raw: unknown): Kept {
  return time.evidence === null ? keptTimeline(raw) : timelineAnew(testimonyIn(raw));
}

function timelineAnew({ nature, claims }: Testimony): Kept {
  const lastKnown = lastRecorded(claims);
  if (lastKnown === null) return { segments: [], carriages: [] };
  const origins = new Map(claims.map(({ id, origin }) => [id, origin]));
  const found = segmentsAt(claims, nature, lastKnown);
  return {
    segments: found.segments,
    carriages: found.carriages.map((each) => ({ ...each, origin: origins.get(each.claimId) ?? '' })),
  };
}

function keptTimeline(raw: unknown): Kept {
  const [segmentRows, carriageRows] = asRow(raw) ?? [];
  return {
    segments: (asRow(segmentRows) ?? []).map((row) => segmentIn(asRow(row) ?? [])),
    carriages: (asRow(carriageRows) ?? []).map(carriageIn),
  };
}

/** The segments of a statement that are kept of all claims, in order: rows for `segmentIn`. */
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
