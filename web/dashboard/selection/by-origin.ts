import { group } from 'd3-array';
import type { ClaimDetailsFragment } from '../generated/graphql.js';

/** The claims of one origin: what counts as one source. */
export interface OriginGroup {
  readonly id: string;
  readonly description: string;
  readonly isAnonymous: boolean;
  readonly claims: readonly ClaimDetailsFragment[];
}

/** Claims by who says so in the end: whoever carries the standing first, then whoever says most. */
export function byOrigin(
  claims: readonly ClaimDetailsFragment[],
  carrying: ReadonlySet<string>,
): readonly OriginGroup[] {
  const groups = group(claims, ({ origin }) => origin.id);
  const carriers = ({ claims: ofOne }: OriginGroup) => ofOne.filter(({ id }) => carrying.has(id)).length;
  return [...groups.values()]
    .flatMap((ofOne) => {
      const origin = ofOne[0]?.origin;
      if (origin === undefined) return [];
      return [
        { id: origin.id, description: origin.description, isAnonymous: origin.anonymous, claims: ofOne },
      ];
    })
    .sort((one, other) => carriers(other) - carriers(one) || other.claims.length - one.claims.length);
}
