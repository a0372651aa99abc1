import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { Trouble } from '../api/trouble.js';

/** Whether something that is shown was refused for want of a token, or of a better one. */
export function useRefused(): boolean {
  const cache = useQueryClient().getQueryCache();
  const listen = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  return useSyncExternalStore(listen, () =>
    cache
      .findAll({ type: 'active' })
      .some(({ state: { error } }) => error instanceof Trouble && error.kind === 'unauthorised'),
  );
}
