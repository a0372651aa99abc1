import { parseDay } from '../../domain/time/day.js';
import { parseInstant } from '../../domain/time/instant.js';
import { badInput } from '../../errors.js';
import { asRow, type Column, toInstant } from './column.js';
import type { Input } from './input.js';
import { type ArgumentPath, argumentPath, type GivenPosition, type Selected } from './selection.js';
import type { StatementText } from './statement-text.js';

/** What a list is ordered by, in part: an expression that is never null. */
export interface OrderKey {
  readonly cypher: string;
  readonly type: keyof typeof keyTypes;
  readonly descending: boolean;
}

/** An order as a client asks for it. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What nodes of a type can be ordered by, beside their id. */
export type Orders = Readonly<Record<string, (node: string) => Omit<OrderKey, 'descending'>>>;

/** The keys of an order of nodes, the id last. */
export function orderKeys(
  orders: Orders,
  node: string,
  asked: unknown,
  byDefault: Order,
): readonly OrderKey[] {
  const { field, direction } = (asked as Order | null | undefined) ?? byDefault;
  const descending = direction === 'DESC';
  const first = orders[field];
  const id: OrderKey = { cypher: `${node}.id`, type: 'text', descending };
  return first === undefined ? [id] : [{ ...first(node), descending }, id];
}

type Key = string | number;

/** Throws that a cursor holds no such value. */
type Refuse = () => never;

/** How a key of each type is asked for, kept in a cursor, and read back from one. */
const keyTypes = {
  text: {
    out: (cypher: string) => cypher,
    kept: String,
    back: (text: StatementText, key: Input<Key>, refuse: Refuse) =>
      text.value(key.map((each) => (typeof each === 'string' ? each : refuse()))),
  },
  number: {
    out: (cypher: string) => cypher,
    kept: Number,
    back: (text: StatementText, key: Input<Key>, refuse: Refuse) =>
      text.number(key.map((each) => (typeof each === 'number' ? each : refuse()))),
  },
  day: {
    out: (cypher: string) => `toString(${cypher})`,
    kept: String,
    back: (text: StatementText, key: Input<Key>, refuse: Refuse) =>
      text.day(key.map((each) => parseDay(String(each)) ?? refuse())),
  },
  instant: {
    out: (cypher: string) => `toString(${cypher})`,
    kept: (raw: unknown) => String(toInstant(raw)),
    back: (text: StatementText, key: Input<Key>, refuse: Refuse) =>
      text.instant(key.map((each) => parseInstant(String(each)) ?? refuse())),
  },
} as const;

/** A row's place among the others, as a cursor holds it. */
export function positionOf(keys: readonly OrderKey[]): Column {
  return {
    cypher: `[${keys.map((key) => keyTypes[key.type].out(key.cypher)).join(', ')}]`,
    decode: (raw) =>
      (asRow(raw) ?? []).map((value, index) => keyTypes[keys[index]?.type ?? 'text'].kept(value)),
  };
}

/** The ORDER BY of a page; a backward page is read from its end. */
export function orderBy(keys: readonly OrderKey[], backward: boolean): string {
  const parts = keys.map((key) => `${key.cypher}${key.descending !== backward ? ' DESC' : ''}`);
  return `ORDER BY ${parts.join(', ')}`;
}

/** The condition that a row lies between the page's cursors; null where it has none. */
export function between(text: StatementText, field: Selected, keys: readonly OrderKey[]): string | null {
  const { after, before } = field.page ?? { after: null, before: null };
  const conditions = [
    after && beyond(text, keys, after, false, argumentPath(field, 'after')),
    before && beyond(text, keys, before, true, argumentPath(field, 'before')),
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? null : conditions.join(' AND ');
}

/** The values of a key between which the rows of a page lie, smallest first; null where nothing bounds them. */
export interface Edges {
  readonly low: string | null;
  readonly high: string | null;
}

/** The edges of a page by its cursors, in a list that is ordered by one key alone. */
export function edgesOf(text: StatementText, field: Selected, key: OrderKey): Edges {
  const { after, before } = field.page ?? { after: null, before: null };
  const edge = (position: GivenPosition | null, name: 'after' | 'before') =>
    position && (limitsAt(text, [key], position, argumentPath(field, name))[0] ?? null);
  const [first, last] = [edge(after, 'after'), edge(before, 'before')];
  return key.descending ? { low: last, high: first } : { low: first, high: last };
}

/** The values of a list's keys at a position. */
function limitsAt(
  text: StatementText,
  keys: readonly OrderKey[],
  position: GivenPosition,
  argument: ArgumentPath,
): readonly string[] {
  const refuse: Refuse = () => {
    throw badInput('This cursor does not belong to this list and order.', argument);
  };
  if (position.length !== keys.length) refuse();
  return keys.map((key, index) => keyTypes[key.type].back(text, position[index] ?? refuse(), refuse));
}

/**
 * Row values beyond a position, key by key: greater in the first, or equal there and greater in the next. The first key's bound
 * stands on its own, so that an index that begins with it is entered there.
 */
function beyond(
  text: StatementText,
  keys: readonly OrderKey[],
  position: GivenPosition,
  backwards: boolean,
  argument: ArgumentPath,
): string {
  const limits = limitsAt(text, keys, position, argument);
  return keys.reduceRight((further, { cypher, descending }, index) => {
    const past = `${cypher} ${descending !== backwards ? '<' : '>'}`;
    const limit = limits[index];
    return further === ''
      ? `${past} ${limit}`
      : `${past}= ${limit} AND (${cypher} <> ${limit} OR (${further}))`;
  }, '');
}
