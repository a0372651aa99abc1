import { Button } from '@mantine/core';
import { useAnswer } from '../../../api/use-answer.js';
import { FirstDocumentsDocument, OriginNameDocument } from '../../../generated/graphql.js';
import { Name } from '../../../parts/name.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import styles from '../questions-view.module.css';

/** The source that is left out: a document of the first by title, or the one that is read; or an origin, chosen beside its claims. */
export function SourceForm() {
  const [{ origin, document, known }, go] = usePlace();
  const documents = useAnswer(FirstDocumentsDocument, {}).data?.documents.nodes ?? [];
  const named = useAnswer(OriginNameDocument, origin === null ? null : { origin, knownAt: known });
  const isListed = document === null || documents.some(({ id }) => id === document);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <label className={styles.choice}>
        {t('questions.restsOn.document')}
        <select
          value={origin === null ? (document ?? '') : ''}
          onChange={({ currentTarget: { value } }) =>
            void go({ document: value === '' ? null : value, origin: null, claim: null })
          }
        >
          <option value="">{t('questions.restsOn.noDocument')}</option>
          {!isListed && <option value={document}>{document}</option>}
          {documents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {origin === null ? (
        <p className={styles.note}>{t('questions.restsOn.originHint')}</p>
      ) : (
        <p>
          {t('questions.restsOn.origin')}{' '}
          <Name>{named.data?.claims.nodes[0]?.origin.description ?? origin}</Name>{' '}
          <Button size="compact-xs" variant="default" onClick={() => void go({ origin: null })}>
            {t('questions.whatIf.undo')}
          </Button>
        </p>
      )}
    </form>
  );
}
