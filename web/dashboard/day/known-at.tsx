import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { today } from './calendar.js';
import styles from './day-bar.module.css';
import { DayField } from './day-field.js';
import { useOneStep } from './use-one-step.js';

/** The quieter of the two times: as known when. */
export function KnownAt() {
  const [{ known }, go] = usePlace();
  const step = useOneStep();
  return (
    <div title={t('known.hint')}>
      <DayField
        label={known === null ? `${t('known.label')} ${t('known.now')}` : t('known.date')}
        className={styles.picker}
        day={known?.slice(0, 10) ?? null}
        last={today()}
        set={(day) => void go({ known: `${day}T23:59:59.999Z` }, { history: step() })}
        clear={() => void go({ known: null }, { history: step() })}
      />
    </div>
  );
}
