import { Labelled } from '../parts/labelled.js';
import { Select } from '../parts/select.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './day-bar.module.css';
import { reaches } from './reach.js';

/** How much time the slider spans. */
export function ReachPicker() {
  const [{ reach }, go] = usePlace();
  return (
    <Labelled label={t('day.reach')} className={styles.picker}>
      <Select
        all={reaches}
        chosen={reach}
        choose={(chosen) => void go({ reach: chosen }, { history: 'replace' })}
        say={(each) => t(`day.reaches.${each}`)}
      />
    </Labelled>
  );
}
