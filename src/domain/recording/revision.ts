import type { InformationCredibility, SourceReliability } from '../claim.js';
import type { EntityName } from './input.js';

/** What of an entity can be edited. */
export interface Editable {
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly summary: string | null;
}

/** How a claim's source, and what it says, are graded; null where they are not. */
export interface Grades {
  readonly sourceReliability: SourceReliability | null;
  readonly informationCredibility: InformationCredibility | null;
}

/** What an entity or a claim said before a change, and why it was changed. */
export type Revision = {
  /** From 1, the first change of the record. */
  readonly number: number;
  readonly reason: string;
} & ( // Null where what it was is to be forgotten.
  | { readonly entity: string; readonly before: Editable | null }
  | { readonly claim: string; readonly before: Grades | null }
);
