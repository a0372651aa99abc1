import type { ClaimDetailsFragment } from '../generated/graphql.js';

/** What a claim does to a relation on a day: says that it is so, that it was and is over, or that it is not so. */
export type Saying = 'so' | 'over' | 'not-so';

/** `ended.latest` is the first day on which it no longer held for certain (docs/model.md). */
export function sayingOf(
  { polarity, ended }: Pick<ClaimDetailsFragment, 'polarity' | 'ended'>,
  on: string,
): Saying {
  if (polarity === 'DENIES') return 'not-so';
  return ended.latest !== null && ended.latest <= on ? 'over' : 'so';
}
