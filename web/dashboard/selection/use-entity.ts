import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../api/ask.js';
import type { Trouble } from '../api/trouble.js';
import type { Answered } from '../api/use-answer.js';
import { EntityDocument, type EntityQuery } from '../generated/graphql.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { evidenceOf } from '../state/whose-word.js';
import { standings } from '../state/words.js';

export type EntityDetails = NonNullable<EntityQuery['entity']>;

/** The relations of an entity that are not loaded yet. */
export interface MoreRelations {
  readonly isThere: boolean;
  readonly isLoading: boolean;
  /** What went wrong with loading more; what there is stays. */
  readonly trouble: Trouble | null;
  readonly load: () => void;
}

/** An entity on the day shown with the strongest of its relations, and the way to more of them. */
export function useEntity(id: string): {
  readonly answer: Answered<EntityQuery>;
  readonly more: MoreRelations;
} {
  const [place] = usePlace();
  const { day } = useDay();
  const { known, wholes } = place;
  const variables =
    day === undefined
      ? null
      : { id, on: day, knownAt: known, standings, rollUp: wholes, evidence: evidenceOf(place) };
  const query = useInfiniteQuery<EntityQuery, Trouble>({
    queryKey: [EntityDocument.toString(), variables],
    queryFn: ({ pageParam, signal }) => {
      if (variables === null) throw new Error('Asked without a day.');
      return ask(EntityDocument, { ...variables, after: pageParam as string | null }, signal);
    },
    initialPageParam: null,
    getNextPageParam: ({ entity }) => {
      const info = entity?.relations.pageInfo;
      return info?.hasNextPage === true ? info.endCursor : null;
    },
    enabled: variables !== null,
    placeholderData: (earlier) => earlier,
  });
  const pages = query.data?.pages;
  const data = useMemo(() => (pages === undefined ? undefined : asOne(pages)), [pages]);
  const { error, isPlaceholderData, isFetchNextPageError } = query;
  const trouble = isFetchNextPageError ? null : error;
  return {
    answer: {
      data,
      isStale: data !== undefined && (isPlaceholderData || trouble !== null),
      isLoading: data === undefined && error === null,
      trouble,
      retry: () => void query.refetch(),
    },
    more: {
      isThere: query.hasNextPage,
      isLoading: query.isFetchingNextPage,
      trouble: isFetchNextPageError ? error : null,
      load: () => void query.fetchNextPage(),
    },
  };
}

/** The entity as its first page has it, with the relations of all. */
function asOne(pages: readonly EntityQuery[]): EntityQuery | undefined {
  const [first] = pages;
  if (first === undefined || first.entity === null) return first;
  const nodes = pages.flatMap(({ entity }) => entity?.relations.nodes ?? []);
  return { entity: { ...first.entity, relations: { ...first.entity.relations, nodes } } };
}
