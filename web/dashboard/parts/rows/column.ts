import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** What it is found by, and saved as. */
  readonly value: (row: Row) => string | number;
  /** What it is sorted by; the value where left out. */
  readonly rank?: (row: Row) => number;
  /** What is shown; the value where left out. */
  readonly show?: (row: Row) => ReactNode;
  /** Whether it holds whole sentences, which want some width. */
  readonly isText?: boolean;
}

/** By which column rows are ordered, and which way. */
export interface Order {
  readonly key: string;
  readonly isDescending: boolean;
}
