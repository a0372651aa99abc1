import { isDeepStrictEqual } from 'node:util';
import { badInput } from './errors.js';
import { lineOfText } from './exchange/export-lines.js';
import { openText } from './exchange/open-text.js';
import { type ExportLine, readExport } from './exchange/read-export.js';
import { exportLines } from './export-graph.js';
import { lastChange } from './graph/clock.js';
import type { Graph } from './graph/connection.js';
import { isMapping } from './written/item.js';

/** What one of two graphs has otherwise than the other. */
export interface Difference {
  /** The record, such as `claim one`. */
  readonly record: string;
  /** Which of the two alone has it; null where both have it, and have these fields otherwise. */
  readonly onlyIn: 'A' | 'B' | null;
  readonly fields: readonly string[];
}

export interface DiffOptions {
  /** Whether when and by whom records were recorded counts. */
  readonly withRecording: boolean;
  /** Whether attached texts count. */
  readonly withTexts: boolean;
}

/** A record as it is compared. */
interface Comparable {
  readonly record: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Compares two histories record by record, reading both at once. What is held grows with how much they differ, and with how
 * differently they are ordered.
 */
export async function* differencesBetween(
  one: AsyncIterable<object>,
  other: AsyncIterable<object>,
  options: DiffOptions,
): AsyncGenerator<Difference> {
  const streams = [comparables(one, options), comparables(other, options)] as const;
  const unmatched = [new Map<string, Comparable>(), new Map<string, Comparable>()] as const;
  const open = [true, true];
  while (open[0] || open[1]) {
    for (const side of [0, 1] as const) {
      if (!open[side]) continue;
      const { value, done } = await streams[side].next();
      if (done) {
        open[side] = false;
        continue;
      }
      const against = unmatched[(1 - side) as 0 | 1];
      const match = against.get(value.record);
      if (match === undefined) unmatched[side].set(value.record, value);
      else {
        against.delete(value.record);
        const fields = differingFields(value.fields, match.fields);
        if (fields.length > 0) yield { record: value.record, onlyIn: null, fields };
      }
    }
  }
  for (const { record } of unmatched[0].values()) yield { record, onlyIn: 'A', fields: [] };
  for (const { record } of unmatched[1].values()) yield { record, onlyIn: 'B', fields: [] };
}

/** The lines of an export in a file, without its first and last. */
export async function* linesOfFile(path: string): AsyncGenerator<object> {
  for await (const line of readExport(await openText(path, 'utf-8'))) yield asWritten(line);
}

/** The lines that an export of a graph would have. */
export async function* linesOfGraph(graph: Graph, withTexts: boolean): AsyncGenerator<object> {
  const asOf = await lastChange(graph);
  if (asOf === null) throw badInput('The graph is empty: there is nothing to compare.', ['graph']);
  yield* exportLines(graph, asOf, withTexts);
}

function asWritten(line: ExportLine): object {
  if (line.kind === 'start') return { export: { asOf: line.asOf } };
  if (line.kind === 'text') return lineOfText(line.text);
  return { [line.key]: line.value, recordedAt: line.at, recordedBy: line.by };
}

async function* comparables(lines: AsyncIterable<object>, options: DiffOptions): AsyncGenerator<Comparable> {
  for await (const line of lines) {
    const { recordedAt, recordedBy, ...rest } = line as Readonly<Record<string, unknown>>;
    const [kind = ''] = Object.keys(rest);
    const value = rest[kind];
    if (!isMapping(value) || kind === 'end') continue;
    if (kind === 'text' && !options.withTexts) continue;
    if (kind === 'export') {
      if (options.withRecording) yield { record: 'the last change', fields: { asOf: value['asOf'] } };
      continue;
    }
    const recording = options.withRecording && kind !== 'text' ? { recordedAt, recordedBy } : {};
    const { attachedAt, ...said } = value;
    const attached = options.withRecording && attachedAt !== undefined ? { attachedAt } : {};
    yield { record: `${kind} ${nameOf(value)}`, fields: { ...said, ...attached, ...recording } };
  }
}

/** What a record is told by among those of its kind. */
function nameOf(value: Readonly<Record<string, unknown>>): string {
  const id =
    value['id'] ??
    value['claim'] ??
    value['entity'] ??
    value['document'] ??
    value['judgement'] ??
    'without an id';
  return value['number'] === undefined ? String(id) : `${id} ${value['number']}`;
}

function differingFields(one: Comparable['fields'], other: Comparable['fields']): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isDeepStrictEqual(one[name], other[name])).sort();
}
