import type { z } from 'zod';
import type { Known } from './domain/recording/directory.js';
import type { Instant } from './domain/time/instant.js';
import { EntenteError } from './errors.js';
import { batches } from './exchange/batches.js';
import { FileError } from './exchange/file-error.js';
import { type Found, problemsOfLine, type Section } from './exchange/found.js';
import { openText } from './exchange/open-text.js';
import { fieldAsWritten, type Prepared, prepare } from './exchange/prepare.js';
import { type ExportLine, readExport } from './exchange/read-export.js';
import { abandonLoading, beginLoading, forgetRulesVersion } from './graph/clock.js';
import type { Graph } from './graph/connection.js';
import { findRecorded } from './graph/stored/recorded.js';
import { attachAt } from './graph/writing/attach.js';
import { endLoad } from './graph/writing/end-load.js';
import { rebuild } from './graph/writing/rebuild.js';
import type { Recording } from './graph/writing/recording.js';
import { recordingKey, restoreBatch } from './graph/writing/restore.js';
import { isMapping, itemOf } from './written/item.js';
import { formatPath, type Problem } from './written/problem.js';
import { sectionSchemas } from './written/section-schemas.js';

/** What a restore brought. */
export interface Restored {
  readonly entities: number;
  readonly documents: number;
  readonly claims: number;
  readonly retractions: number;
  readonly texts: number;
  readonly asOf: Instant;
}

type Progress = (activity: string, done: number, of: number) => void;

/**
 * Restores an export into an empty graph, with the instants at which everything was recorded, and by whom. The file is read
 * twice: nothing is written before all of it was seen to be of the form of an export. Until the end the graph is marked as
 * being loaded; where a rule is broken, it is emptied again.
 *
 * @throws FileError where the file is not all of an export, or breaks a rule of recording; EntenteError `BAD_USER_INPUT`
 *   where the graph is not empty
 */
export async function restoreExport(
  graph: Graph,
  path: string,
  progress: Progress = () => {},
): Promise<Restored> {
  const asOf = await check(path, progress);
  await beginLoading(graph);
  const restorer = new Restorer(graph, path);
  try {
    await restorer.restore(progress);
  } catch (error) {
    await abandonLoading(graph);
    throw error;
  }
  // Whoever opens the graph from here on rebuilds it, if we do not come to that.
  await forgetRulesVersion(graph);
  await endLoad(graph, { at: asOf, by: 'entente restore' });
  await rebuild(graph, (done, of) => progress('Computing standings', done, of));
  return { ...restorer.counts, asOf };
}

/** Reads all of an export and holds every record to its form; returns the instant that it is of. */
async function check(path: string, progress: Progress): Promise<Instant> {
  const file = await openText(path, 'utf-8');
  let asOf: Instant | null = null;
  let lines = 0;
  for await (const line of readExport(file)) {
    if (line.kind === 'start') asOf = line.asOf;
    if (line.kind === 'record') {
      const schema: z.ZodType<unknown> = sectionSchemas[line.section];
      const item = itemOf(schema, line.value, problemsOfLine(path, line.line));
      if (Array.isArray(item)) throw wrong(item);
      if (asOf !== null && line.at > asOf) {
        throw wrong([
          problemsOfLine(path, line.line)(
            ['recordedAt'],
            `is after ${asOf}, the instant that the export is of`,
          ),
        ]);
      }
    }
    if (++lines % 1_000 === 0) progress('Looking at the export', file.bytesRead(), file.size);
  }
  if (asOf === null) throw new FileError(`${path} is empty: give a file that \`entente export\` wrote`);
  return asOf;
}

/** Writes the records of an export. */
class Restorer {
  readonly #graph: Graph;
  readonly #path: string;
  readonly #recordings = new Map<string, Recording>();
  readonly #texts: Extract<ExportLine, { readonly kind: 'text' }>[] = [];
  counts = { entities: 0, documents: 0, claims: 0, retractions: 0, texts: 0 };

  constructor(graph: Graph, path: string) {
    this.#graph = graph;
    this.#path = path;
  }

  async restore(progress: Progress): Promise<void> {
    const file = await openText(this.#path, 'utf-8');
    for await (const { records } of batches(this.#found(readExport(file)))) {
      const prepared = await prepare(records, (ids) => this.#lookUp(ids));
      if (prepared.problems.length > 0) throw wrong(prepared.problems);
      await this.#write(prepared);
      progress(`${this.counts.claims} claims restored`, file.bytesRead(), file.size);
    }
    for (const { text, line } of this.#texts.splice(0)) await this.#attach(text, line);
  }

  /** The records of an export; when and by whom each was recorded is noted until it is written. */
  async *#found(lines: AsyncIterable<ExportLine>): AsyncGenerator<Found> {
    for await (const each of lines) {
      if (each.kind === 'text') this.#texts.push(each);
      if (each.kind !== 'record') continue;
      const { section, value, at, by, line } = each;
      const id = isMapping(value) ? value[section === 'retractions' ? 'claim' : 'id'] : undefined;
      this.#recordings.set(recordingKey(section, String(id)), { at, by });
      const problemAt = problemsOfLine(this.#path, line);
      yield { kind: 'record', record: { section, value, problemAt, isImplied: false, together: at } };
    }
  }

  async #write({ batch, places }: Prepared): Promise<void> {
    const objections = await restoreBatch(this.#graph, batch, this.#recordings);
    const problems = objections.flatMap(({ path: [section, index, ...field], message }) => {
      const place = places[section as Section][Number(index)];
      return place === undefined ? [] : [place.problemAt(fieldAsWritten(field), message)];
    });
    if (problems.length > 0) throw wrong(problems);
    for (const section of ['entities', 'documents', 'claims', 'retractions'] as const) {
      this.counts[section] += batch[section].length;
      for (const each of batch[section]) {
        this.#recordings.delete(recordingKey(section, 'id' in each ? each.id : each.claim));
      }
    }
  }

  async #attach(
    {
      document,
      content,
      attachedAt,
    }: { readonly document: string; readonly content: string; readonly attachedAt: Instant },
    line: number,
  ): Promise<void> {
    try {
      await this.#graph.write((run) => attachAt(run, document, content, attachedAt));
    } catch (error) {
      const isOfText = error instanceof EntenteError && error.extensions.code !== 'UNAVAILABLE';
      throw isOfText ? wrong([problemsOfLine(this.#path, line)(['text'], error.message)]) : error;
    }
    this.counts.texts++;
  }

  async #lookUp(ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    return ids.length === 0 ? new Map() : findRecorded(this.#graph.read, ids);
  }
}

function wrong(problems: readonly Problem[]): FileError {
  const lines = problems.slice(0, 20).map(({ file, line, path, message }) => {
    const field = formatPath(path);
    return `  ${file}:${line}${field === '' ? '' : ` ${field}`}: ${message}`;
  });
  return new FileError(
    ['The export is not as it should be, and nothing of it was restored:', ...lines].join('\n'),
  );
}
