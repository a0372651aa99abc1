import type { Column } from './column.js';

/** A root field compiled: clauses to begin with, and the expression that answers it. */
export interface RootField {
  readonly match: string;
  readonly answer: Column;
}
