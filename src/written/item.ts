import type { z } from 'zod';
import { issueMessage, preciseIssues } from './issues.js';
import type { FieldPath, Problem } from './problem.js';

/** One document, entity, claim or retraction as a file gives it, with where it stands. */
export interface Item<Value> {
  readonly value: Value;
  /** A problem at a field of the item. */
  problemAt(field: FieldPath, message: string): Problem;
}

/** What a file gives as an item of its schema, or everything that is wrong with its form. */
export function readItem<Value>(
  schema: z.ZodType<Value>,
  raw: unknown,
  problemAt: Item<Value>['problemAt'],
): Item<Value> | Problem[] {
  const result = schema.safeParse(raw, { error: issueMessage });
  if (result.success) return { value: result.data, problemAt };
  const issues = result.error.issues.flatMap(preciseIssues);
  return issues.map((issue) => problemAt(fieldOf(issue), issue.message));
}

/** Whether something read from a file has keys and values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field at fault; of an unknown key, the key itself. */
function fieldOf(issue: z.core.$ZodIssue): FieldPath {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
}
