import type { Run } from '../connection.js';

/** A constraint or an index, by the name under which it is looked for. */
export interface SchemaElement {
  readonly name: string;
  readonly kind: 'CONSTRAINT' | 'INDEX' | 'FULLTEXT INDEX';
  /** What follows the name where it is made. */
  readonly definition: string;
}

/**
 * One step of the database's form. Its changes, statements or what takes more than one, are made once, each safe to make again,
 * since a step that was cut off begins anew; its constraints and indexes are seen to at every start.
 */
export interface Migration {
  /** From 1; never changed once released. */
  readonly number: number;
  readonly name: string;
  readonly schema: readonly SchemaElement[];
  readonly changes: readonly (string | ((run: Run) => Promise<void>))[];
  /**
   * Changes too large for one transaction: each statement does a part of what is left to do and returns how much it did, and
   * is run again, in a transaction of its own, until that is 0.
   */
  readonly backfills?: readonly string[];
}

/** An index by properties of nodes. */
export function index(name: string, definition: string): SchemaElement {
  return { name, kind: 'INDEX', definition };
}

/** A property that no two nodes of a label share. */
export function unique(name: string, label: string, property: string): SchemaElement {
  return { name, kind: 'CONSTRAINT', definition: `FOR (n:${label}) REQUIRE n.${property} IS UNIQUE` };
}
