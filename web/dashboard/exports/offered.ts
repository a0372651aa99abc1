import { useEffect, useSyncExternalStore } from 'react';

/** A file that the view shown can be saved as. */
export interface Offer {
  readonly label: string;
  readonly save: () => void;
}

let offered: readonly Offer[] = [];
const listeners = new Set<() => void>();

function change(offers: readonly Offer[]): void {
  offered = offers;
  for (const listener of listeners) listener();
}

/** Lets the search find what can be saved, for as long as it can. The offers must be the same ones until they change. */
export function useOffering(offers: readonly Offer[]): void {
  useEffect(() => {
    change(offers);
    return () => change([]);
  }, [offers]);
}

/** What the view shown can be saved as. */
export function useOffered(): readonly Offer[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
}
