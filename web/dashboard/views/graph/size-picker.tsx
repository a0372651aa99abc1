import { Select } from '../../parts/select.js';
import { usePlace } from '../../state/place.js';
import { nodeSizes } from '../../state/words.js';
import { t } from '../../texts/texts.js';
import styles from './graph-view.module.css';

/** What the size of an actor means. */
export function SizePicker() {
  const [{ size }, go] = usePlace();
  return (
    <Select
      className={styles.size}
      aria-label={t('graph.size')}
      all={nodeSizes}
      chosen={size}
      choose={(chosen) => void go({ size: chosen })}
      say={(each) => t(`graph.sizes.${each}`)}
    />
  );
}
