/** What can be erased: records, and the texts of documents. */
export const ERASED_KINDS = ['Entity', 'Document', 'Claim', 'Judgement', 'Text'] as const;
export type ErasedKind = (typeof ERASED_KINDS)[number];

/** What is left of something that was erased; of a text, the id is its document's. */
export interface Tombstone {
  readonly id: string;
  readonly kind: ErasedKind;
}
