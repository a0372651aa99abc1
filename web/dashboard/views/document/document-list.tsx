import { type More, usePages } from '../../api/use-pages.js';
import { inShort } from '../../day/calendar.js';
import { DocumentsDocument, type DocumentsQuery } from '../../generated/graphql.js';
import { LoadMore } from '../../parts/load-more.js';
import { Name } from '../../parts/name.js';
import { Await, Empty } from '../../parts/states.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import styles from './document-view.module.css';

/** The documents that claims were read from, page by page. */
export function DocumentList() {
  const { answer, more } = usePages(DocumentsDocument, {}, ({ documents: { pageInfo } }) => pageInfo);
  return (
    <Await answer={answer} lines={8}>
      {(pages) => <Documents pages={pages} more={more} />}
    </Await>
  );
}

interface DocumentsProps {
  readonly pages: readonly DocumentsQuery[];
  readonly more: More;
}

function Documents({ pages, more }: DocumentsProps) {
  const [, go] = usePlace();
  const nodes = pages.flatMap(({ documents }) => documents.nodes);
  const left = (pages[0]?.documents.totalCount ?? 0) - nodes.length;
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
      <LoadMore more={more} label={t('table.loadMore', { count: left })} />
    </section>
  );
}
