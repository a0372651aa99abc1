import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { Trouble } from '../api/trouble.js';

/**
 * Whether something that is shown was refused for want of a token, or of a better one. What is asked again has no error meanwhile:
 * it counts as refused until something is answered, or the token that is just being typed would be gone with its field.
 */
export function useRefused(): boolean {
  const cache = useQueryClient().getQueryCache();
  const refusedAt = useRef(0);
  const listen = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  return useSyncExternalStore(listen, () => {
    const states = cache.findAll({ type: 'active' }).map(({ state }) => state);
    const last = Math.max(0, ...states.filter(isRefused).map(({ errorUpdatedAt }) => errorUpdatedAt));
    if (last > 0) {
      refusedAt.current = last;
      return true;
    }
    if (states.some(({ dataUpdatedAt }) => dataUpdatedAt > refusedAt.current)) refusedAt.current = 0;
    return refusedAt.current > 0;
  });
}

function isRefused({ error }: { readonly error: unknown }): boolean {
  return error instanceof Trouble && error.kind === 'unauthorised';
}
