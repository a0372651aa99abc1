import type { FieldPath } from '../../written/problem.js';
import type { WrittenMapping } from './mapping-schema.js';
import { isWanted, type Only, onlyOf } from './only.js';
import { FieldError, fillTemplate } from './outline.js';
import { type Cells, type Known, type LookUps, readTemplate, type Template, withCells } from './template.js';

/** How rows about the years of pairs are put together to spans of years. */
export interface Spans {
  /** Columns that tell spans of a pair apart. */
  readonly of: readonly string[];
  readonly pair: readonly [string, string];
  readonly first: Template;
  readonly last: Template;
  /** What rows can say of their years. */
  readonly marks: readonly { readonly name: string; readonly only: Only }[];
  /** What a year is by the marks that it has in any row, the first that fits; null where every year is the same. */
  readonly kinds: readonly { readonly name: string; readonly marks: number }[] | null;
  /** The columns that it reads. */
  readonly columns: readonly string[];
  /** The columns that it makes. */
  readonly made: readonly string[];
}

/** A row about some years of a pair, and the line that it stands on. */
export interface PlacedCells {
  readonly cells: Cells;
  readonly line: number;
}

const made = ['first', 'last', 'kind', 'marks'] as const;

/** Marks are kept as bits. */
const MOST_MARKS = 30;

/** Reads how a mapping puts spans together; `say` is told what is wrong with that. */
export function readSpans(
  written: NonNullable<WrittenMapping['spans']>,
  known: Known,
  say: (path: FieldPath, message: string) => void,
): Spans {
  const template = (field: 'first' | 'last'): Template => {
    const read = readTemplate(written[field], known);
    if (typeof read !== 'string') return read;
    say(['spans', field], read);
    return { columns: [], fill: () => undefined };
  };
  const [first, last] = [template('first'), template('last')];
  const marks = Object.entries(written.marks).map(([name, only]) => ({ name, only: onlyOf(only) }));
  if (marks.length > MOST_MARKS)
    say(['spans', 'marks'], `has ${marks.length} marks: at most ${MOST_MARKS} can be told apart`);
  const kinds = written.kinds.map(({ name, any }, index) => ({
    name,
    marks: any.reduce((bits, each, place) => {
      const bit = marks.findIndex((mark) => mark.name === each);
      if (bit < 0)
        say(
          ['spans', 'kinds', index, 'any', place],
          `must be one of the marks: ${Object.keys(written.marks).join(', ')}`,
        );
      return bit < 0 ? bits : bits | (1 << bit);
    }, 0),
  }));
  const columns = [
    ...written.of,
    ...written.pair,
    ...first.columns,
    ...last.columns,
    ...marks.flatMap(({ only }) => [...only.keys()]),
  ];
  return { ...written, first, last, marks, kinds: kinds.length === 0 ? null : kinds, columns, made };
}

interface Group {
  readonly row: PlacedCells;
  /** The marks of each year. */
  readonly years: Map<number, number>;
}

/**
 * Puts rows about years together: consecutive years of one kind, of a pair in either order, become one row, which has the
 * cells of the pair's first and, besides, its `first` and `last` year, its `kind` and the `marks` in words. What is held
 * grows with the pairs and their years, not with the rows.
 */
export class SpanFolder {
  readonly #spans: Spans;
  readonly #lookUps: LookUps;
  readonly #groups = new Map<string, Group>();

  constructor(spans: Spans, lookUps: LookUps) {
    this.#spans = spans;
    this.#lookUps = lookUps;
  }

  /**
   * Takes in a row.
   *
   * @returns whether it says anything of its years
   * @throws FieldError where its years are none
   */
  add(row: PlacedCells): boolean {
    const { of, pair, first, last, marks, kinds } = this.#spans;
    const bits = marks.reduce(
      (sum, { only }, bit) => (isWanted(only, row.cells) ? sum | (1 << bit) : sum),
      0,
    );
    const [from, to] = [this.#year(first, 'first', row), this.#year(last, 'last', row)];
    if (to < from) throw new FieldError(['last'], `the years end in ${to}, before they begin in ${from}`);
    if (kinds !== null && bits === 0) return false;
    const cell = (column: string) => row.cells.get(column)?.trim() ?? '';
    const key = JSON.stringify([...of.map(cell), ...pair.map(cell).sort()]);
    const group = this.#groups.get(key) ?? { row, years: new Map<number, number>() };
    this.#groups.set(key, group);
    for (let year = from; year <= to; year++) group.years.set(year, (group.years.get(year) ?? 0) | bits);
    return true;
  }

  /** The spans of all rows, pair by pair in the order in which the pairs came. */
  *spans(): Generator<PlacedCells> {
    for (const { row, years } of this.#groups.values()) {
      for (const run of this.#runsOf(years)) {
        const own = new Map([
          ['first', String(run.first).padStart(4, '0')],
          ['last', String(run.last).padStart(4, '0')],
          ['kind', run.kind],
          ['marks', this.#inWords(run, years)],
        ]);
        yield { cells: withCells(row.cells, own), line: row.line };
      }
    }
  }

  #year(template: Template, field: 'first' | 'last', { cells }: PlacedCells): number {
    const written = fillTemplate([field], template, cells, this.#lookUps);
    const year = /^\d{1,4}$/.test(String(written)) ? Number(written) : 0;
    if (year < 1) throw new FieldError([field], `"${written ?? ''}" is no year: it must be one of 1 to 9999`);
    return year;
  }

  *#runsOf(years: ReadonlyMap<number, number>): Generator<Run> {
    let run: Run | null = null;
    for (const year of [...years.keys()].sort((a, b) => a - b)) {
      const kind = this.#kindOf(years.get(year) ?? 0);
      if (run !== null && run.last === year - 1 && run.kind === kind) run.last = year;
      else {
        if (run !== null) yield run;
        run = kind === null ? null : { first: year, last: year, kind };
      }
    }
    if (run !== null) yield run;
  }

  #kindOf(bits: number): string | null {
    const { kinds } = this.#spans;
    return kinds === null ? '' : (kinds.find(({ marks }) => (marks & bits) !== 0)?.name ?? null);
  }

  /** The marks of a run, each with its years where it has not all of them. */
  #inWords({ first, last }: Run, years: ReadonlyMap<number, number>): string {
    return this.#spans.marks
      .map(({ name }, bit) => ({ name, runs: runsWith(bit, first, last, years) }))
      .filter(({ runs }) => runs.length > 0)
      .map(({ name, runs }) => {
        const [only, another] = runs;
        const isThroughout = another === undefined && only?.first === first && only.last === last;
        return isThroughout ? name : `${name} (${runs.map(yearsInWords).join(', ')})`;
      })
      .join(', ');
  }
}

interface Years {
  readonly first: number;
  last: number;
}

interface Run extends Years {
  readonly kind: string;
}

function runsWith(bit: number, first: number, last: number, years: ReadonlyMap<number, number>): Years[] {
  const runs: Years[] = [];
  for (let year = first; year <= last; year++) {
    if (((years.get(year) ?? 0) & (1 << bit)) === 0) continue;
    const run = runs.at(-1);
    if (run?.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs;
}

function yearsInWords({ first, last }: Years): string {
  return first === last ? String(first) : `${first} to ${last}`;
}
