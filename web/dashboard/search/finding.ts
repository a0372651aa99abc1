import type { ReactNode } from 'react';

/** Something that a search found, and what choosing it does. */
export interface Finding {
  readonly key: string;
  readonly title: ReactNode;
  /** What kind of thing it is, in a word or two. */
  readonly kind: string;
  readonly remark?: string | null;
  readonly choose: () => void;
}
