import { usePlace } from '../../state/place.js';
import { nodeSizes } from '../../state/words.js';
import { t } from '../../texts/texts.js';
import styles from './graph-view.module.css';

/** What the size of an actor means. */
export function SizePicker() {
  const [{ size }, go] = usePlace();
  return (
    <select
      className={styles.size}
      aria-label={t('graph.size')}
      value={size}
      onChange={({ currentTarget: { value } }) =>
        void go({ size: nodeSizes.find((each) => each === value) ?? null })
      }
    >
      {nodeSizes.map((each) => (
        <option key={each} value={each}>
          {t(`graph.sizes.${each}`)}
        </option>
      ))}
    </select>
  );
}
