import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from '../generated/graphql.js';
import { ask } from './ask.js';
import type { Trouble } from './trouble.js';
import type { Answered } from './use-answer.js';

/** What a page says of what comes after it. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** What of a list is not loaded yet. */
export interface More {
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** What went wrong with loading more; what there is stays. */
  readonly trouble: Trouble | null;
  readonly loadMore: () => void;
}

/** A list as a view shows it, as far as it was loaded. */
interface Paged<Page> extends Answered<readonly Page[]> {
  readonly more: More;
}

/**
 * Asks for a list page by page, each after the last; not at all while the variables are null. As with any answer, what was shown stays
 * until the list for other variables is there, and after trouble.
 *
 * @param pageInfoOf where in a page it says what comes after it
 */
export function usePages<Page, Variables extends { readonly after?: string | null | undefined }>(
  document: TypedDocumentString<Page, Variables>,
  variables: Variables | null,
  pageInfoOf: (page: Page) => PageInfo,
): Paged<Page> {
  const query = useInfiniteQuery<
    Page,
    Trouble,
    InfiniteData<Page, string | null>,
    readonly unknown[],
    string | null
  >({
    queryKey: [document.toString(), variables],
    queryFn: ({ pageParam, signal }) => {
      if (variables === null) throw new Error('Asked before it is known what for.');
      return ask(document, { ...variables, after: pageParam }, signal);
    },
    initialPageParam: null,
    getNextPageParam: (page) => {
      const { hasNextPage, endCursor } = pageInfoOf(page);
      return hasNextPage ? endCursor : null;
    },
    enabled: variables !== null,
    placeholderData: (earlier) => earlier,
  });
  const last = useRef<readonly Page[]>(undefined);
  if (query.data !== undefined) last.current = query.data.pages;
  const data = query.data?.pages ?? last.current;
  // Where only the next page failed, what is shown is the answer, as far as it goes.
  const { error, isFetchNextPageError } = query;
  const trouble = isFetchNextPageError ? null : error;
  return {
    data,
    isStale: data !== undefined && (query.isPlaceholderData || trouble !== null),
    isLoading: data === undefined && trouble === null,
    trouble,
    retry: () => void query.refetch(),
    more: {
      hasMore: query.hasNextPage,
      isLoadingMore: query.isFetchingNextPage,
      trouble: isFetchNextPageError ? error : null,
      loadMore: () => void query.fetchNextPage(),
    },
  };
}
