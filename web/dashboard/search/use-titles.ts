import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { ask } from '../api/ask.js';
import { SearchDocumentsDocument, type SearchDocumentsQuery } from '../generated/graphql.js';

export type Titled = SearchDocumentsQuery['documents']['nodes'][number];

/** So many pages are looked through, of two hundred titles each: beyond that, to have them all costs more than it finds. */
const mostPages = 25;

/**
 * What documents are called, once anything is looked for: the API finds no document by its title, so that all are read, a page after the
 * other, and kept. Those that are there are looked through meanwhile.
 */
export function useTitles(isAsked: boolean): readonly Titled[] {
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = useInfiniteQuery({
    queryKey: [SearchDocumentsDocument.toString(), {}],
    queryFn: ({ pageParam, signal }) => ask(SearchDocumentsDocument, { after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ documents: { pageInfo } }: SearchDocumentsQuery, pages: readonly unknown[]) =>
      pageInfo.hasNextPage && pages.length < mostPages ? pageInfo.endCursor : null,
    enabled: isAsked,
  });
  const isMore = isAsked && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (isMore) void fetchNextPage();
  }, [isMore, fetchNextPage]);
  return useMemo(() => data?.pages.flatMap(({ documents }) => documents.nodes) ?? [], [data]);
}
