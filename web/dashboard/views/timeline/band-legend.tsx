import { BandSample } from '../../parts/band/band.js';
import { usualStandings } from '../../state/words.js';
import { t } from '../../texts/texts.js';
import styles from './timeline-view.module.css';

const shown = [...usualStandings, 'ENDED'] as const;

/** What the body of a band says. */
export function BandLegend() {
  return (
    <ul className={styles.legend} aria-label={t('legend.heading')}>
      {shown.map((standing) => (
        <li key={standing} title={t(`standingMeans.${standing}`)}>
          <BandSample standing={standing} sign="POSITIVE" /> {t(`standing.${standing}`)}
        </li>
      ))}
    </ul>
  );
}
