import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './camps-field.module.css';

/** Into how many camps actors are divided at most. */
export function CampsField() {
  const [{ camps }, go] = usePlace();
  return (
    <label className={styles.camps}>
      {t('questions.camps.count')}
      <select value={camps} onChange={({ currentTarget: { value } }) => void go({ camps: Number(value) })}>
        {[2, 3, 4, 5, 6, 7, 8].map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </label>
  );
}
