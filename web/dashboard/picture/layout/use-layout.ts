import { useQuery } from '@tanstack/react-query';
import { Trouble } from '../../api/trouble.js';
import { type Answered, useAnswer } from '../../api/use-answer.js';
import { GroundDocument } from '../../generated/graphql.js';
import { useDay } from '../../state/use-day.js';
import { standings } from '../../state/words.js';
import { canGrow, grown } from './grown.js';
import type { Ground, Points } from './layout.js';

/** Where everybody was put last: who comes later is added to it, for as long as the page is open. */
let placed: Points | undefined;

/**
 * Where to draw whom: made once for all that was ever said, so that nobody moves when the day or the filters do.
 *
 * @param shown what is laid out where all that was ever said cannot be had, as on a graph that is too large for it: what is shown can
 *   be drawn all the same, and is added to as it changes
 */
export function useLayout(shown?: Ground): Pick<Answered<Points>, 'data' | 'trouble' | 'retry'> {
  const { day, lastDay, isLastDayInDoubt } = useDay();
  const on = lastDay === undefined && !isLastDayInDoubt ? undefined : (lastDay ?? day);
  const asked = useAnswer(GroundDocument, on === undefined ? null : { on, standings });
  const ground = asked.data?.picture ?? (asked.trouble === null ? undefined : shown);
  const drawn = useQuery<Points>({
    // Not by the ground itself: thousands of relations would be written out as a key each time that the page is drawn.
    queryKey: ['layout', ground === undefined ? null : numberOf(ground)],
    queryFn: ({ signal }) => layoutFor(ground ?? { nodes: [], edges: [] }, signal),
    enabled: ground !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    // Grounds are large, and there is one after every change.
    gcTime: 0,
    placeholderData: (earlier) => earlier,
  });
  if (drawn.error === null)
    return { ...asked, data: drawn.data, trouble: ground === undefined ? asked.trouble : null };
  const trouble = new Trouble('failed', drawn.error.message);
  return { data: drawn.data, trouble, retry: () => void drawn.refetch() };
}

const numbers = new WeakMap<Ground, number>();
let lastNumber = 0;

/** The same number for the same ground, as long as there is one. */
function numberOf(ground: Ground): number {
  const number = numbers.get(ground) ?? ++lastNumber;
  numbers.set(ground, number);
  return number;
}

/** Of a ground that somebody recorded more of, the layout that there is with these added; otherwise one made anew. */
async function layoutFor(ground: Ground, signal: AbortSignal): Promise<Points> {
  const made =
    placed !== undefined && canGrow(placed, ground)
      ? grown(placed, ground)
      : await layoutApart(ground, signal);
  placed = made;
  return made;
}

function layoutApart({ nodes, edges }: Ground, signal: AbortSignal): Promise<Points> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Points>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onmessage = ({ data }: MessageEvent<Points>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ nodes, edges });
  }).finally(() => worker.terminate());
}
