/**
 * One step of the database's form. Statements are schema commands, each safe to run again, since a step that was cut off
 * begins anew.
 */
export interface Migration {
  /** From 1, without gaps; never changed once released. */
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}
