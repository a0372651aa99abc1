import { skipToken, useQuery } from '@tanstack/react-query';
import { Trouble } from '../../api/trouble.js';
import { type Answered, useAnswer } from '../../api/use-answer.js';
import { GroundDocument } from '../../generated/graphql.js';
import { useDay } from '../../state/use-day.js';
import { askedGround } from './asked-ground.js';
import { laidOut } from './laid-out.js';
import type { Ground, Points } from './layout.js';

/**
 * Where to draw whom: made once for all that was ever said, so that nobody moves when the day or the filters do.
 *
 * @param shown what is laid out where all that was ever said cannot be had, as on a graph that is too large for it: what is shown can
 *   be drawn all the same, and is added to as it changes
 */
export function useLayout(shown?: Ground): Pick<Answered<Points>, 'data' | 'trouble' | 'retry'> {
  const asked = useAnswer(GroundDocument, askedGround(useDay()));
  const ground = asked.data?.picture ?? (asked.trouble === null ? undefined : shown);
  const drawn = useQuery<Points>({
    ...(ground === undefined ? { queryKey: ['layout', null], queryFn: skipToken } : laidOut(ground)),
    // Grounds are large, and there is one after every change.
    gcTime: 0,
    placeholderData: (earlier) => earlier,
  });
  if (drawn.error === null)
    return { ...asked, data: drawn.data, trouble: ground === undefined ? asked.trouble : null };
  const trouble = new Trouble('failed', drawn.error.message);
  return { data: drawn.data, trouble, retry: () => void drawn.refetch() };
}
