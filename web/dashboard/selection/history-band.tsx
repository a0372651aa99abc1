import { addDays, inShort, numberOf } from '../day/calendar.js';
import type { Sign } from '../generated/graphql.js';
import { StandingMark } from '../parts/standing-mark.js';
import { t } from '../texts/texts.js';
import styles from './history-band.module.css';
import type { RelationDetails } from './relation-details.js';

type Segment = RelationDetails['history'][number];

/** How a relation stood over time, as a band, with the day shown marked; and the same as a list. */
export function HistoryBand({
  history,
  sign,
  day,
}: {
  history: RelationDetails['history'];
  sign: Sign;
  day: string;
}) {
  const span = spanOf(history, day);
  const length = span.last - span.first;
  const at = (number: number) => (1_000 * (number - span.first)) / length;
  return (
    <section aria-label={t('relation.history')} className={styles.history}>
      <h3>{t('relation.history')}</h3>
      <svg viewBox="0 0 1000 34" preserveAspectRatio="none" className={styles.band} aria-hidden="true">
        {history.map((segment) => {
          const from = Math.max(span.first, segment.from === null ? span.first : numberOf(segment.from));
          const to = Math.min(span.last, segment.to === null ? span.last : numberOf(segment.to));
          if (to <= from) return null;
          return (
            <rect
              key={segment.from}
              x={at(from)}
              width={Math.max(2, at(to) - at(from))}
              y="6"
              height="22"
              className={styles[sign]}
              data-standing={segment.standing}
            />
          );
        })}
        <line x1={at(numberOf(day))} x2={at(numberOf(day))} y1="0" y2="34" className={styles.day} />
      </svg>
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

function covers({ from, to }: Segment, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/**
 * The days that the band shows. A beginning decades ago would leave no room for what changes about the day: of what is long
 * before it, only the last year is shown.
 */
function spanOf(history: readonly Segment[], day: string): { readonly first: number; readonly last: number } {
  const bounds = history.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== null);
  const numbers = [...bounds.map(numberOf), numberOf(day)];
  const changes = numbers.filter((number) => number > numberOf(day) - 366);
  const first = Math.min(...changes);
  const last = Math.max(...changes);
  const margin = Math.max(10, Math.round((last - first) / 6));
  return { first: first - margin, last: last + margin };
}
