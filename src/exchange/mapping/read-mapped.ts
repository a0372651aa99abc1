import { isMapping } from '../../written/item.js';
import type { Problem } from '../../written/problem.js';
import { contentId } from '../content-id.js';
import { type CsvRow, csvRows } from '../csv-rows.js';
import { FileError } from '../file-error.js';
import { type Found, problemsOfLine, type RawRecord, type Section } from '../found.js';
import type { OpenText } from '../open-text.js';
import type { CodeTable } from './code-tables.js';
import type { Form, Mapping } from './mapping.js';
import { isWanted } from './only.js';
import { columnsOf, FieldError, fillOutline } from './outline.js';
import { type PlacedCells, SpanFolder } from './spans.js';
import { type Cells, cellsAt, type LookUps, withCells } from './template.js';

/**
 * Reads a CSV file by a mapping: what the mapping says whatever the rows, and then what it says of each row that it takes.
 *
 * @param tables what codes are looked up in, by the names that the mapping has for them; a code of a table that is not
 *   there, or does not know it, stands for itself
 * @throws FileError where the file has not the columns that the mapping names
 */
export async function* readMapped(
  file: OpenText,
  mapping: Mapping,
  tables: ReadonlyMap<string, CodeTable>,
): AsyncGenerator<Found> {
  const reader = new MappedReader(file.path, mapping, tables);
  yield* reader.constants();
  for await (const rows of csvRows(file, mapping.delimiter)) yield* reader.rows(rows);
  yield* reader.end();
}

function requireColumns(path: string, columns: readonly string[], { named, title }: Mapping): void {
  const lacking = named.filter((column) => !columns.includes(column));
  if (lacking.length === 0) return;
  throw new FileError(
    `${path} has no column ${lacking.join(', ')}, which "${title}" names: it has ${columns.join(', ')}. Give another file or mapping`,
  );
}

/** The columns of a file, and where each stands in a row. */
interface Columns {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

class MappedReader {
  readonly #file: string;
  readonly #mapping: Mapping;
  readonly #lookUps: LookUps;
  readonly #folder: SpanFolder | null;
  /** The ids of what comes with rows, and has come. */
  readonly #implied = new Set<string>();
  readonly #explained = new Set<string>();
  #columns: Columns | null = null;
  #unexplained: Found[] = [];
  #line: number | null = null;

  constructor(file: string, mapping: Mapping, tables: ReadonlyMap<string, CodeTable>) {
    this.#file = file;
    this.#mapping = mapping;
    const explain = (table: string, column: string, code: string) => {
      const found = tables.get(table)?.get(code)?.get(column);
      if (found === undefined || found === '') this.#noteUnexplained(table, code);
      return found ? found : null;
    };
    this.#lookUps = { words: mapping.words, missing: mapping.missing, explain };
    this.#folder = mapping.spans === null ? null : new SpanFolder(mapping.spans, this.#lookUps);
    if (mapping.columns !== null) this.#nameColumns(mapping.columns);
  }

  /** The entities and documents that are the same for every row. */
  *constants(): Generator<Found> {
    for (const section of ['entities', 'documents'] as const) {
      for (const form of this.#mapping[section])
        if (isConstant(form)) yield* this.#made(section, form, new Map());
    }
  }

  /** What some rows say. The first of all names the columns, where the mapping does not. */
  *rows(rows: readonly CsvRow[]): Generator<Found> {
    let [read, leftOut] = [0, 0];
    for (const row of rows) {
      if ('problem' in row) {
        read++;
        yield { kind: 'refused', problem: row.problem };
      } else if (this.#columns === null) {
        this.#nameColumns(row.cells.map((cell) => cell.trim()));
      } else {
        read++;
        if (!(yield* this.#row(row.cells, this.#columns, row.line))) leftOut++;
      }
    }
    yield { kind: 'rows', read, leftOut };
  }

  /** What only all rows together say. */
  *end(): Generator<Found> {
    if (this.#columns === null)
      throw new FileError(`${this.#file} is empty: its first row should name its columns`);
    if (this.#folder === null) return;
    for (const row of this.#folder.spans()) yield* this.#recordsOf(row);
  }

  #nameColumns(names: readonly string[]): void {
    requireColumns(this.#file, names, this.#mapping);
    this.#columns = { names, places: new Map(names.map((name, place) => [name, place])) };
  }

  /** What a row says; returns whether it is wanted. */
  *#row(row: readonly string[], { names, places }: Columns, line: number): Generator<Found, boolean> {
    this.#line = line;
    if (row.length !== names.length) {
      const message = `has ${row.length} cells where the columns are ${names.length}: ${names.join(', ')}`;
      yield { kind: 'refused', problem: this.#problem([], message) };
      return true;
    }
    const cells = cellsAt(places, row);
    if (!isWanted(this.#mapping.only, cells)) return false;
    if (this.#folder !== null) return yield* this.#folded(this.#folder, { cells, line });
    yield* this.#recordsOf({ cells, line });
    return true;
  }

  *#folded(folder: SpanFolder, row: PlacedCells): Generator<Found, boolean> {
    try {
      return folder.add(row);
    } catch (error) {
      yield this.#refusal(error);
      return true;
    }
  }

  *#recordsOf({ cells, line }: PlacedCells): Generator<Found> {
    this.#line = line;
    for (const section of ['entities', 'documents', 'claims'] as const) {
      for (const form of this.#mapping[section]) {
        if ((section !== 'claims' && isConstant(form)) || !isWanted(form.only, cells)) continue;
        for (const each of cellsForEach(form, cells)) yield* this.#made(section, form, each);
      }
    }
  }

  *#made(section: Section, form: Form, cells: Cells): Generator<Found> {
    try {
      const value = fillOutline(form.outline, cells, this.#lookUps);
      yield* this.#unexplained.splice(0);
      const isImplied = section !== 'claims';
      if (isImplied && this.#hasCome(value)) return;
      const key = isImplied ? null : fillOutline(form.key, cells, this.#lookUps);
      const named = isImplied ? value : this.#withId(value, key);
      yield { kind: 'record', record: this.#record(section, named, isImplied) };
    } catch (error) {
      yield this.#refusal(error);
    }
  }

  #hasCome(value: unknown): boolean {
    const id = isMapping(value) && typeof value['id'] === 'string' ? value['id'] : null;
    if (id === null) return false;
    const before = this.#implied.has(id);
    this.#implied.add(id);
    return before;
  }

  #withId(value: unknown, key: unknown): unknown {
    if (!isMapping(value) || value['id'] !== undefined) return value;
    return { id: contentId(this.#mapping.prefix, [value, key]), ...value };
  }

  #record(section: Section, value: unknown, isImplied: boolean): RawRecord {
    return { section, value, problemAt: problemsOfLine(this.#file, this.#line), isImplied, together: null };
  }

  #refusal(error: unknown): Found {
    if (!(error instanceof FieldError)) throw error;
    return { kind: 'refused', problem: this.#problem(error.path, error.message) };
  }

  #problem(path: Problem['path'], message: string): Problem {
    return problemsOfLine(this.#file, this.#line)(path, message);
  }

  #noteUnexplained(table: string, code: string): void {
    const key = `${table} ${code}`;
    if (this.#explained.has(key)) return;
    this.#explained.add(key);
    const message = `the table ${table} does not explain the code "${code}", which stands for itself`;
    this.#unexplained.push({ kind: 'unexplained', problem: this.#problem([], message) });
  }
}

function isConstant({ only, each, outline }: Form): boolean {
  return only.size === 0 && each === null && columnsOf(outline).length === 0;
}

function* cellsForEach({ each }: Form, cells: Cells): Generator<Cells> {
  if (each === null) yield cells;
  else
    for (const column of each.columns) yield withCells(cells, new Map([[each.as, cells.get(column) ?? '']]));
}
