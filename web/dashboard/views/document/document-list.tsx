import { useAnswer } from '../../api/use-answer.js';
import { inShort } from '../../day/calendar.js';
import { DocumentsDocument } from '../../generated/graphql.js';
import { Name } from '../../parts/name.js';
import { Await, Empty } from '../../parts/states.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import styles from './document-view.module.css';

export function DocumentList() {
  const [, go] = usePlace();
  const answer = useAnswer(DocumentsDocument, { after: null });
  return (
    <Await answer={answer} lines={8}>
      {({ documents: { nodes, totalCount } }) => (
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
          {totalCount > nodes.length && <p>{t('entity.more', { count: totalCount - nodes.length })}</p>}
        </section>
      )}
    </Await>
  );
}
