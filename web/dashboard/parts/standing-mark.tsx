import type { Sign, Standing } from '../generated/graphql.js';
import { t } from '../texts/texts.js';
import styles from './standing-mark.module.css';

/** A standing in a word, beside a line drawn as the graph draws it. */
export function StandingMark({ standing, sign }: { readonly standing: Standing; readonly sign: Sign }) {
  return (
    <span className={styles.mark} title={t(`standingMeans.${standing}`)}>
      <LineSample standing={standing} sign={sign} />
      {t(`standing.${standing}`)}
    </span>
  );
}

/** How lines are drawn: by sign their colour and dashes, by standing how strong they are. */
export function LineSample({
  standing,
  sign,
  width = 2.5,
}: {
  readonly standing: Standing;
  readonly sign: Sign;
  readonly width?: number;
}) {
  return (
    <svg className={styles.line} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
      <line
        x1="1"
        x2="27"
        y1="5"
        y2="5"
        strokeWidth={width}
        className={styles[sign]}
        data-standing={standing}
      />
      {standing === 'CONTESTED' && <path d="M11 1.5l6 7m0-7l-6 7" className={styles.cross} />}
    </svg>
  );
}
