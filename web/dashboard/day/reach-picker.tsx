import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './day-bar.module.css';
import { reaches } from './reach.js';

/** How much time the slider spans. */
export function ReachPicker() {
  const [{ reach }, go] = usePlace();
  return (
    <label className={styles.picker}>
      <span>{t('day.reach')}</span>
      <select
        value={reach}
        onChange={({ currentTarget }) =>
          void go(
            { reach: reaches.find((each) => each === currentTarget.value) ?? null },
            { history: 'replace' },
          )
        }
      >
        {reaches.map((each) => (
          <option key={each} value={each}>
            {t(`day.reaches.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
