import { useEffect, useRef } from 'react';
import type { DocumentQuery } from '../../generated/graphql.js';
import { Name } from '../../parts/name.js';
import { RecordOffer } from '../../recording/record-offer.js';
import { usePlace } from '../../state/place.js';
import { relationKey } from '../../state/selection.js';
import { t } from '../../texts/texts.js';
import styles from './document-view.module.css';
import { marked } from './marked.js';

type Details = NonNullable<DocumentQuery['document']>;
type Sentence = Details['sentences'][number];

/** A sentence, and beside it the claims read from it; or why there are none. */
export function SentenceItem({
  sentence,
  document: { id, language },
}: {
  readonly sentence: Sentence;
  readonly document: Pick<Details, 'id' | 'language'>;
}) {
  const [place, go] = usePlace();
  const { number, start, end, text, withoutClaims, claims } = sentence;
  const chosen = claims.find((claim) => claim.id === place.claim);
  const item = useRef<HTMLLIElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const isChosen = chosen !== undefined;
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={item} className={styles.sentence} data-chosen={isChosen || undefined}>
      <div className={styles.words}>
        <span className={styles.number}>{number}</span>
        {text === null ? (
          <span className={styles.dim}>{t('document.place', { start, end })}</span>
        ) : (
          <p ref={words} lang={language} dir="auto">
            {marked(text, start, chosen?.passage ?? null).map((piece) =>
              piece.isMarked ? <mark key={piece.text}>{piece.text}</mark> : piece.text,
            )}
          </p>
        )}
      </div>
      <div>
        <ul>
          {claims.map((claim) => (
            <li key={claim.id}>
              <button
                type="button"
                className={styles.claim}
                aria-pressed={claim.id === place.claim}
                onClick={() =>
                  void go({
                    claim: claim.id,
                    select: relationKey({
                      subject: claim.subject.id,
                      predicate: claim.predicate,
                      object: claim.object.id,
                    }),
                  })
                }
              >
                <Name>{claim.note}</Name>
                {claim.polarity === 'DENIES' && <small> {t('table.denies')}</small>}
                {claim.modality !== 'ACTUAL' && <small> {t(`claim.modality.${claim.modality}`)}</small>}
              </button>
            </li>
          ))}
          {claims.length === 0 && (
            <li className={styles.dim}>{withoutClaims ?? t('document.withoutClaims')}</li>
          )}
        </ul>
        <RecordOffer sentence={{ document: id, language, number, start, text }} words={words} />
      </div>
    </li>
  );
}
