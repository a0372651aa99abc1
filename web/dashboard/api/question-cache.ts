import { QueryClient } from '@tanstack/react-query';
import { isPassing, Trouble } from './trouble.js';

const mostRetries = 2;

/**
 * Keeps answers while the page is open; they are asked again when something is recorded, and when the tab is looked at anew. What
 * passes by itself is asked again by itself, when the server asks to be left alone for a while after that.
 */
export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < mostRetries && isPassing(error),
      retryDelay: (failures, error) =>
        (error instanceof Trouble ? error.pauseMs : null) ?? Math.min(1_000 * 2 ** failures, 30_000),
    },
  },
});
