import type { Trouble } from '../api/trouble.js';
import { t } from '../texts/texts.js';
import styles from './form.module.css';

interface FaultsProps {
  readonly trouble: Trouble | null;
  /** What is wrong, and at none of the form's fields. */
  readonly elsewhere: readonly string[];
}

/** Why a call was not done, as far as no field says it. What is written into the form stays, to be tried again. */
export function Faults({ trouble, elsewhere }: FaultsProps) {
  if (trouble === null || (trouble.kind === 'failed' && elsewhere.length === 0)) return null;
  return (
    <div className={styles.fault} role="alert">
      {trouble.kind !== 'failed' && <p>{t(`states.${trouble.kind}`)}</p>}
      {elsewhere.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}
