import type { z } from 'zod';
import type { FieldPath, Problem } from './problem.js';
import { readItem } from './read-item.js';

/** One document, entity, claim or retraction as a file gives it, with where it stands. */
export interface Item<Value> {
  readonly value: Value;
  /** A problem at a field of the item. */
  problemAt(field: FieldPath, message: string): Problem;
}

/** What a file gives as an item of its schema, or everything that is wrong with its form. */
export function itemOf<Value>(
  schema: z.ZodType<Value>,
  raw: unknown,
  problemAt: Item<Value>['problemAt'],
): Item<Value> | Problem[] {
  const read = readItem(schema, raw);
  if ('value' in read) return { value: read.value, problemAt };
  return read.objections.map(({ path, message }) => problemAt(path, message));
}

/** Whether something read from a file has keys and values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
