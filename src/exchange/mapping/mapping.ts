import { basename, dirname } from 'node:path';
import { isMapping, itemOf } from '../../written/item.js';
import { type FieldPath, formatPath, type Problem } from '../../written/problem.js';
import { readYamlFile, type YamlFile } from '../../written/yaml-file.js';
import { FileError } from '../file-error.js';
import { mappingSchema, type WrittenMapping } from './mapping-schema.js';
import { type Only, onlyOf } from './only.js';
import { columnsOf, type Outline, readOutline } from './outline.js';
import { readSpans, type Spans } from './spans.js';
import type { Known } from './template.js';

/** A record that is made for rows. */
export interface Form {
  readonly only: Only;
  /** The columns for each of which it is made, and what its cell is then called; null where it is made once. */
  readonly each: { readonly columns: readonly string[]; readonly as: string } | null;
  /** What tells rows apart that say the same. */
  readonly key: Outline;
  readonly outline: Outline;
}

/** What the columns of a CSV file say. */
export interface Mapping extends Pick<WrittenMapping, 'title' | 'delimiter' | 'prefix'> {
  readonly file: string;
  /** Null where the file's first row has them. */
  readonly columns: readonly string[] | null;
  /** The columns that a file must have. */
  readonly named: readonly string[];
  readonly missing: ReadonlySet<string>;
  readonly only: Only;
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The tables that codes are looked up in, with the column that has the codes. */
  readonly tables: ReadonlyMap<string, string>;
  readonly spans: Spans | null;
  readonly entities: readonly Form[];
  readonly documents: readonly Form[];
  readonly claims: readonly Form[];
}

/** Reads a mapping file. Throws {@link FileError} with everything that is wrong with it. */
export async function readMapping(path: string): Promise<Mapping> {
  const file = await readYamlFile(dirname(path), basename(path));
  if (file.problems.length > 0 || file.value === undefined) throw wrong(path, file.problems);
  const item = itemOf(mappingSchema, file.value, file.problemAt);
  if (Array.isArray(item)) throw wrong(path, item);
  const problems: Problem[] = [];
  const mapping = mappingOf(path, item.value, file, problems);
  if (problems.length > 0) throw wrong(path, problems);
  return mapping;
}

function mappingOf(path: string, written: WrittenMapping, file: YamlFile, problems: Problem[]): Mapping {
  const known: Known = { words: Object.keys(written.words), tables: Object.keys(written.tables) };
  const say = (at: FieldPath, message: string) => problems.push(file.problemAt(at, message));
  const formsOf = (section: 'entities' | 'documents' | 'claims') =>
    written[section].map((record, index) =>
      formOf(record, known, (at, message) => say([section, index, ...at], message)),
    );
  const [entities, documents, claims] = [formsOf('entities'), formsOf('documents'), formsOf('claims')];
  const spans = written.spans === undefined ? null : readSpans(written.spans, known, say);
  const made = spans === null ? [] : spans.made;
  const named = [
    ...Object.keys(written.only),
    ...(spans?.columns ?? []),
    ...[...entities, ...documents, ...claims].flatMap(columnsOfForm),
  ].filter((column) => !made.includes(column));
  return {
    file: path,
    title: written.title,
    delimiter: written.delimiter,
    prefix: written.prefix,
    columns: written.columns ?? null,
    named: [...new Set(named)],
    missing: new Set(['', ...written.missing]),
    only: onlyOf(written.only),
    words: new Map(
      Object.entries(written.words).map(([name, words]) => [name, new Map(Object.entries(words))]),
    ),
    tables: new Map(Object.entries(written.tables).map(([name, { key }]) => [name, key])),
    spans,
    entities,
    documents,
    claims,
  };
}

function columnsOfForm({ only, each, key, outline }: Form): readonly string[] {
  const columns = [...only.keys(), ...columnsOf(key), ...columnsOf(outline)];
  return each === null ? columns : [...columns.filter((column) => column !== each.as), ...each.columns];
}

function formOf(
  record: Readonly<Record<string, unknown>>,
  known: Known,
  say: (path: FieldPath, message: string) => void,
): Form {
  const { only = {}, each, key = [], ...fields } = record;
  const isOnly = isMapping(only) && Object.values(only).every(isListOfCells);
  if (!isOnly) say(['only'], 'must be a mapping of columns to lists of what their cells may hold');
  return {
    only: isOnly
      ? onlyOf(Object.fromEntries(Object.entries(only).map(([column, values]) => [column, cellsIn(values)])))
      : new Map(),
    each: each === undefined ? null : eachOf(each, say),
    key: readOutline(key, known, (at, message) => say(['key', ...at], message)),
    outline: readOutline(fields, known, say),
  };
}

function eachOf(each: unknown, say: (path: FieldPath, message: string) => void): Form['each'] {
  if (isMapping(each) && isListOfCells(each['columns']) && typeof each['as'] === 'string') {
    return { columns: cellsIn(each['columns']), as: each['as'] };
  }
  say(
    ['each'],
    'must have the keys columns, a list of them, and as, what their cell is called in the record',
  );
  return null;
}

function isListOfCells(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number');
}

function cellsIn(values: unknown): readonly string[] {
  return isListOfCells(values) ? values.map(String) : [];
}

function wrong(path: string, problems: readonly Problem[]): FileError {
  const lines = problems.map(({ line, column, path: field, message }) => {
    const place = [line, column].filter((part) => part !== null).join(':');
    return `  ${[place, formatPath(field)].filter((part) => part !== '').join(' ')}: ${message}`;
  });
  return new FileError([`The mapping ${path} is not as it should be:`, ...lines].join('\n'));
}
