import { type Change, type ChangeKind, entitiesOf } from './change.js';
import { relationOf } from './statement.js';

/** Which changes somebody wants to hear of; what is given must all hold. Null means that it does not matter. */
export interface ChangeFilter {
  readonly kinds: readonly ChangeKind[] | null;
  readonly records: readonly string[] | null;
  readonly entities: readonly string[] | null;
  readonly statements: readonly string[] | null;
}

/**
 * What tells whether a change passes a filter. Where the log does not say what a change befell it passes: whoever asks once too
 * often sees that nothing is new, and who misses a change never does.
 */
export function changeFilter({
  kinds,
  records,
  entities,
  statements,
}: ChangeFilter): (change: Change) => boolean {
  const conditions = [
    kinds && anyOf(kinds, ({ kind }) => [kind]),
    records && orNameless(anyOf(records, ({ ids }) => ids)),
    entities && orNameless(orWhole(anyOf(entities, entitiesOf))),
    statements && orNameless(anyOf(statements, (change) => change.statements.flatMap(namesOf))),
  ].filter((condition) => condition !== null);
  return (change) => conditions.every((holds) => holds(change));
}

type Condition = (change: Change) => boolean;

function anyOf(wanted: readonly string[], found: (change: Change) => readonly string[]): Condition {
  const set = new Set(wanted);
  return (change) => found(change).some((each) => set.has(each));
}

function orNameless(condition: Condition): Condition {
  return (change) => change.ids.length === 0 || condition(change);
}

/** Changes that do not name every entity that they concern. */
const concernMore: readonly ChangeKind[] = ['MERGED', 'MERGE_UNDONE', 'ERASED'];

/** A merge is logged with its judgement, and an erasure with what is gone: neither names every entity that is read otherwise. */
function orWhole(condition: Condition): Condition {
  return (change) => concernMore.includes(change.kind) || condition(change);
}

/** A statement goes by its own id, and by that of the relation that it is a form of. */
function namesOf(statement: string): readonly string[] {
  return [statement, relationOf(statement)];
}
