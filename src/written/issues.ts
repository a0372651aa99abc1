import type { z } from 'zod';
import { suggestion } from './nearest.js';

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'a text (quote it if it looks like a number or a truth value)'],
  ['array', 'a list'],
  ['object', 'a mapping of keys to values'],
  ['int', 'a whole number'],
  ['number', 'a number'],
]);

/** What is wrong, for the issues that the schemas themselves leave to us; undefined keeps the library's words. */
export function issueMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${EXPECTED.get(issue.expected) ?? issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input);
    case 'invalid_union':
      // Only of a union told apart by one key; the others have words of their own.
      return Array.isArray(issue['options']) ? oneOf(issue['options'].map(String), undefined) : undefined;
    case 'too_small':
      return issue.origin === 'array' ? 'must not be an empty list' : `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    default:
      return undefined;
  }
}

function oneOf(words: readonly string[], given: unknown): string {
  const near = typeof given === 'string' ? suggestion(given, words) : '';
  return `must be one of ${words.join(', ')}${near}`;
}

/**
 * An issue as precisely as it can be told: of what fits no form of a union, the issues of the form that was meant,
 * where one is of the right type and has the fewest.
 */
export function preciseIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [likeliest, next] = issue.errors
    .filter((form) => !form.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
    .toSorted((one, other) => one.length - other.length);
  if (likeliest === undefined || likeliest.length === next?.length) return [issue];
  return likeliest
    .flatMap(preciseIssues)
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
