import type { GroundQueryVariables } from '../../generated/graphql.js';
import type { ShownDay } from '../../state/shown-day.js';
import { standings } from '../../state/words.js';

/** The ground of all that was ever said, as the API takes it; null until the last day that any source speaks of is known. */
export function askedGround({ day, lastDay, isLastDayInDoubt }: ShownDay): GroundQueryVariables | null {
  const on = lastDay === undefined && !isLastDayInDoubt ? undefined : (lastDay ?? day);
  return on === undefined ? null : { on, standings };
}
