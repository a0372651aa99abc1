import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import type { Trouble } from '../../api/trouble.js';
import { inShort } from '../../day/calendar.js';
import { DocumentsDocument, type DocumentsQuery } from '../../generated/graphql.js';
import { Name } from '../../parts/name.js';
import { Empty, Loading, TroubleNote } from '../../parts/states.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import styles from './document-view.module.css';

/** The documents that claims were read from, page by page. */
export function DocumentList() {
  const [, go] = usePlace();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = useInfiniteQuery<
    DocumentsQuery,
    Trouble
  >({
    queryKey: [DocumentsDocument.toString(), {}],
    queryFn: ({ pageParam, signal }) => ask(DocumentsDocument, { after: pageParam as string | null }, signal),
    initialPageParam: null,
    getNextPageParam: ({ documents: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const trouble = error !== null && <TroubleNote trouble={error} retry={() => void refetch()} />;
  if (data === undefined) return trouble || <Loading lines={8} />;
  const nodes = data.pages.flatMap(({ documents }) => documents.nodes);
  const left = (data.pages[0]?.documents.totalCount ?? 0) - nodes.length;
  return (
    <section className={styles.page} aria-labelledby="documents">
      <h2 id="documents">{t('document.list')}</h2>
      {nodes.length === 0 && <Empty text={t('states.emptyGraph')} hint={t('states.emptyGraphHint')} />}
      <ul className={styles.documents}>
        {nodes.map(({ id, title, kind, attestedOn, publisher }) => (
          <li key={id}>
            <button type="button" onClick={() => void go({ document: id, claim: null })}>
              <Name>{title}</Name>
            </button>
            <small>
              {[
                t(`document.kind.${kind}`),
                ...(publisher === null ? [] : [publisher.name]),
                t('document.attested', { day: inShort(attestedOn) }),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {trouble}
      {hasNextPage && (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('table.loadMore', { count: left })}
        </Button>
      )}
    </section>
  );
}
