import { useDocuments } from '../../../filters/find-sources.js';
import { SourceField } from '../../../filters/source-field.js';
import { useNamesOfSources } from '../../../filters/use-source-names.js';
import { Name } from '../../../parts/name.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import { Chip } from '../chip.js';
import styles from '../questions-view.module.css';

/** The source that is left out: a document, or the one that is read; or an origin, chosen beside its claims. */
export function SourceForm() {
  const [{ origin, document }, go] = usePlace();
  const names = useNamesOfSources(origin === null ? [] : [origin], document === null ? [] : [document]);
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
              {t('questions.restsOn.origin')} <Name>{names.get(origin) ?? origin}</Name>
            </Chip>
          )}
          {origin === null && document !== null && (
            <Chip undo={() => void go({ document: null, claim: null })}>
              {t('questions.restsOn.document')} <Name>{names.get(document) ?? document}</Name>
            </Chip>
          )}
        </ul>
      )}
    </>
  );
}
