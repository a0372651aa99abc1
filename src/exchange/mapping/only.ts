import type { Cells } from './template.js';

/** Columns, and what their cells must hold one of. */
export type Only = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wanted of cells, as a mapping writes it. */
export function onlyOf(written: Readonly<Record<string, readonly string[]>>): Only {
  return new Map(Object.entries(written).map(([column, values]) => [column, new Set(values)]));
}

/** Whether a row's cells are among those that are wanted. */
export function isWanted(only: Only, cells: Cells): boolean {
  for (const [column, wanted] of only) if (!wanted.has(cells.get(column)?.trim() ?? '')) return false;
  return true;
}
