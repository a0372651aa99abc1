import type { Day } from '../../domain/time/day.js';
import type { Instant } from '../../domain/time/instant.js';
import type { EvidenceFilter } from '../../generated/graphql.js';
import type { Given, Input } from './input.js';

/** A field as a client selected it, with its arguments coerced; knows nothing of GraphQL's own syntax. */
export interface Selected {
  /** The key of the answer: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  /** The field's place in the schema, with `Entity` for all that implement it: `Entity.claims`. */
  readonly coordinate: string;
  /** The keys from the root field to this one. */
  readonly path: readonly string[];
  /**
   * Every argument, with its default where it was left out; what a given cursor holds stands in for what was left out. Texts,
   * numbers, days and instants, and lists of them, are an `Input` each; the rest is as it was given.
   */
  readonly args: Arguments;
  /** The day, the instant and the evidence that the field gives of its own, or that its cursor holds. */
  readonly time: Partial<Time>;
  /** For a connection, which page was asked for; null elsewhere. */
  readonly page: Page | null;
  /** The concrete types for which it was selected; null for all that are possible. */
  readonly types: readonly string[] | null;
  /** What was selected below it; empty for leaves. */
  readonly fields: readonly Selected[];
}

export type Arguments = Readonly<Record<string, unknown>>;

/** The path of an argument: the keys from the root field to its field, then down into the argument. */
export type ArgumentPath = readonly (string | number)[];

/** A place in a list, as a cursor names it: the values that the list is ordered by, the id last. */
export type Position = readonly (string | number)[];

/** A place as a plan carries it. */
export type GivenPosition = readonly Input<string | number>[];

/** Where a page begins or ends, how long it is, and whose list it is of. */
export interface Page {
  readonly size: number;
  /** From the end rather than from the start. */
  readonly backward: boolean;
  readonly after: GivenPosition | null;
  readonly before: GivenPosition | null;
  /** Whose list the cursors point into, by id; undefined where no cursor was given. */
  readonly owner: Input<string | null> | undefined;
}

/** Whose word counts, as a plan carries it. */
export type Evidence = Given<EvidenceFilter>;

/** The day and the instant that a field is asked at, and on whose word. */
export interface Time {
  readonly on: Input<Day>;
  readonly knownAt: Input<Instant> | 'LAST_CHANGE';
  /** Null where every claim counts. */
  readonly evidence: Evidence | null;
}

/** The time of a field: its own where it gives one, else that of the field above. */
export function timeOf(field: Selected, above: Time): Time {
  return { ...above, ...field.time };
}

/** The path of one of a field's arguments. */
export function argumentPath(field: Selected, ...argument: readonly (string | number)[]): ArgumentPath {
  return [...field.path, ...argument];
}

/** The values that were selected, under their keys; those of objects within, too. */
export function picked(fields: readonly Selected[], values: object): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [field.key, within(field, Reflect.get(values, field.name))]),
  );
}

function within({ fields }: Selected, value: unknown): unknown {
  if (fields.length === 0) return value;
  if (Array.isArray(value)) return value.map((each) => picked(fields, each));
  return typeof value === 'object' && value !== null ? picked(fields, value) : value;
}
