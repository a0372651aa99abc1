import type { Item } from '../written/item.js';
import type { Problem } from '../written/problem.js';
import type { sectionSchemas } from '../written/section-schemas.js';

export type Section = keyof typeof sectionSchemas;

/** A record as a file gives it, before it is held to the form of its section. */
export interface RawRecord {
  readonly section: Section;
  readonly value: unknown;
  readonly problemAt: Item<unknown>['problemAt'];
  /** Whether it comes with whatever names it, as the entities and documents of a mapping do, so that it may come again. */
  readonly isImplied: boolean;
  /** What it came with: records that have the same here may name one another, and are written together. Null: with none. */
  readonly together: string | null;
}

/** What is found in a file, one after the other. */
export type Found =
  | { readonly kind: 'record'; readonly record: RawRecord }
  /** What is not taken, and why. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** So many rows, or lines, were read, of which so many are none of those that are wanted. */
  | { readonly kind: 'rows'; readonly read: number; readonly leftOut: number }
  /** A code that a table should explain, and does not. */
  | { readonly kind: 'unexplained'; readonly problem: Problem };

/** Longer lines, and rows, are refused, so that nobody's memory is filled by one; in characters. */
export const LONGEST_ROW = 16 * 1024 * 1024;

/** Says what is wrong with a line of a file. */
export function problemsOfLine(file: string, line: number | null): Item<unknown>['problemAt'] {
  return (path, message) => ({ file, line, column: null, path, message });
}
