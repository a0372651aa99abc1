import { useQuery } from '@tanstack/react-query';
import { useAnswer } from '../../api/use-answer.js';
import { GroundDocument } from '../../generated/graphql.js';
import { useDay } from '../../state/use-day.js';
import { standings } from '../../state/words.js';
import type { Ground, Points } from './layout.js';

/** Where to draw whom: made once for all that was ever said, so that nobody moves when the day or the filters do. */
export function useLayout(): Points | undefined {
  const { day, lastDay } = useDay();
  const on = lastDay === undefined ? undefined : (lastDay ?? day);
  const { data } = useAnswer(GroundDocument, on === undefined ? null : { on, standings });
  const ground = data?.picture;
  const { data: points } = useQuery({
    queryKey: ['layout', ground],
    queryFn: ({ signal }) => layoutApart(ground ?? { nodes: [], edges: [] }, signal),
    enabled: ground !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (earlier) => earlier,
  });
  return points;
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
