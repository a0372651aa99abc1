import { keepPreviousData, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from '../generated/graphql.js';
import { questionOf } from './question.js';
import type { Trouble } from './trouble.js';

/** An answer as a view shows it. */
export interface Answered<Data> {
  /** The last answer there is, if it is one to an earlier question; undefined before the first. */
  readonly data: Data | undefined;
  /** Whether what is shown answers another question than the one asked now, or one that could not be asked again. */
  readonly isStale: boolean;
  readonly isLoading: boolean;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

/** How a question is asked, where it is not as all are. */
interface Manner {
  /** Whether it is not asked for now; what was shown stays. */
  readonly isHeld?: boolean;
  /** Whether it is asked anew when the tab is looked at again. */
  readonly isAskedOnReturn?: boolean;
}

/** The answer as a view shows it, and the asking itself for whoever has to know more of it. */
interface Asking<Data> {
  readonly answer: Answered<Data>;
  readonly query: UseQueryResult<Data, Trouble>;
  /** What the answer is kept under: the question's document and its variables. */
  readonly queryKey: readonly unknown[];
}

/**
 * Asks an operation, and again whenever its variables change; not at all while those are null. What was shown stays until
 * the new answer is there, and after trouble: a token that ends at work takes nothing away.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answered<Data> {
  return useAsking(document, variables).answer;
}

/** The same, for what is asked in a manner of its own. */
export function useAsking<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  { isHeld = false, isAskedOnReturn = true }: Manner = {},
): Asking<Data> {
  const queryKey = [document.toString(), variables];
  const query = useQuery<Data, Trouble>({
    ...(variables === null ? { queryKey, queryFn: skipToken } : questionOf(document, variables)),
    enabled: variables !== null && !isHeld,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: isAskedOnReturn,
  });
  const last = useRef<Data>(undefined);
  if (query.data !== undefined) last.current = query.data;
  const data = variables === null ? undefined : (query.data ?? last.current);
  const answer = {
    data,
    isStale: data !== undefined && (query.isPlaceholderData || query.error !== null),
    isLoading: data === undefined && query.error === null,
    trouble: query.error,
    retry: () => void query.refetch(),
  };
  return { answer, query, queryKey };
}

/** Answers to several questions as one: there when all of them are, and stale when one is. */
export function together<Data>(answers: readonly Answered<Data>[]): Answered<readonly Data[]> {
  const data = answers.map((answer) => answer.data).filter((one) => one !== undefined);
  const isWhole = data.length === answers.length;
  const trouble = answers.find((answer) => answer.trouble !== null)?.trouble ?? null;
  return {
    data: isWhole ? data : undefined,
    isStale: isWhole && answers.some(({ isStale }) => isStale),
    isLoading: !isWhole && trouble === null,
    trouble,
    retry: () => {
      for (const answer of answers) if (answer.trouble !== null) answer.retry();
    },
  };
}
