import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { isDay, today } from './calendar.js';
import styles from './day-bar.module.css';

/** The quieter of the two times: as known when. */
export function KnownAt() {
  const [{ known }, go] = usePlace();
  return (
    <label className={styles.picker} title={t('known.hint')}>
      <span>{known === null ? `${t('known.label')} ${t('known.now')}` : t('known.date')}</span>
      <input
        type="date"
        min="0001-01-01"
        max={today()}
        value={known?.slice(0, 10) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void go({ known: isDay(value) ? `${value}T23:59:59.999Z` : null })
        }
      />
    </label>
  );
}
