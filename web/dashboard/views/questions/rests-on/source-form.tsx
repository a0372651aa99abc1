import { useAnswer } from '../../../api/use-answer.js';
import { useDocuments } from '../../../filters/find-sources.js';
import { SourceField } from '../../../filters/source-field.js';
import { DocumentTitlesDocument, OriginNameDocument } from '../../../generated/graphql.js';
import { Name } from '../../../parts/name.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import { Chip } from '../chip.js';
import styles from '../questions-view.module.css';

/** The source that is left out: a document, or the one that is read; or an origin, chosen beside its claims. */
export function SourceForm() {
  const [{ origin, document }, go] = usePlace();
  return (
    <>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <SourceField
          label={t('questions.restsOn.document')}
          useSources={useDocuments}
          take={(id) => void go({ document: id, origin: null, claim: null })}
        />
        <p className={styles.note}>{t('questions.restsOn.originHint')}</p>
      </form>
      {(origin ?? document) !== null && (
        <ul className={styles.chips}>
          {origin !== null && (
            <Chip undo={() => void go({ origin: null })}>
              {t('questions.restsOn.origin')} <OriginName id={origin} />
            </Chip>
          )}
          {origin === null && document !== null && (
            <Chip undo={() => void go({ document: null, claim: null })}>
              {t('questions.restsOn.document')} <DocumentTitle id={document} />
            </Chip>
          )}
        </ul>
      )}
    </>
  );
}

function OriginName({ id }: { readonly id: string }) {
  const [{ known }] = usePlace();
  const { data } = useAnswer(OriginNameDocument, { origin: id, knownAt: known });
  return <Name>{data?.claims.nodes[0]?.origin.description ?? id}</Name>;
}

function DocumentTitle({ id }: { readonly id: string }) {
  const { data } = useAnswer(DocumentTitlesDocument, { ids: [id] });
  return <Name>{data?.documents.nodes[0]?.title ?? id}</Name>;
}
