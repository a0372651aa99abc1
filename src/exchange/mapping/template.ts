import { suggestion } from '../../written/nearest.js';
import { CellError, filters, filtersWithArgument } from './filters.js';

/** The cells of a row, by their columns. */
export interface Cells {
  readonly get: (column: string) => string | undefined;
}

/** A row's cells where they stand: nothing is made of those that nobody asks for. */
export function cellsAt(places: ReadonlyMap<string, number>, row: readonly string[]): Cells {
  return {
    get: (column) => {
      const place = places.get(column);
      return place === undefined ? undefined : row[place];
    },
  };
}

/** The cells of a row, with others besides, or in the place of its own. */
export function withCells(cells: Cells, others: ReadonlyMap<string, string>): Cells {
  return { get: (column) => others.get(column) ?? cells.get(column) };
}

/** What placeholders look up, besides the row. */
export interface LookUps {
  /** For each list of words, what each word stands for. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What a table has in a column for a code; null where it does not know the code. */
  readonly explain: (table: string, column: string, code: string) => string | null;
  /** What stands in cells that hold nothing. */
  readonly missing: ReadonlySet<string>;
}

/** A text with placeholders; it gives nothing where one of them names a cell that is missing. */
export interface Template {
  readonly columns: readonly string[];
  readonly fill: (cells: Cells, lookUps: LookUps) => string | number | undefined;
}

/** The lists and tables that a mapping has. */
export interface Known {
  readonly words: readonly string[];
  readonly tables: readonly string[];
}

type Step = (text: string, lookUps: LookUps) => string | number;

interface Placeholder {
  readonly column: string;
  readonly steps: readonly Step[];
  readonly otherwise: string | null;
}

/**
 * Reads a template: text in which `{column}` stands for a cell, and `{column|filter}` for what filters make of it, one after
 * the other. `{{` and `}}` are braces.
 *
 * @returns the template, or what is wrong with it
 */
export function readTemplate(text: string, known: Known): Template | string {
  const parts: (string | Placeholder)[] = [];
  for (const [piece] of text.matchAll(/\{\{|\}\}|\{[^{}]*\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}')
      return `has a brace alone: write ${piece}${piece} for one that is meant`;
    if (piece === '{{' || piece === '}}') parts.push(piece.slice(1));
    else if (piece.startsWith('{')) {
      const placeholder = readPlaceholder(piece.slice(1, -1), known);
      if (typeof placeholder === 'string') return placeholder;
      parts.push(placeholder);
    } else parts.push(piece);
  }
  const columns = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.column]));
  return { columns, fill: (cells, lookUps) => filled(parts, cells, lookUps) };
}

function filled(
  parts: readonly (string | Placeholder)[],
  cells: Cells,
  lookUps: LookUps,
): string | number | undefined {
  const values: (string | number)[] = [];
  for (const part of parts) {
    const value = typeof part === 'string' ? part : cellValue(part, cells, lookUps);
    if (value === undefined) return undefined;
    values.push(value);
  }
  // A number stays one where it is all there is.
  return values.length === 1 ? values[0] : values.join('');
}

function cellValue(placeholder: Placeholder, cells: Cells, lookUps: LookUps): string | number | undefined {
  const { column, steps, otherwise } = placeholder;
  const cell = cells.get(column)?.trim() ?? '';
  if (lookUps.missing.has(cell)) return otherwise ?? undefined;
  try {
    return steps.reduce<string | number>((value, step) => step(String(value), lookUps), cell);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    throw new CellError(`"${shortened(cell)}" in the column ${column} ${error.message}`);
  }
}

function shortened(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
}

function readPlaceholder(text: string, known: Known): Placeholder | string {
  const [column = '', ...named] = text
    .split('|')
    .map((part, index) => (index === 0 ? part.trim() : part.trimStart()));
  if (column === '') return 'has a placeholder that names no column: write {column}';
  const steps: Step[] = [];
  let otherwise: string | null = null;
  for (const part of named) {
    const [, name = '', argument = ''] = /^(\S*)\s*([\s\S]*)$/.exec(part) ?? [];
    if (name === 'or') otherwise = argument;
    const step = readStep(name, argument, known);
    if (typeof step === 'string') return step;
    steps.push(step);
  }
  return { column, steps, otherwise };
}

function readStep(name: string, argument: string, { words, tables }: Known): Step | string {
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (filter !== undefined) {
    if (filtersWithArgument.includes(name) !== (argument !== ''))
      return argument === ''
        ? `the filter ${name} needs something behind its name`
        : `the filter ${name} takes nothing behind its name`;
    return (text) => filter(text, argument);
  }
  if (words.includes(name)) return (text, lookUps) => wordFor(name, text, lookUps);
  const [table = '', column] = name.split('.');
  if (column !== undefined && tables.includes(table)) {
    return (text, { explain }) => explain(table, column, text) ?? text;
  }
  const all = [...Object.keys(filters), ...words, ...tables.map((each) => `${each}.COLUMN`)];
  return `"${name}" is no filter, and none of the mapping's words and tables${suggestion(name, all)}: there are ${all.join(', ')}`;
}

function wordFor(list: string, text: string, { words }: LookUps): string {
  const known = words.get(list);
  const word = known?.get(text);
  if (word !== undefined) return word;
  throw new CellError(`is none of the words of ${list}: ${[...(known?.keys() ?? [])].join(', ')}`);
}
