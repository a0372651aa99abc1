import type { Answered } from '../../api/use-answer.js';
import { CampsField } from '../../camps/camps-field.js';
import { t } from '../../texts/texts.js';
import styles from './matrix-view.module.css';
import type { Camps } from './use-camps.js';

/** How the matrix is ordered, and into how many camps; without camps, why. */
export function CampsNote({ camps: { data, trouble } }: { readonly camps: Answered<Camps> }) {
  return (
    <>
      <p className={styles.note}>
        <CampsField /> {t(data === undefined ? 'matrix.hintWithoutCamps' : 'matrix.hint')}{' '}
        {data?.isProved === false && t('matrix.unproved')}
      </p>
      {trouble !== null && (
        <p className={styles.note} role="alert">
          {t('matrix.withoutCamps', { message: trouble.message })}
        </p>
      )}
      {data === undefined && trouble === null && (
        <p className={styles.note} role="status">
          {t('matrix.finding')}
        </p>
      )}
    </>
  );
}
