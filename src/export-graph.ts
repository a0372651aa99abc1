import type { Day } from './domain/time/day.js';
import type { Instant } from './domain/time/instant.js';
import { badInput } from './errors.js';
import { claimCells, claimColumns } from './exchange/claim-table.js';
import { csvRow } from './exchange/csv-text.js';
import { EXPORT_FORMAT, lineOfEntry, lineOfText } from './exchange/export-lines.js';
import { graphMlEnd, graphMlStart, lineOfEdge, lineOfNode } from './exchange/graphml.js';
import { lastChange } from './graph/clock.js';
import type { Graph } from './graph/connection.js';
import { historyOf } from './graph/exporting/history.js';
import { entitiesOf, relationsOn } from './graph/exporting/picture.js';
import { textsOf } from './graph/exporting/texts.js';

/** The forms that a graph is exported in. */
export const exportFormats = ['jsonl', 'csv', 'graphml'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Whether attached texts come with it; only in JSON Lines. */
  readonly withTexts: boolean;
  /** The day whose relations a picture shows; only in GraphML. */
  readonly on: Day;
}

/**
 * A graph as it is now, piece by piece as text: in JSON Lines all of it, as a history; in CSV its claims, with what became of
 * them; in GraphML its entities and the relations that stand on a day.
 *
 * @throws EntenteError `BAD_USER_INPUT` where nothing is recorded
 */
export async function* exportGraph(graph: Graph, options: ExportOptions): AsyncGenerator<string> {
  const asOf = await lastChange(graph);
  if (asOf === null) throw badInput('The graph is empty: there is nothing to export.', ['graph']);
  if (options.format === 'jsonl') {
    for await (const line of exportLines(graph, asOf, options.withTexts)) yield `${JSON.stringify(line)}\n`;
  } else if (options.format === 'csv') yield* claimTable(graph, asOf);
  else yield* picture(graph, options.on);
}

/** The lines of an export in JSON Lines. Its last says how many came before it, so that one that was cut off is noticed. */
export async function* exportLines(graph: Graph, asOf: Instant, withTexts: boolean): AsyncGenerator<object> {
  yield { export: { format: EXPORT_FORMAT, asOf } };
  let lines = 0;
  for await (const entry of historyOf(graph.read, asOf)) {
    lines++;
    yield lineOfEntry(entry);
  }
  if (withTexts) {
    for await (const text of textsOf(graph.read, asOf)) {
      lines++;
      yield lineOfText(text);
    }
  }
  yield { end: { lines } };
}

async function* claimTable(graph: Graph, asOf: Instant): AsyncGenerator<string> {
  yield csvRow(claimColumns);
  const retracted = new Map<string, { readonly at: Instant; readonly by: string; readonly reason: string }>();
  for await (const entry of historyOf(graph.read, asOf)) {
    if ('retraction' in entry) {
      const { claim, reason } = entry.retraction;
      retracted.set(claim, { at: entry.at, by: entry.by, reason });
    }
  }
  for await (const entry of historyOf(graph.read, asOf)) {
    if ('claim' in entry) yield csvRow(claimCells(entry.claim, entry, retracted.get(entry.claim.id) ?? null));
  }
}

async function* picture(graph: Graph, on: Day): AsyncGenerator<string> {
  yield graphMlStart(on);
  for await (const entity of entitiesOf(graph.read)) yield lineOfNode(entity);
  for await (const relation of relationsOn(graph.read, on)) yield lineOfEdge(relation);
  yield graphMlEnd;
}
