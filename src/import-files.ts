import { LRUCache } from 'lru-cache';
import { commandAct } from './command-act.js';
import { type Directory, directoryOf, type Known } from './domain/recording/directory.js';
import type { Batch } from './domain/recording/input.js';
import { soundPartOf } from './domain/recording/sound-part.js';
import { batches, type FoundBatch } from './exchange/batches.js';
import { FileError } from './exchange/file-error.js';
import type { Found, Section } from './exchange/found.js';
import { readJsonLines } from './exchange/json-lines.js';
import { type CodeTable, readCodeTable } from './exchange/mapping/code-tables.js';
import type { Mapping } from './exchange/mapping/mapping.js';
import { readMapped } from './exchange/mapping/read-mapped.js';
import { type OpenText, openText } from './exchange/open-text.js';
import { fieldAsWritten, type Prepared, prepare } from './exchange/prepare.js';
import type { Remark } from './exchange/report-file.js';
import { readYamlRecords } from './exchange/yaml-records.js';
import type { Graph } from './graph/connection.js';
import { findRecorded } from './graph/stored/recorded.js';
import { idsIn, recordSound, type SoundReport } from './graph/writing/record.js';
import type { Problem } from './written/problem.js';

/** Who is noted to have recorded what is imported. */
const recorder = 'entente import';

/** How many documents and entities are remembered between two batches; others are looked up again. */
const REMEMBERED = 200_000;

export interface ImportOptions {
  /** What the columns of CSV files say; null where no file is CSV. */
  readonly mapping: Mapping | null;
  /** The paths of tables of codes, by the names that the mapping has for them. */
  readonly tables: ReadonlyMap<string, string>;
  /** The encoding of the files; left out, it is told from each. */
  readonly encoding?: string;
  /** Whether everything is looked at and nothing written. */
  readonly isDryRun: boolean;
  /** Is told of every record that is not taken as it came. */
  readonly remark: (remark: Remark, problem: Problem) => Promise<void>;
  /** Is told how many bytes of how many are read, and what came of them. */
  readonly progress?: (soFar: Imported, done: number, of: number) => void;
}

/** What became of one kind of record. */
interface Count {
  readonly recorded: number;
  /** Recorded before. */
  readonly kept: number;
}

/** What an import brought. */
export interface Imported {
  readonly rows: number;
  /** Rows that the mapping does not want. */
  readonly leftOut: number;
  /** Records that say the same as others. */
  readonly repeated: number;
  readonly entities: Count;
  readonly documents: Count;
  readonly claims: Count;
  readonly retracted: number;
  /** The encodings that files were read in. */
  readonly encodings: readonly { readonly path: string; readonly encoding: string }[];
}

const nothing: Imported = {
  rows: 0,
  leftOut: 0,
  repeated: 0,
  entities: { recorded: 0, kept: 0 },
  documents: { recorded: 0, kept: 0 },
  claims: { recorded: 0, kept: 0 },
  retracted: 0,
  encodings: [],
};

/**
 * Imports files, one after the other, batch by batch, each in a transaction: while one is written, the next is read. What
 * breaks a rule is left out, and remarked upon, with what names it. An import that was cut off is gone on with by beginning
 * it again: what is recorded already is kept.
 *
 * @throws FileError where a file is not what it should be; what came before is recorded
 */
export async function importFiles(
  graph: Graph,
  paths: readonly string[],
  options: ImportOptions,
): Promise<Imported> {
  const tables = await readTables(options);
  const files: OpenText[] = [];
  for (const path of paths) files.push(await openText(path, options.encoding));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const bytesRead = () => files.reduce((sum, file) => sum + file.bytesRead(), 0);
  const importer = new Importer(graph, options);
  try {
    for (const file of files) {
      const found = foundIn(file, options.mapping, tables);
      for await (const batch of batches(found)) {
        await importer.take(batch);
        options.progress?.(importer.imported, Math.min(bytesRead(), size), size);
      }
    }
  } finally {
    await importer.end();
  }
  const encodings = files.map(({ path, encoding }) => ({ path, encoding }));
  return { ...importer.imported, encodings };
}

async function readTables({ mapping, tables }: ImportOptions): Promise<ReadonlyMap<string, CodeTable>> {
  const read = new Map<string, CodeTable>();
  for (const [name, path] of tables) {
    const key = mapping?.tables.get(name);
    if (key === undefined) {
      const known = [...(mapping?.tables.keys() ?? [])].join(', ') || 'none';
      throw new FileError(`The mapping has no table ${name}: there are ${known}`);
    }
    read.set(name, await readCodeTable(path, key));
  }
  return read;
}

/** What a file holds, read by what the end of its name says that it is. */
function foundIn(
  file: OpenText,
  mapping: Mapping | null,
  tables: ReadonlyMap<string, CodeTable>,
): AsyncIterable<Found> {
  const name = file.path.toLowerCase().replace(/\.gz$/, '');
  if (/\.(jsonl|ndjson)$/.test(name)) return readJsonLines(file);
  if (/\.ya?ml$/.test(name)) return readYamlRecords(file.path);
  if (mapping !== null) return readMapped(file, mapping, tables);
  throw new FileError(
    `${file.path} is none of *.yaml, *.jsonl and *.ndjson: for CSV, say what its columns are (--mapping)`,
  );
}

/** Records batches one after the other. */
class Importer {
  readonly #graph: Graph;
  readonly #options: ImportOptions;
  readonly #act = commandAct(recorder);
  /** Documents and entities that are recorded, or about to be. */
  readonly #known = new LRUCache<string, Known>({ max: REMEMBERED });
  /** In a dry run, all that would be recorded by now. */
  readonly #supposed = new Map<string, Known>();
  #imported = nothing;
  #writing: Promise<void> = Promise.resolve();

  constructor(graph: Graph, options: ImportOptions) {
    this.#graph = graph;
    this.#options = options;
  }

  get imported(): Imported {
    return this.#imported;
  }

  /** Prepares a batch while the one before is written, and has it written next. */
  async take({ records, besides, rows, leftOut }: FoundBatch): Promise<void> {
    const prepared = await prepare(records, (ids) => this.#lookUp(ids));
    for (const [id, known] of directoryOf({ ...prepared.batch, claims: [] }, new Map())) {
      if (!this.#known.has(id)) this.#known.set(id, known);
    }
    await this.#writing;
    for (const { kind, problem } of besides) await this.#options.remark(kind, problem);
    for (const problem of prepared.problems) await this.#options.remark('refused', problem);
    const { repeated } = prepared;
    this.#imported = {
      ...this.#imported,
      rows: this.#imported.rows + rows,
      leftOut: this.#imported.leftOut + leftOut,
      repeated: this.#imported.repeated + repeated,
    };
    this.#writing = this.#write(prepared);
    // Whoever waits for it next has its error; until then nobody does.
    this.#writing.catch(() => {});
  }

  /** Waits until all is written. */
  end(): Promise<void> {
    return this.#writing;
  }

  async #write(prepared: Prepared): Promise<void> {
    const { batch } = prepared;
    if (Object.values(batch).every(({ length }) => length === 0)) return;
    const { report, objections } = this.#options.isDryRun
      ? await this.#suppose(batch)
      : await recordSound(this.#graph, batch, recorder, this.#act);
    for (const { path, message } of objections) {
      const [section, index, ...field] = path;
      const place = prepared.places[section as Section][Number(index)];
      if (place !== undefined) {
        await this.#options.remark('refused', place.problemAt(fieldAsWritten(field), message));
      }
    }
    for (const section of ['documents', 'entities', 'claims'] as const) {
      for (const id of report[section].differing) await this.#remarkDiffering(prepared, section, id);
    }
    this.#imported = {
      ...this.#imported,
      entities: plus(this.#imported.entities, report.entities),
      documents: plus(this.#imported.documents, report.documents),
      claims: plus(this.#imported.claims, report.claims),
      retracted: this.#imported.retracted + report.retracted,
    };
  }

  async #remarkDiffering(
    { batch, places }: Prepared,
    section: 'documents' | 'entities' | 'claims',
    id: string,
  ): Promise<void> {
    const index = batch[section].findIndex((record) => record.id === id);
    const message = `"${id}" is recorded otherwise, and stays as it is recorded`;
    const problem = places[section][index]?.problemAt([], message);
    if (problem !== undefined) await this.#options.remark('differs', problem);
  }

  /** What recording a batch would bring. */
  async #suppose(batch: Batch): Promise<SoundReport> {
    const ids = [...idsIn(batch), ...batch.retractions.map(({ claim }) => claim)];
    const recorded = await findRecorded(this.#graph.read, [...new Set(ids)]);
    const known = new Map(recorded);
    for (const id of ids) {
      const supposed = this.#supposed.get(id);
      if (supposed !== undefined && !known.has(id)) known.set(id, supposed);
    }
    const { sound, objections } = soundPartOf(batch, known);
    for (const [id, each] of directoryOf(sound, new Map())) this.#supposed.set(id, each);
    for (const { id, supersedes } of sound.claims) {
      if (supersedes !== null) this.#supposed.set(supersedes, { kind: 'Claim', supersededBy: id });
    }
    const tally = (records: readonly { readonly id: string }[]) => {
      const kept = records.filter(({ id }) => known.has(id)).length;
      return { recorded: records.length - kept, kept, differing: [] };
    };
    const report = {
      documents: tally(sound.documents),
      entities: tally(sound.entities),
      claims: tally(sound.claims),
      retracted: sound.retractions.length,
    };
    return { report, objections };
  }

  async #lookUp(ids: readonly string[]): Promise<Directory> {
    const unknown = ids.filter((id) => !this.#known.has(id));
    if (unknown.length > 0) {
      for (const [id, known] of await findRecorded(this.#graph.read, unknown)) {
        if (known.kind !== 'Claim') this.#known.set(id, known);
      }
    }
    return new Map(
      ids.flatMap((id) => {
        const known = this.#known.get(id);
        return known === undefined ? [] : [[id, known] as const];
      }),
    );
  }
}

function plus(one: Count, other: Count): Count {
  return { recorded: one.recorded + other.recorded, kept: one.kept + other.kept };
}
