import { useSyncExternalStore } from 'react';

/** The token goes when the browser's tab does, and other tabs never see it. */
const key = 'entente.token';
const listeners = new Set<() => void>();

/** The token that questions are asked with; null where there is none. */
export function currentToken(): string | null {
  return sessionStorage.getItem(key);
}

/** Asks with this token from now on; with none after null. */
export function keepToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, token);
  for (const listener of listeners) listener();
}

/** What was read with the token goes with it: from the screen, and from all that keeps answers. */
export function signOut(): void {
  keepToken(null);
  location.reload();
}

export function useToken(): string | null {
  return useSyncExternalStore(listen, currentToken);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
