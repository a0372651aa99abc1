import loadHighs, { type Highs } from 'highs';

/** What an integer program came to. */
export interface Solved {
  /** The best values that were found, one a column. */
  readonly values: readonly number[];
  /** The objective is at least so much. */
  readonly bound: number;
}

/** A row of an integer program: columns with their coefficients, and what their sum is at least. */
export interface Row {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly atLeast: number;
}

/** A program over columns from 0 to 1, to be made as small as can be; its objective takes whole values only. */
export interface Program {
  /** What each column costs. */
  readonly costs: readonly number[];
  /** Which columns are whole. */
  readonly whole: readonly boolean[];
  /** Columns that are given: `fixed.get(column)` is its value. */
  readonly fixed: ReadonlyMap<number, number>;
  readonly rows: readonly Row[];
  /** Values that satisfy every row, to begin with. */
  readonly start: readonly number[];
}

/** Solves a program as far as it comes in so many seconds. */
export type Solve = (program: Program, seconds: number) => Solved;

/** HiGHS (Huangfu and Hall 2018), which holds its thread while it solves. */
export async function highsSolver(): Promise<Solve> {
  // Its declarations are CommonJS's, by which the default is a member of what is imported.
  const load = loadHighs as unknown as () => Promise<Highs>;
  const highs = await load();
  return (program, seconds) => solve(highs, program, seconds);
}

function solve(highs: Highs, program: Program, seconds: number): Solved {
  const model = highs.createModel();
  try {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      // Whole objectives differ by one at least.
      mip_rel_gap: 0,
      mip_abs_gap: 0.99,
      random_seed: 0,
    });
    model.passModel(modelOf(highs, program));
    model.setSolution({ colValue: [...program.start] });
    model.run();
    return { values: [...model.getSolution().colValue], bound: Number(model.info.get('mip_dual_bound')) };
  } finally {
    // Its memory is not the collector's.
    model.dispose();
  }
}

function modelOf(highs: Highs, { costs, whole, fixed, rows }: Program) {
  const { continuous, integer } = highs.constants.variableType;
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: [...costs],
    colLower: costs.map((_cost, column) => fixed.get(column) ?? 0),
    colUpper: costs.map((_cost, column) => fixed.get(column) ?? 1),
    rowLower: rows.map(({ atLeast }) => atLeast),
    rowUpper: rows.map(() => highs.infinity),
    integrality: whole.map((isWhole) => (isWhole ? integer : continuous)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: costs.length,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ coefficients }) => coefficients),
    },
  };
}
