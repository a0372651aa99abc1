import { partsOfStatement } from './statement.js';
import type { Instant } from './time/instant.js';

/**
 * What befell some records: the kinds of change that the change log knows. A graph that was loaded in bulk has one change
 * that stands for all that was loaded.
 */
export const changeKinds = [
  'DOCUMENT_RECORDED',
  'TEXT_ATTACHED',
  'ENTITY_RECORDED',
  'ENTITY_EDITED',
  'CLAIM_RECORDED',
  'CLAIM_RETRACTED',
  'CLAIM_GRADED',
  'MERGED',
  'MERGE_UNDONE',
  'ERASED',
  'TEXT_ERASED',
  'REVISIONS_ERASED',
  'GRAPH_LOADED',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What one transaction did to records of one kind. */
export interface Change {
  readonly kind: ChangeKind;
  /** The ids of those that it befell, of a merge that of its judgement; none where they are too many to name. */
  readonly ids: readonly string[];
  /** The statements of those claims whose standings changed with it. */
  readonly statements: readonly string[];
}

/** A change in the change log. */
export interface LoggedChange extends Change {
  /** 1, 2, 3 and so on, without gaps, in the order of commits. */
  readonly position: number;
  readonly at: Instant;
  readonly by: string;
}

/** The entities that a change befell, and those at the ends of its statements. */
export function entitiesOf({ kind, ids, statements }: Change): readonly string[] {
  const own = kind === 'ENTITY_RECORDED' || kind === 'ENTITY_EDITED' ? ids : [];
  const ends = statements.flatMap((id) => {
    const parts = partsOfStatement(id);
    return parts === null ? [] : [parts.subject, parts.object];
  });
  return [...new Set([...own, ...ends])];
}
