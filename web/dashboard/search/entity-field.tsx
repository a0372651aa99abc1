import { Labelled } from '../parts/labelled.js';
import { t } from '../texts/texts.js';
import { EntityCombobox } from './entity-combobox.js';
import styles from './entity-field.module.css';

interface EntityFieldProps {
  readonly label: string;
  /** The id of the entity that is meant; null for none. */
  readonly chosen: string | null;
  /** Takes another; null where the field is emptied. */
  readonly choose: (id: string | null) => void;
}

/** An entity to choose, as a field of a form. */
export function EntityField({ label, chosen, choose }: EntityFieldProps) {
  return (
    <div className={styles.field}>
      <EntityCombobox
        label={label}
        chosen={chosen}
        choose={choose}
        unmeant="dropped"
        frame={(box) => (
          <Labelled label={label}>
            {box({
              type: 'search',
              placeholder: t('questions.anyName'),
              onFocus: ({ currentTarget }) => currentTarget.select(),
            })}
          </Labelled>
        )}
      />
    </div>
  );
}
