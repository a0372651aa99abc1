import { Labelled } from '../parts/labelled.js';
import { Select } from '../parts/select.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './camps-field.module.css';

/** Into how many camps actors are divided at most. */
export function CampsField() {
  const [{ camps }, go] = usePlace();
  return (
    <Labelled label={t('questions.camps.count')} className={styles.camps}>
      <Select all={[2, 3, 4, 5, 6, 7, 8]} chosen={camps} choose={(count) => void go({ camps: count })} />
    </Labelled>
  );
}
