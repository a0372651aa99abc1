import { Button } from '@mantine/core';
import { useAnswer } from '../../../api/use-answer.js';
import { FirstDocumentsDocument, OriginNameDocument } from '../../../generated/graphql.js';
import { Labelled } from '../../../parts/labelled.js';
import { Name } from '../../../parts/name.js';
import { SelectOrNone } from '../../../parts/select.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import styles from '../questions-view.module.css';

/** The source that is left out: a document of the first by title, or the one that is read; or an origin, chosen beside its claims. */
export function SourceForm() {
  const [{ origin, document, known }, go] = usePlace();
  const documents = useAnswer(FirstDocumentsDocument, {}).data?.documents.nodes ?? [];
  const named = useAnswer(OriginNameDocument, origin === null ? null : { origin, knownAt: known });
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const ids = [...titles.keys()];
  const isListed = document === null || titles.has(document);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Labelled label={t('questions.restsOn.document')}>
        <SelectOrNone
          none={t('questions.restsOn.noDocument')}
          all={isListed ? ids : [document, ...ids]}
          chosen={origin === null ? document : null}
          choose={(id) => void go({ document: id, origin: null, claim: null })}
          say={(id) => titles.get(id) ?? id}
        />
      </Labelled>
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
