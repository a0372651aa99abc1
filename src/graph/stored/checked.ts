import { type Day, isDay } from '../../domain/time/day.js';
import { type Instant, parseInstant } from '../../domain/time/instant.js';

// What rows hold is looked at before it is taken for what it should be: the database holds what this program wrote, unless
// somebody else wrote there too.

/** A text of a row. */
export function textIn(stored: unknown): string {
  return typeof stored === 'string' ? stored : refuse(stored, 'a text');
}

/** A whole number of a row. */
export function numberIn(stored: unknown): number {
  return Number.isSafeInteger(stored) ? Number(stored) : refuse(stored, 'a whole number');
}

/** A day of a row, as Neo4j writes it. */
export function dayIn(stored: unknown): Day {
  return typeof stored === 'string' && isDay(stored) ? stored : refuse(stored, 'a day');
}

/** An instant of a row, as Neo4j writes it. */
export function instantIn(stored: unknown): Instant {
  return (typeof stored === 'string' ? parseInstant(stored) : null) ?? refuse(stored, 'an instant');
}

/** One of the words that may stand in a row. */
export function wordIn<Word extends string | number>(stored: unknown, words: readonly Word[]): Word {
  return words.find((word) => word === stored) ?? refuse(stored, `one of ${words.join(', ')}`);
}

/** A list in a row. */
export function listIn(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : refuse(stored, 'a list');
}

/** What may be absent. */
export function optional<T>(stored: unknown, as: (stored: unknown) => T): T | null {
  return stored === null ? null : as(stored);
}

function refuse(stored: unknown, expected: string): never {
  throw new Error(`the database holds ${JSON.stringify(stored)} where ${expected} should be`);
}
