import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answered, useAsking } from '../../api/use-answer.js';
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
  // What the reader waits for no more is not asked anew by itself, whatever changes.
  const [stopped, setStopped] = useState<string | null>(null);
  const key = JSON.stringify(variables);
  const { answer, query, queryKey } = useAsking(document, variables, {
    isHeld: stopped === key,
    isAskedOnReturn: false,
  });
  const isIdle = query.fetchStatus === 'idle' && query.error === null;
  const isUnanswered = query.data === undefined || query.isPlaceholderData;
  return {
    ...answer,
    retry: () => {
      setStopped(null);
      answer.retry();
    },
    isWaiting: query.fetchStatus !== 'idle',
    isStopped: variables !== null && isIdle && isUnanswered,
    stop: () => {
      if (isUnanswered) setStopped(key);
      void questions.cancelQueries({ queryKey, exact: true });
    },
  };
}
