import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask.js';
import type { Trouble } from '../../api/trouble.js';
import type { Answered } from '../../api/use-answer.js';
import type { TypedDocumentString } from '../../generated/graphql.js';

/** A question that may take long. */
export interface Asked<Data> extends Answered<Data> {
  /** Whether an answer is being worked out. */
  readonly isWaiting: boolean;
  /** Whether the reader no longer waits for one. */
  readonly isStopped: boolean;
  /** Waits no longer: the server is told, and ends the thread that works on it. */
  readonly stop: () => void;
}

/**
 * Asks a question of a picture, and again when it becomes another; not at all while the variables are null. It takes the
 * server's threads, so that it is not asked anew only because the tab is looked at again.
 */
export function useQuestion<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  const questions = useQueryClient();
  const queryKey = [document.toString(), variables];
  const key = JSON.stringify(queryKey);
  // What the reader waits for no more is not asked anew by itself, whatever changes.
  const [stopped, setStopped] = useState<string | null>(null);
  const query = useQuery<Data, Trouble>({
    queryKey,
    queryFn: ({ signal }) => {
      if (variables === null) throw new Error('Asked without variables.');
      return ask(document, variables, signal);
    },
    enabled: variables !== null && stopped !== key,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  const isIdle = query.fetchStatus === 'idle' && query.error === null;
  const isUnanswered = query.data === undefined || query.isPlaceholderData;
  return {
    data: variables === null ? undefined : query.data,
    isStale: query.data !== undefined && (query.isPlaceholderData || query.error !== null),
    isLoading: query.data === undefined && query.error === null,
    trouble: query.error,
    retry: () => {
      setStopped(null);
      void query.refetch();
    },
    isWaiting: query.fetchStatus !== 'idle',
    isStopped: variables !== null && isIdle && isUnanswered,
    stop: () => {
      if (isUnanswered) setStopped(key);
      void questions.cancelQueries({ queryKey, exact: true });
    },
  };
}
