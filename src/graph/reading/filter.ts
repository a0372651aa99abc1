import { badInput } from '../../errors.js';
import type { Given } from './input.js';
import type { ArgumentPath } from './selection.js';

/** How each key of a filter reads as a condition that is never null. */
export type Leaves = Readonly<Record<string, (value: never, path: ArgumentPath) => string>>;

/** The conditions of a filter of the schema: a key of the schema without one here does not compile. */
export type LeavesOf<Filter> = {
  readonly [Key in Exclude<keyof Filter, 'AND' | 'OR' | 'NOT'>]-?: (
    value: Given<NonNullable<Filter[Key]>>,
    path: ArgumentPath,
  ) => string;
};

/** The most keys of a filter, those within it included: planning a statement takes Neo4j longer the more it has. */
const mostConditions = 50;

/**
 * A filter as one Cypher condition: all that is given must hold; `AND`, `OR` and `NOT` nest. A key that is null is a key
 * left out.
 *
 * @throws EntenteError `BAD_USER_INPUT` where it has too many conditions.
 */
export function condition(filter: unknown, leaves: Leaves, path: ArgumentPath): string {
  const size = sizeOf(filter);
  if (size > mostConditions) {
    throw badInput(
      `A filter has at most ${mostConditions} conditions, those within included; this has ${size}.`,
      path,
    );
  }
  return allOf(filter, leaves, path);
}

function allOf(filter: unknown, leaves: Leaves, path: ArgumentPath): string {
  const parts = given(filter).map(([key, value]) => part(key, value, leaves, [...path, key]));
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

/** Alternatives are lists: Neo4j's planner multiplies out AND within OR, and a dozen of them would take it minutes. */
function part(key: string, value: unknown, leaves: Leaves, path: ArgumentPath): string {
  switch (key) {
    case 'AND':
    case 'OR': {
      // In brackets, for `[x IN list]` would be a list comprehension.
      const parts = asList(value).map((each, index) => `(${allOf(each, leaves, [...path, index])})`);
      return `${key === 'AND' ? 'all' : 'any'}(held IN [${parts.join(', ')}] WHERE held)`;
    }
    case 'NOT':
      return `NOT all(held IN [(${allOf(value, leaves, path)})] WHERE held)`;
    default: {
      const leaf = leaves[key];
      if (leaf === undefined) throw new Error(`no condition is known for ${key}`);
      return leaf(value as never, path);
    }
  }
}

/** Whether some key stands anywhere in a filter. */
export function mentions(filter: unknown, key: string): boolean {
  if (Array.isArray(filter)) return filter.some((each) => mentions(each, key));
  if (!isFilter(filter)) return false;
  return Object.entries(filter).some(
    ([name, value]) => value !== null && (name === key || (isNesting(name) && mentions(value, key))),
  );
}

function isNesting(name: string): boolean {
  return name === 'AND' || name === 'OR' || name === 'NOT';
}

function sizeOf(filter: unknown): number {
  if (Array.isArray(filter)) return filter.reduce((sum: number, each) => sum + sizeOf(each), 0);
  return given(filter).reduce((sum, [key, value]) => sum + 1 + (isNesting(key) ? sizeOf(value) : 0), 0);
}

/** The keys of a filter that say something. */
function given(filter: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(isFilter(filter) ? filter : {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
}

function isFilter(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
