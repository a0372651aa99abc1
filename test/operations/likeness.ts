import { relationMark } from '../oracle/nodes.js';
import { cursorMark } from '../oracle/paging.js';

/**
 * Texts that each side writes in its own way, cursors and ids of relations, by what the server wrote. What the server gives
 * one text must be one thing to the oracle.
 */
export class Tokens {
  readonly #meant = new Map<string, string>();

  /** The oracle's text for the server's. */
  meaning(answered: string): string {
    const found = this.#meant.get(answered);
    if (found === undefined) throw new Error(`${answered} stood in no answer`);
    return found;
  }

  /** Notes that the two stand in the same place of both answers; false where the server's stood for another thing before. */
  pair(answered: string, expected: string): boolean {
    const known = this.#meant.get(answered) ?? expected;
    this.#meant.set(answered, known);
    return known === expected;
  }
}

/** An answer with the oracle's texts in the place of the server's, wherever the oracle has one. */
export function likened(answered: unknown, expected: unknown, tokens: Tokens): unknown {
  if (Array.isArray(answered) && Array.isArray(expected)) {
    return answered.map((each, index) => likened(each, expected[index], tokens));
  }
  if (isRecord(answered) && isRecord(expected)) {
    const entries = Object.entries(answered);
    return Object.fromEntries(
      entries.map(([key, value]) => [key, likened(value, own(expected, key), tokens)]),
    );
  }
  if (typeof answered !== 'string' || typeof expected !== 'string' || !isToken(expected)) return answered;
  return tokens.pair(answered, expected) ? expected : answered;
}

function isToken(text: string): boolean {
  return text.startsWith(cursorMark) || text.startsWith(relationMark);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A client may choose `__proto__` for a key. */
function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.getOwnPropertyDescriptor(record, key)?.value;
}
