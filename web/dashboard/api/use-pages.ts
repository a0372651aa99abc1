import { keepPreviousData, skipToken, useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import { ask } from './ask.js';
import type { Trouble } from './trouble.js';
import type { Answered } from './use-answer.js';

/** What of a list is not loaded yet. */
export interface More {
  readonly isThere: boolean;
  readonly isLoading: boolean;
  /** What went wrong with loading more; what there is stays. */
  readonly trouble: Trouble | null;
  readonly load: () => void;
}

/** A list as far as it is loaded, and the way to more of it. */
interface Paged<Data> {
  readonly answer: Answered<readonly Data[]>;
  readonly more: More;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * Asks for a list a page at a time, and for its beginning again whenever the variables change; not at all while those are null. What was
 * shown stays until the new answer is there.
 *
 * @param infoOf what a page says of whether another follows; undefined where there is no list at all
 */
export function usePages<Data, Variables extends { readonly after?: string | null | undefined }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'> | null,
  infoOf: (page: Data) => PageInfo | undefined,
): Paged<Data> {
  const query = useInfiniteQuery<Data, Trouble>({
    queryKey: [document.toString(), variables],
    queryFn:
      variables === null
        ? skipToken
        : ({ pageParam, signal }) => ask(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const info = infoOf(last);
      return info?.hasNextPage === true ? info.endCursor : null;
    },
    placeholderData: keepPreviousData,
  });
  const data = query.data?.pages;
  const ofMore = query.isFetchNextPageError ? query.error : null;
  const trouble = ofMore === null ? query.error : null;
  return {
    answer: {
      data,
      isStale: data !== undefined && (query.isPlaceholderData || trouble !== null),
      isLoading: data === undefined && query.error === null,
      trouble,
      retry: () => void query.refetch(),
    },
    more: {
      isThere: query.hasNextPage,
      isLoading: query.isFetchingNextPage,
      trouble: ofMore,
      load: () => void query.fetchNextPage(),
    },
  };
}
