import type { Column, Told } from './column.js';

/** A root field compiled: clauses to begin with, and the expression that answers it. */
export interface RootField {
  readonly match: string;
  readonly answer: Column;
  /** What goes with the statement of what is told; all of it, where left out. */
  readonly askedWith?: (told: Told) => Told;
}
