import { type RefObject, useEffect, useRef } from 'react';

/** Brings what a list marks as the current one into sight, where there is no room for all of it at once. */
export function useCurrentInSight<List extends HTMLElement>(current: string): RefObject<List | null> {
  const list = useRef<List>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked follows from what is current.
  useEffect(() => {
    list.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }, [current]);
  return list;
}
