import { addDays, inShort, numberOf } from '../day/calendar.js';
import type { Sign } from '../generated/graphql.js';
import { Band, type BandSegment } from '../parts/band/band.js';
import { StandingMark } from '../parts/standing-mark.js';
import { t } from '../texts/texts.js';
import styles from './history-band.module.css';

interface HistoryBandProps {
  readonly history: readonly BandSegment[];
  readonly sign: Sign;
  readonly day: string;
}

/** How a relation stood over time, as a band, with the day shown marked; and the same as a list. */
export function HistoryBand({ history, sign, day }: HistoryBandProps) {
  const { first, last } = spanAbout(history, day);
  return (
    <section aria-label={t('relation.history')} className={styles.history}>
      <h3>{t('relation.history')}</h3>
      <Band segments={history} sign={sign} first={first} last={last} day={day} />
      <ol className={styles.list}>
        {history.map((segment) => (
          <li key={segment.from} data-shown={covers(segment, day) || undefined}>
            <StandingMark standing={segment.standing} sign={sign} />
            <span>
              {segment.from === null ? t('relation.open') : inShort(segment.from)} –{' '}
              {segment.to === null ? t('relation.open') : inShort(addDays(segment.to, -1))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function covers({ from, to }: BandSegment, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/**
 * The days that the band shows. A beginning decades ago would leave no room for what changes about the day: of what is long
 * before it, only the last year is shown.
 */
function spanAbout(
  history: readonly BandSegment[],
  day: string,
): { readonly first: number; readonly last: number } {
  const bounds = history.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== null);
  const numbers = [...bounds.map(numberOf), numberOf(day)].filter((number) => number > numberOf(day) - 366);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const margin = Math.max(10, Math.round((last - first) / 6));
  return { first: first - margin, last: last + margin };
}
