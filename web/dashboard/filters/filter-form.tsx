import { Button, Checkbox } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Labelled } from '../parts/labelled.js';
import { SelectOrNone } from '../parts/select.js';
import { Loading } from '../parts/states.js';
import { usualFilters } from '../state/filters.js';
import { usePlace } from '../state/place.js';
import { kinds, reliabilities, signs, standings } from '../state/words.js';
import { predicates } from '../texts/predicates.js';
import { t } from '../texts/texts.js';
import { Choices } from './choices.js';
import styles from './filter-form.module.css';

/** Loaded when the filters are first opened: it asks what sources are called. */
const WhoseWordForm = lazy(() => import('./whose-word-form.js'));

export function FilterForm() {
  const [place, go] = usePlace();
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Choices
        label={t('filters.sign')}
        all={signs}
        chosen={place.sign}
        say={(sign) => t(`sign.${sign}`)}
        choose={(sign) => void go({ sign })}
      />
      <Choices
        label={t('filters.standing')}
        all={standings}
        chosen={place.standing}
        say={(standing) => t(`standing.${standing}`)}
        choose={(standing) => void go({ standing })}
      />
      <Choices
        label={t('filters.kind')}
        all={kinds}
        chosen={place.kind}
        say={(kind) => t(`kind.${kind}`)}
        choose={(kind) => void go({ kind })}
      />
      <div className={styles.fields}>
        <Labelled label={t('filters.predicate')}>
          <SelectOrNone
            none={t('filters.anyPredicate')}
            all={predicates}
            chosen={predicates.find((each) => each === place.predicate[0]) ?? null}
            choose={(predicate) => void go({ predicate: predicate === null ? null : [predicate] })}
            say={(predicate) => t(`predicate.${predicate}`)}
          />
        </Labelled>
        <Labelled label={t('filters.reliability')}>
          <SelectOrNone
            none={t('filters.anyReliability')}
            all={reliabilities}
            chosen={place.reliability}
            choose={(reliability) => void go({ reliability })}
          />
        </Labelled>
        <Labelled label={t('filters.origins')}>
          <input
            type="number"
            min={1}
            max={1_000}
            value={place.origins}
            onChange={({ currentTarget }) => {
              const origins = currentTarget.valueAsNumber;
              void go({ origins: Number.isInteger(origins) && origins > 1 ? origins : null });
            }}
          />
        </Labelled>
      </div>
      <Checkbox
        size="sm"
        label={t('filters.wholes')}
        checked={place.wholes}
        onChange={({ currentTarget }) => void go({ wholes: currentTarget.checked || null })}
      />
      <Suspense fallback={<Loading lines={6} />}>
        <WhoseWordForm />
      </Suspense>
      <Button size="xs" variant="default" onClick={() => void go(usualFilters)}>
        {t('filters.reset')}
      </Button>
    </form>
  );
}
