import type { z } from 'zod';
import type { Objection } from '../domain/recording/objection.js';
import { issueMessage, preciseIssues } from './issues.js';

/** Reads one document, entity, claim or retraction by its schema: what it says, or everything in which it does not fit. */
export function readItem<Value>(
  schema: z.ZodType<Value>,
  raw: unknown,
): { readonly value: Value } | { readonly objections: readonly Objection[] } {
  const result = schema.safeParse(raw, { error: issueMessage });
  if (result.success) return { value: result.data };
  const issues = result.error.issues.flatMap(preciseIssues);
  return { objections: issues.map((issue) => ({ path: fieldOf(issue), message: issue.message })) };
}

/** The field at fault; of an unknown key, the key itself. */
function fieldOf(issue: z.core.$ZodIssue): Objection['path'] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
}
