import { type Instant, parseInstant } from '../../domain/time/instant.js';
import type { Row } from '../connection.js';
import type { Inputs } from './input.js';

/** What a plan knows only when it runs. */
export interface Moment {
  /** The instant of the graph's last change; null while nothing is recorded. */
  readonly lastChange: Instant | null;
  readonly inputs: Inputs;
  /** What a mutation is to tell of what it did; null of a question. */
  readonly told: Told | null;
}

/** What is told of what was done: plain values, and ids of records to read. */
export type Told = Readonly<Record<string, unknown>>;

/** A value of the answer: the Cypher expression that computes it, and how to read what comes back. */
export interface Column {
  /** Null where the value needs nothing from the database. */
  readonly cypher: string | null;
  readonly decode: (raw: unknown, moment: Moment) => unknown;
}

const asIs = (raw: unknown): unknown => raw ?? null;

/** A value that is passed on as it comes. */
export function plain(cypher: string): Column {
  return { cypher, decode: asIs };
}

/** A list that is never null. */
export function list(cypher: string): Column {
  return { cypher, decode: (raw) => raw ?? [] };
}

/** A DATE, as `YYYY-MM-DD`. */
export function day(cypher: string): Column {
  return plain(`toString(${cypher})`);
}

/** A ZONED DATETIME, as an instant. */
export function instant(cypher: string): Column {
  return { cypher: `toString(${cypher})`, decode: toInstant };
}

/** A value that is known without asking. */
export function constant(value: unknown): Column {
  return { cypher: null, decode: () => value };
}

/** A value that is known once the plan runs. */
export function atRun(value: (moment: Moment) => unknown): Column {
  return { cypher: null, decode: (_raw, moment) => value(moment) };
}

/** Reads a value as a row of columns; null stays null. */
export function asRow(raw: unknown): Row | null {
  return Array.isArray(raw) ? raw : null;
}

/** What Neo4j writes for a ZONED DATETIME, as an instant; null stays null. */
export function toInstant(raw: unknown): Instant | null {
  return typeof raw === 'string' ? parseInstant(raw) : null;
}

/** A named value of an object. */
export interface Member {
  readonly key: string;
  readonly column: Column;
  /** The concrete types that have it; null for all. */
  readonly types: readonly string[] | null;
}

/**
 * Several columns as one: a list in Cypher, an object in the answer. `typename` is that of the object, or an expression's
 * that tells it. An object whose `presence` expression is null is null.
 */
export function object(members: readonly Member[], typename: TypeName, presence?: string): Column {
  const cellOf = ({ column, types }: Member) =>
    column.cypher === null ? null : guarded(column.cypher, types, typename);
  // What several members are read from is asked for once.
  const cells = [...new Set(members.map(cellOf).filter((cell) => cell !== null))];
  const places = members.map((member) => cells.indexOf(cellOf(member) ?? '') + 1);
  const row = `[${[typename.cypher ?? 'true', ...cells].join(', ')}]`;
  const cypher = presence === undefined ? row : `CASE WHEN ${presence} IS NULL THEN null ELSE ${row} END`;
  const placed = members.map((member, index) => ({ ...member, place: places[index] ?? 0 }));
  return { cypher, decode: (raw, moment) => decodeObject(asRow(raw), placed, typename, moment) };
}

/** Where an object of the answer says of what type it is: no key that a client could choose for a field. */
export const typeKey = Symbol('type');

/** How the type of an object is told. */
export interface TypeName {
  /** An expression whose value tells the type; null where there is but one. */
  readonly cypher: string | null;
  readonly of: (raw: unknown) => string;
}

/** The one type that an object can have. */
export function only(name: string): TypeName {
  return { cypher: null, of: () => name };
}

function guarded(cypher: string, types: readonly string[] | null, typename: TypeName): string {
  if (types === null || typename.cypher === null) return cypher;
  return `CASE WHEN ${typename.cypher} IN [${types.map((type) => `'${type}'`).join(', ')}] THEN ${cypher} END`;
}

/** A member, and where in the row its value is. */
interface Placed extends Member {
  readonly place: number;
}

function decodeObject(
  row: Row | null,
  members: readonly Placed[],
  typename: TypeName,
  moment: Moment,
): Readonly<Record<string | symbol, unknown>> | null {
  if (row === null) return null;
  const type = typename.of(row[0]);
  // Without a prototype, for a client may call a field `__proto__`.
  const decoded: Record<string | symbol, unknown> = Object.create(null);
  decoded[typeKey] = type;
  for (const { key, column, types, place } of members) {
    if (types !== null && !types.includes(type)) continue;
    decoded[key] = column.decode(column.cypher === null ? undefined : row[place], moment);
  }
  return decoded;
}

/** A list of objects, each made of `item`. */
export function listOf(cypher: string, item: Column): Column {
  return {
    cypher,
    decode: (raw, moment) => (asRow(raw) ?? []).map((element) => item.decode(element, moment)),
  };
}
