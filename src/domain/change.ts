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
