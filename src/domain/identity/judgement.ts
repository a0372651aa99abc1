/** What a judgement is about: two entities that are one, or two origins that are one voice. */
export const JUDGEMENT_KINDS = ['ENTITIES', 'ORIGINS'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** A judgement that two ids stand for one, which is called by the first. */
export interface Judgement {
  readonly kind: JudgementKind;
  /** The id that stays. */
  readonly keep: string;
  /** The id that is read as the one that stays. */
  readonly merge: string;
}
