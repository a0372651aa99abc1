import { useSyncExternalStore } from 'react';

/** The boxes that can be opened before the page, from the menu or by name from the search. */
export type Box = 'saved' | 'api' | 'sign-in';

let opened: Box | null = null;
const listeners = new Set<() => void>();

/** Opens a box in the place of the one that is open; none after null. */
export function openBox(box: Box | null): void {
  opened = box;
  for (const listener of listeners) listener();
}

export function useOpenedBox(): Box | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
}
