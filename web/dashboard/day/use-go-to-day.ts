import { useCallback, useRef } from 'react';
import { usePlace } from '../state/place.js';

/** Days that follow each other within this time are one step back, in milliseconds. */
const oneStepMs = 1_000;

/** Goes to a day; null for the last that any source speaks of. Dragging over many days is one step that Back takes back. */
export function useGoToDay(): (day: string | null) => void {
  const [, go] = usePlace();
  const last = useRef(0);
  return useCallback(
    (day) => {
      const now = Date.now();
      void go({ day }, { history: now - last.current < oneStepMs ? 'replace' : 'push' });
      last.current = now;
    },
    [go],
  );
}
