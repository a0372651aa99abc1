import { usePlace } from '../../../state/place.js';
import { selectionOf } from '../../../state/selection.js';
import { t } from '../../../texts/texts.js';
import styles from '../questions-view.module.css';
import { Section } from '../section.js';
import { Resting } from './resting.js';
import { Sensitivity } from './sensitivity.js';
import { SourceForm } from './source-form.js';

/** What rests on a source, and on whose word the selected relation hangs. */
export default function RestsOnPage() {
  const [{ origin, document, select }] = usePlace();
  const selection = selectionOf(select);
  // Of both, the origin was asked for here; the document may merely have been read.
  const source = origin !== null ? { origin, document: null } : { origin: null, document };
  return (
    <>
      <SourceForm />
      {origin === null && document === null ? (
        <p className={styles.none}>{t('questions.restsOn.choose')}</p>
      ) : (
        <Resting key={`${origin} ${document}`} source={source} />
      )}
      <Section heading={t('questions.restsOn.sensitivity')} note={t('questions.restsOn.sensitivityMeans')}>
        {selection?.kind === 'relation' ? (
          <Sensitivity relation={selection} />
        ) : (
          <p className={styles.none}>{t('questions.restsOn.select')}</p>
        )}
      </Section>
    </>
  );
}
