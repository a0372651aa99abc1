import { numberOf } from '../../day/calendar.js';
import type { Sign, Standing } from '../../generated/graphql.js';
import styles from './band.module.css';

/** A run of days with one standing; from or to is null where it is open. */
export interface BandSegment {
  readonly from: string | null;
  readonly to: string | null;
  readonly standing: Standing;
}

interface BandProps {
  readonly segments: readonly BandSegment[];
  readonly sign: Sign;
  /** The days shown, as numbers. */
  readonly first: number;
  readonly last: number;
  /** The day to mark. */
  readonly day: string;
}

/** Standings over time: what is sure is full, what is only possible is hatched, what is over is a trace. */
export function Band({ segments, sign, first, last, day }: BandProps) {
  const at = (number: number) => (1_000 * (number - first)) / Math.max(1, last - first);
  return (
    <svg viewBox="0 0 1000 20" preserveAspectRatio="none" className={styles.band} aria-hidden="true">
      {segments.map(({ from, to, standing }) => {
        const start = Math.max(first, from === null ? first : numberOf(from));
        const end = Math.min(last, to === null ? last : numberOf(to));
        if (end <= start) return null;
        return (
          <rect
            key={from}
            x={at(start)}
            width={Math.max(2, at(end) - at(start))}
            y="3"
            height="14"
            className={styles[sign]}
            data-standing={standing}
          />
        );
      })}
      {first <= numberOf(day) && numberOf(day) <= last && (
        <line x1={at(numberOf(day))} x2={at(numberOf(day))} y1="0" y2="20" className={styles.day} />
      )}
    </svg>
  );
}

/** How a run of days with a standing is drawn. */
export function BandSample({ standing, sign }: Pick<BandSegment, 'standing'> & Pick<BandProps, 'sign'>) {
  return (
    <svg viewBox="0 0 28 20" className={`${styles.band} ${styles.sample}`} aria-hidden="true">
      <rect x="1" width="26" y="3" height="14" className={styles[sign]} data-standing={standing} />
    </svg>
  );
}
