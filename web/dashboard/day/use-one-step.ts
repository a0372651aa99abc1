import { useCallback, useRef } from 'react';

/** What follows within this time is one step back, in milliseconds. */
const oneStepMs = 1_000;

/** How to note a step: those that follow each other at once are one that Back takes back. */
export function useOneStep(): () => 'push' | 'replace' {
  const last = useRef(0);
  return useCallback(() => {
    const now = Date.now();
    const isSameStep = now - last.current < oneStepMs;
    last.current = now;
    return isSameStep ? 'replace' : 'push';
  }, []);
}
