import { type Day, parseDay } from '../../domain/time/day.js';
import { type Instant, parseInstant } from '../../domain/time/instant.js';
import type { Position } from './selection.js';

/** What a cursor holds: where it points, and the list that it points into. */
export interface Cursor {
  /** The field whose list it is. */
  readonly coordinate: string;
  /** Whose list it is, by id; null for a root field's, which is nobody's. */
  readonly owner: string | null;
  /** The arguments that shaped the list: filter, order and the like, in their external form. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly on: Day;
  readonly knownAt: Instant | null;
  readonly position: Position;
}

/** Writes a cursor as opaque text, safe in URLs. */
export function encodeCursor(cursor: Cursor): string {
  const { coordinate, owner, args, on, knownAt, position } = cursor;
  return Buffer.from(JSON.stringify([coordinate, owner, args, on, knownAt, position])).toString('base64url');
}

/** Reads a cursor's text; null where it is no cursor of ours. What it holds of arguments is still to be checked. */
export function decodeCursor(text: string): Cursor | null {
  const parts = parse(text);
  if (!Array.isArray(parts) || parts.length !== 6) return null;
  const [coordinate, owner, args, on, knownAt, position] = parts as readonly unknown[];
  const day = typeof on === 'string' ? parseDay(on) : null;
  const instant = typeof knownAt === 'string' ? parseInstant(knownAt) : null;
  if (typeof coordinate !== 'string' || !isRecord(args) || !isPosition(position)) return null;
  if (owner !== null && typeof owner !== 'string') return null;
  if (day === null || (knownAt !== null && instant === null)) return null;
  return { coordinate, owner, args, on: day, knownAt: instant, position };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.every((key) => typeof key === 'string' || Number.isFinite(key));
}
