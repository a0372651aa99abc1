import { usePages } from '../../api/use-pages.js';
import { inShort } from '../../day/calendar.js';
import { DocumentsDocument } from '../../generated/graphql.js';
import { LoadMore } from '../../parts/load-more.js';
import { Name } from '../../parts/name.js';
import { Empty, Loading, TroubleNote } from '../../parts/states.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import styles from './document-view.module.css';

/** The documents that claims were read from, page by page. */
export function DocumentList() {
  const [, go] = usePlace();
  const { data, trouble, retry, more } = usePages(
    DocumentsDocument,
    {},
    ({ documents: { pageInfo } }) => pageInfo,
  );
  const note = trouble !== null && <TroubleNote trouble={trouble} retry={retry} />;
  if (data === undefined) return note || <Loading lines={8} />;
  const nodes = data.flatMap(({ documents }) => documents.nodes);
  const left = (data[0]?.documents.totalCount ?? 0) - nodes.length;
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
      {note}
      <LoadMore more={more} left={left} />
    </section>
  );
}
