import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** What it is sorted by, and saved as. */
  readonly value: (row: Row) => string | number;
  /** What is shown; the value where left out. */
  readonly show?: (row: Row) => ReactNode;
}

/** By which column rows are ordered, and which way. */
export interface Order {
  readonly key: string;
  readonly isDescending: boolean;
}
