import { tables, usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import { ClaimTable } from './claim-table.js';
import { EntityTable } from './entity-table.js';
import { RelationTable } from './relation-table.js';
import styles from './table-view.module.css';

const shown = { relations: RelationTable, entities: EntityTable, claims: ClaimTable } as const;

/** What the graph draws, as lists: for exact reading, for the keyboard, and for those who cannot see a drawing. */
export default function TableView() {
  const [{ table }, go] = usePlace();
  const Shown = shown[table];
  return (
    <div className={styles.view}>
      <nav className={styles.tables} aria-label={t('table.label')}>
        {tables.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === table || undefined}
            onClick={() => void go({ table: each })}
          >
            {t(`table.tables.${each}`)}
          </button>
        ))}
      </nav>
      <Shown />
    </div>
  );
}
