import { type Bond, bindingStandings } from '../../domain/standing/roll-up.js';
import type { Window } from '../../domain/time/window.js';
import type { Predicate } from '../../domain/vocabulary.js';
import { asRow } from './column.js';
import { current } from './known.js';
import type { Scope } from './mapping.js';
import { stepDown } from './relation-nodes.js';

/**
 * All that makes parts of an entity, or of its parts in turn, on whatever days: a list of `{part, bond}`, the part's node and
 * a row for {@link bondOf}.
 */
export function bondsBelow(scope: Scope, whole: string): string {
  const { text } = scope;
  const [hop, step, part, next, segment] = (['hop', 'step', 'part', 'whole', 'segment'] as const).map(
    (hint) => text.variable(hint),
  ) as [string, string, string, string, string];
  const holds = `${current(scope, segment)} AND ${segment}.standing IN ${text.value(bindingStandings)}`;
  const windows = [
    `COLLECT { MATCH (${step})-[:SEGMENT]->(${segment}) WHERE ${holds}`,
    `RETURN [toString(${segment}.from), toString(${segment}.to)] }`,
  ].join(' ');
  return [
    `COLLECT { MATCH (${whole}) (${stepDown(hop)}){1,} ()`,
    `UNWIND ${hop} AS ${step} WITH DISTINCT ${step}`,
    `MATCH (${part})-[:STANDS]->(${step})-[:TOWARDS]->(${next})`,
    `RETURN {part: ${part}, bond: [${part}.id, ${step}.predicate, ${next}.id, ${windows}]} }`,
  ].join(' ');
}

/** Reads a bond back. */
export function bondOf(raw: unknown): Bond {
  const [part, predicate, whole, windows] = asRow(raw) as [string, Predicate, string, unknown];
  return { part, predicate, whole, windows: (asRow(windows) ?? []).map(windowOf) };
}

function windowOf(raw: unknown): Window {
  const [from, to] = asRow(raw) as [Window['from'], Window['to']];
  return { from, to };
}
