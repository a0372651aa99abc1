import { useCallback } from 'react';
import { usePlace } from '../state/place.js';
import { useOneStep } from './use-one-step.js';

/** Goes to a day; null for the last that any source speaks of. Dragging over many days is one step that Back takes back. */
export function useGoToDay(): (day: string | null, history?: 'push' | 'replace') => void {
  const [, go] = usePlace();
  const step = useOneStep();
  return useCallback((day, history) => void go({ day }, { history: history ?? step() }), [go, step]);
}
