import { QueryClient } from '@tanstack/react-query';
import { Trouble, type TroubleKind } from './trouble.js';

/** What passes by itself. */
const passing: readonly TroubleKind[] = ['unreachable', 'busy'];

/** Keeps answers while the page is open; they are asked again when the tab is looked at anew, for the graph may have changed. */
export function questionCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && error instanceof Trouble && passing.includes(error.kind),
      },
    },
  });
}
