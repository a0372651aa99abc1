import { type Bond, bindingStandings } from '../../domain/standing/roll-up.js';
import type { Window } from '../../domain/time/window.js';
import type { Predicate } from '../../domain/vocabulary.js';
import { asRow } from './column.js';
import { current } from './known.js';
import type { Scope } from './mapping.js';
import { stepDown } from './relation-nodes.js';
import { timeline, timelineOf } from './timeline.js';

/**
 * All that makes parts of an entity, or of its parts in turn, on whatever days: a list of `{part, bond}`, the part's node and
 * a row for {@link bondOf}.
 */
export function bondsBelow(scope: Scope, whole: string): string {
  const { text } = scope;
  const [hop, step, part, next] = (['hop', 'step', 'part', 'whole'] as const).map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string];
  const windows = scope.time.evidence === null ? keptWindows(scope, step) : timeline(scope, step);
  return [
    `COLLECT { MATCH (${whole}) (${stepDown(hop)}){1,} ()`,
    `UNWIND ${hop} AS ${step} WITH DISTINCT ${step}`,
    `MATCH (${part})-[:STANDS]->(${step})-[:TOWARDS]->(${next})`,
    `RETURN {part: ${part}, bond: [${part}.id, ${step}.predicate, ${next}.id, ${windows}]} }`,
  ].join(' ');
}

/** The days on which a bond holds by all claims. */
function keptWindows(scope: Scope, step: string): string {
  const segment = scope.text.variable('segment');
  const holds = `${current(scope, segment)} AND ${segment}.standing IN ${scope.text.value(bindingStandings)}`;
  return [
    `COLLECT { MATCH (${step})-[:SEGMENT]->(${segment}) WHERE ${holds}`,
    `RETURN [toString(${segment}.from), toString(${segment}.to)] }`,
  ].join(' ');
}

/** Reads a bond back. */
export function bondOf(scope: Scope, raw: unknown): Bond {
  const [part, predicate, whole, windows] = asRow(raw) as [string, Predicate, string, unknown];
  return { part, predicate, whole, windows: windowsIn(scope, windows) };
}

function windowsIn(scope: Scope, raw: unknown): readonly Window[] {
  if (scope.time.evidence === null) return (asRow(raw) ?? []).map(windowOf);
  const { segments } = timelineOf(scope, raw);
  return segments.filter(({ standing }) => bindingStandings.includes(standing));
}

function windowOf(raw: unknown): Window {
  const [from, to] = asRow(raw) as [Window['from'], Window['to']];
  return { from, to };
}
