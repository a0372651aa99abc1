/**
 * The version of the rules by which claims come to standings. It is kept with the standings that a database holds, and one
 * of another version is rebuilt when it is opened. Raise it with every change after which the same claims of a statement
 * come to other segments or carriages: in stance.ts, standing.ts, sweep.ts, segments.ts, grades.ts or ledger.ts, or in
 * the nature of a predicate. It is not for the statements and origins that claims are linked to, which are not rebuilt: a
 * change of those takes a migration.
 */
export const RULES_VERSION = 1;
