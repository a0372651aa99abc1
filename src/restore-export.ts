import type { z } from 'zod';
import { commandAct } from './command-act.js';
import type { Known } from './domain/recording/directory.js';
import type { PlacedObjection } from './domain/recording/objection.js';
import type { Instant } from './domain/time/instant.js';
import { EntenteError } from './errors.js';
import { exportParts } from './exchange/export-parts.js';
import { FileError } from './exchange/file-error.js';
import { problemsOfLine, type RawRecord, type Section } from './exchange/found.js';
import { openText } from './exchange/open-text.js';
import { fieldAsWritten, prepare } from './exchange/prepare.js';
import { type ExportLine, exportSchemas, readExport } from './exchange/read-export.js';
import { abandonLoading, beginLoading, forgetRulesVersion } from './graph/clock.js';
import type { Graph } from './graph/connection.js';
import { findRecorded } from './graph/stored/recorded.js';
import { attachAt } from './graph/writing/attach.js';
import { endLoad } from './graph/writing/end-load.js';
import { rebuild } from './graph/writing/rebuild.js';
import { recordingKey, restoreBatch } from './graph/writing/restore.js';
import { restoreErasures } from './graph/writing/restore-erasures.js';
import { type DatedJudgement, restoreJudgements } from './graph/writing/restore-judgements.js';
import { type DatedRevision, restoreRevisions } from './graph/writing/restore-revisions.js';
import { isMapping, itemOf } from './written/item.js';
import { formatPath, type Problem } from './written/problem.js';
import { sectionSchemas } from './written/section-schemas.js';

/** What a restore brought. */
export interface Restored {
  readonly entities: number;
  readonly documents: number;
  readonly claims: number;
  readonly retractions: number;
  readonly revisions: number;
  /** Judgements of identity, and those taken back once more. */
  readonly judgements: number;
  /** Tombstones of what was erased. */
  readonly erasures: number;
  readonly texts: number;
  readonly asOf: Instant;
}

type Progress = (activity: string, done: number, of: number) => void;

/**
 * Restores an export into an empty graph, with the instants at which everything was recorded, changed and judged, and by whom. The
 * file is read twice: nothing is written before all of it was seen to be of the form of an export. Until the end the graph is marked as
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
  const act = commandAct('entente restore');
  await endLoad(graph, { at: asOf, by: act.requester.name }, act);
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
      saidIn<unknown>(path, line, exportSchemas[line.section]);
      if (asOf !== null && line.at > asOf) {
        const message = `is after ${asOf}, the instant that the export is of`;
        throw wrong([problemsOfLine(path, line.line)(['recordedAt'], message)]);
      }
    }
    if (++lines % 1_000 === 0) progress('Looking at the export', file.bytesRead(), file.size);
  }
  if (asOf === null) throw new FileError(`${path} is empty: give a file that \`entente export\` wrote`);
  return asOf;
}

type RecordLine = Extract<ExportLine, { readonly kind: 'record' }>;
type TextLine = Extract<ExportLine, { readonly kind: 'text' }>;

/** What a line says, by the form of its section. */
function saidIn<Value>(path: string, { value, line }: RecordLine, schema: z.ZodType<Value>): Value {
  const item = itemOf(schema, value, problemsOfLine(path, line));
  if (Array.isArray(item)) throw wrong(item);
  return item.value;
}

const counted = ['entities', 'documents', 'claims', 'retractions'] as const;

/** Writes the lines of an export. */
class Restorer {
  readonly #graph: Graph;
  readonly #path: string;
  /** People judge one by one, so that these are few enough to hold until all that they are of is there. */
  readonly #judgements: (DatedJudgement & { readonly line: number })[] = [];
  counts = {
    entities: 0,
    documents: 0,
    claims: 0,
    retractions: 0,
    revisions: 0,
    judgements: 0,
    erasures: 0,
    texts: 0,
  };

  constructor(graph: Graph, path: string) {
    this.#graph = graph;
    this.#path = path;
  }

  async restore(progress: Progress): Promise<void> {
    const file = await openText(this.#path, 'utf-8');
    for await (const part of exportParts(readExport(file))) {
      const records = part.filter((line) => line.kind === 'record');
      await this.#record(records);
      // What was revised came before.
      await this.#revise(records);
      this.#judgements.push(...this.#judged(records));
      await this.#erase(records);
      for (const line of part) if (line.kind === 'text') await this.#attach(line);
      progress(`${this.counts.claims} claims restored`, file.bytesRead(), file.size);
    }
    await this.#judge();
  }

  async #record(lines: readonly RecordLine[]): Promise<void> {
    const own = lines.flatMap(({ section, ...line }) => (isSection(section) ? [{ section, ...line }] : []));
    if (own.length === 0) return;
    const records = own.map(
      ({ section, value, line, at }): RawRecord => ({
        section,
        value,
        problemAt: problemsOfLine(this.#path, line),
        isImplied: false,
        together: at,
      }),
    );
    const { batch, places, problems: ofForm } = await prepare(records, (ids) => this.#lookUp(ids));
    if (ofForm.length > 0) throw wrong(ofForm);
    const recordings = new Map(
      own.map(({ section, value, at, by }) => [recordingKey(section, idIn(section, value)), { at, by }]),
    );
    const objections = await restoreBatch(this.#graph, batch, recordings);
    const problems = objections.flatMap(({ path: [section, index, ...field], message }) => {
      const place = places[section as Section][Number(index)];
      return place === undefined ? [] : [place.problemAt(fieldAsWritten(field), message)];
    });
    if (problems.length > 0) throw wrong(problems);
    for (const section of counted) this.counts[section] += batch[section].length;
  }

  async #revise(lines: readonly RecordLine[]): Promise<void> {
    const own = lines.filter(({ section }) => section === 'revisions');
    const revisions = own.map(
      (line): DatedRevision => ({
        revision: saidIn(this.#path, line, exportSchemas.revisions),
        at: line.at,
        by: line.by,
      }),
    );
    this.#refuse(await restoreRevisions(this.#graph, revisions), own);
    this.counts.revisions += own.length;
  }

  async #erase(lines: readonly RecordLine[]): Promise<void> {
    const erasures = lines.flatMap((line) => {
      const { section, at, by } = line;
      return section === 'erasures'
        ? [{ erasure: saidIn(this.#path, line, exportSchemas.erasures), at, by }]
        : [];
    });
    if (erasures.length > 0) await restoreErasures(this.#graph, erasures);
    this.counts.erasures += erasures.length;
  }

  #judged(lines: readonly RecordLine[]): readonly (DatedJudgement & { readonly line: number })[] {
    return lines.flatMap((each): readonly (DatedJudgement & { readonly line: number })[] => {
      const { at, by, line } = each;
      if (each.section === 'judgements')
        return [{ judgement: saidIn(this.#path, each, exportSchemas.judgements), at, by, line }];
      if (each.section === 'undoings')
        return [{ undoing: saidIn(this.#path, each, exportSchemas.undoings), at, by, line }];
      return [];
    });
  }

  async #judge(): Promise<void> {
    const objection = await restoreJudgements(this.#graph, this.#judgements);
    this.#refuse(objection === null ? [] : [objection], this.#judgements);
    this.counts.judgements = this.#judgements.length;
  }

  #refuse(objections: readonly PlacedObjection[], lines: readonly { readonly line: number }[]): void {
    if (objections.length === 0) return;
    throw wrong(
      objections.map(({ index, path, message }) =>
        problemsOfLine(this.#path, lines[index]?.line ?? null)(path, message),
      ),
    );
  }

  async #attach({ text: { document, content, attachedAt }, line }: TextLine): Promise<void> {
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

function isSection(section: RecordLine['section']): section is Section {
  return section in sectionSchemas;
}

function idIn(section: Section, value: unknown): string {
  return String(isMapping(value) ? value[section === 'retractions' ? 'claim' : 'id'] : undefined);
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
