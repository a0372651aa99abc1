import { Button } from '@mantine/core';
import { useAnswer } from '../../api/use-answer.js';
import { inShort } from '../../day/calendar.js';
import { DocumentDocument, type DocumentQuery } from '../../generated/graphql.js';
import { Name } from '../../parts/name.js';
import { Await, Empty } from '../../parts/states.js';
import { unavailable } from '../../parts/unavailable.js';
import { RecordOffer } from '../../recording/record-offer.js';
import { AskAboutDocument } from '../../selection/ask-about.js';
import { LeaveOutDocument } from '../../selection/leave-out.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import styles from './document-view.module.css';
import { SentenceItem } from './sentence-item.js';

type Details = NonNullable<DocumentQuery['document']>;

export function DocumentPage({ id }: { readonly id: string }) {
  const [{ known }, go] = usePlace();
  const answer = useAnswer(DocumentDocument, { id, knownAt: known });
  return (
    <div className={styles.page}>
      <Button size="compact-sm" variant="default" onClick={() => void go({ document: null, claim: null })}>
        {t('document.all')}
      </Button>
      <Await answer={answer} lines={10}>
        {({ document }) =>
          document === null ? <Empty text={t('document.missing')} /> : <Reading document={document} />
        }
      </Await>
    </div>
  );
}

function Reading({ document }: { readonly document: Details }) {
  const {
    title,
    kind,
    publisher,
    publishedOn,
    attestedOn,
    attestedBasis,
    notes,
    url,
    sentences,
    textAttached,
  } = document;
  return (
    <article className={styles.reading}>
      <h2>
        <Name>{title}</Name>
      </h2>
      <p className={styles.dim}>
        {[
          t(`document.kind.${kind}`),
          ...(publisher === null ? [] : [publisher.name]),
          ...(publishedOn === null ? [] : [t('document.published', { day: inShort(publishedOn) })]),
          t('document.attested', { day: inShort(attestedOn) }),
        ].join(' · ')}
        {attestedBasis.kind === 'INFERRED' && ` (${t('claim.inferred', { why: attestedBasis.why ?? '' })})`}
      </p>
      {url !== null && isWebAddress(url) && (
        <p>
          <a href={url} rel="noreferrer noopener" target="_blank">
            {url}
          </a>
        </p>
      )}
      {notes !== null && <p className={styles.notes}>{notes}</p>}
      {!textAttached && <p className={styles.dim}>{t('document.notAttached')}</p>}
      <p>
        <AskAboutDocument /> <LeaveOutDocument id={document.id} />
      </p>
      <Walk document={document} />
      {sentences.length === 0 ? (
        <>
          <p>{t('document.noSentences', { count: document.claims.totalCount })}</p>
          <div>
            <RecordOffer
              sentence={{
                document: document.id,
                language: document.language,
                number: null,
                start: 0,
                text: null,
              }}
            />
          </div>
        </>
      ) : (
        <ol className={styles.sentences}>
          {sentences.map((sentence) => (
            <SentenceItem key={sentence.number} sentence={sentence} document={document} />
          ))}
        </ol>
      )}
    </article>
  );
}

/** What is recorded as an address may be anything: only the web is linked to. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** From claim to claim, in the order of the text. */
function Walk({ document }: { readonly document: Details }) {
  const [{ claim }, go] = usePlace();
  const ids = document.sentences.flatMap(({ claims }) => claims.map(({ id }) => id));
  const at = ids.indexOf(claim ?? '');
  const [before, after] = [ids[at - 1], ids[at + 1]];
  const read = (id: string | undefined) => id !== undefined && void go({ claim: id }, { history: 'replace' });
  if (ids.length === 0) return null;
  return (
    <p className={styles.walk}>
      <Button
        size="compact-sm"
        variant="default"
        {...unavailable(before === undefined)}
        onClick={() => read(before)}
      >
        {t('document.previous')}
      </Button>
      <span>
        {at === -1
          ? t('relation.claims', { count: ids.length })
          : t('document.at', { at: at + 1, count: ids.length })}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        {...unavailable(after === undefined)}
        onClick={() => read(after)}
      >
        {t('document.next')}
      </Button>
    </p>
  );
}
