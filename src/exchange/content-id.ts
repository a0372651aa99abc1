import { sha256 } from '../graph/sha256.js';

/** Half of a SHA-256's hexadecimal digits: enough that no two contents of any graph share them. */
const DIGITS = 32;

/**
 * An id made from what a record says, so that the same record has the same id whenever it comes, and is recorded once.
 *
 * @param prefix lower-case letters, digits and single hyphens
 */
export function contentId(prefix: string, content: unknown): string {
  return `${prefix}-${sha256(JSON.stringify(sortedKeys(content))).slice(0, DIGITS)}`;
}

/** The same content with the keys of every object in one order. */
function sortedKeys(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(sortedKeys);
  if (typeof content !== 'object' || content === null) return content;
  const entries = Object.entries(content).map(([key, value]) => [key, sortedKeys(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
