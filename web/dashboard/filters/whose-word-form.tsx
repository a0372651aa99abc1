import { Labelled } from '../parts/labelled.js';
import { SelectOrNone } from '../parts/select.js';
import { EntityField } from '../search/entity-field.js';
import { usePlace } from '../state/place.js';
import { whoseWord, withSource } from '../state/whose-word.js';
import { credibilities, reliabilities } from '../state/words.js';
import { t } from '../texts/texts.js';
import styles from './filter-form.module.css';
import { useDocuments, useUnnamedOrigins } from './find-sources.js';
import { SourceField } from './source-field.js';
import { useSourceNames } from './use-source-names.js';
import word from './whose-word.module.css';
import { WordChips } from './word-chips.js';
import { wordParts } from './word-parts.js';

/** Whose word counts: what standings are found anew from, as if nobody else had spoken. */
export default function WhoseWordForm() {
  const [place, go] = usePlace();
  const { graded, credible, unheard, unread, only, publishers } = whoseWord(place);
  const parts = wordParts(place, useSourceNames());
  return (
    <fieldset className={word.word}>
      <legend>{t('word.label')}</legend>
      <p>{t('word.means')}</p>
      {parts.length > 0 && <WordChips parts={parts} />}
      <div className={styles.fields}>
        <Labelled label={t('filters.graded')}>
          <SelectOrNone
            none={t('filters.anyReliability')}
            all={reliabilities}
            chosen={graded}
            choose={(grade) => void go({ graded: grade })}
            say={(grade) => t(`recording.reliabilities.${grade}`)}
          />
        </Labelled>
        <Labelled label={t('filters.credible')}>
          <SelectOrNone
            none={t('filters.anyReliability')}
            all={credibilities}
            chosen={credible}
            choose={(grade) => void go({ credible: grade })}
            say={(grade) => t(`recording.credibilities.${grade}`)}
          />
        </Labelled>
        <EntityField
          label={t('filters.unheard')}
          chosen={null}
          choose={(id) => id !== null && void go({ unheard: withSource(unheard, id) })}
        />
        <SourceField
          label={t('word.unnamed')}
          useSources={useUnnamedOrigins}
          take={(id) => void go({ unheard: withSource(unheard, id) })}
        />
        <SourceField
          label={t('filters.unread')}
          useSources={useDocuments}
          take={(id) => void go({ unread: withSource(unread, id) })}
        />
        <SourceField
          label={t('filters.only')}
          useSources={useDocuments}
          take={(id) => void go({ only: withSource(only, id) })}
        />
        <EntityField
          label={t('filters.publishers')}
          chosen={null}
          choose={(id) => id !== null && void go({ publishers: withSource(publishers, id) })}
        />
      </div>
    </fieldset>
  );
}
