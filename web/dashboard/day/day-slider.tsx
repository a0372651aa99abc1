import type { ChangedDaysQuery } from '../generated/graphql.js';
import { t } from '../texts/texts.js';
import { dayOf, inShort, inWords, numberOf } from './calendar.js';
import styles from './day-slider.module.css';
import { type Span, shareOf } from './reach.js';

interface DaySliderProps {
  readonly day: string;
  readonly lastDay: string | null;
  readonly span: Span;
  readonly changes: ChangedDaysQuery['changedDays'];
  readonly go: (day: string) => void;
}

/** Days as a line to move on, with a mark on each day that changed something: the taller, the more. */
export function DaySlider({ day, lastDay, span, changes, go }: DaySliderProps) {
  const most = Math.max(1, ...changes.map(({ count }) => count));
  const changed = changes.find((change) => change.day === day);
  const said =
    changed === undefined ? inWords(day) : t('day.changes', { count: changed.count, day: inWords(day) });
  return (
    <div className={styles.slider} dir="ltr">
      <svg className={styles.marks} viewBox="0 0 1000 26" preserveAspectRatio="none" aria-hidden="true">
        {lastDay !== null && span.first <= lastDay && lastDay <= span.last && (
          <rect className={styles.presumed} {...afterDay(lastDay, span)} y="0" height="26" />
        )}
        {changes.map(({ day: at, count }) => {
          const height = 6 + 18 * Math.sqrt(count / most);
          return (
            <line
              key={at}
              x1={1_000 * shareOf(at, span)}
              x2={1_000 * shareOf(at, span)}
              y1={26 - height}
              y2="26"
              className={styles.change}
              data-shown={at === day || undefined}
            />
          );
        })}
      </svg>
      <input
        className={styles.input}
        type="range"
        min={numberOf(span.first)}
        max={numberOf(span.last)}
        value={numberOf(day)}
        aria-label={t('day.slider')}
        aria-valuetext={said}
        onChange={({ currentTarget }) => go(dayOf(currentTarget.valueAsNumber))}
      />
      <div className={styles.ends} aria-hidden="true">
        <bdi>{inShort(span.first)}</bdi>
        <bdi>{changed !== undefined && t('day.changed', { count: changed.count })}</bdi>
        <bdi>{inShort(span.last)}</bdi>
      </div>
    </div>
  );
}

function afterDay(lastDay: string, span: Span): { readonly x: number; readonly width: number } {
  const x = 1_000 * shareOf(lastDay, span);
  return { x, width: 1_000 - x };
}
