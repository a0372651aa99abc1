import { ActionIcon } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { unavailable } from '../parts/unavailable.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { t } from '../texts/texts.js';
import { inWords, numberOf } from './calendar.js';
import styles from './day-bar.module.css';
import { DayField } from './day-field.js';
import { DaySlider } from './day-slider.js';
import { KnownAt } from './known-at.js';
import { LastDayInDoubt } from './last-day-in-doubt.js';
import { spanOf } from './reach.js';
import { ReachPicker } from './reach-picker.js';
import { nextChange, previousChange } from './steps.js';
import { useChangedDays } from './use-changed-days.js';
import { useGoToDay } from './use-go-to-day.js';

/** How long a day stays while changes are played, in milliseconds. */
const stepMs = 1_400;

/** The day over the whole page: which it is, the way to others, and what was known. */
export function DayBar() {
  const [place] = usePlace();
  const { day, lastDay, isLastDayInDoubt } = useDay();
  const goToDay = useGoToDay();
  const [isPlaying, setPlaying] = useState(false);
  const hasPlayed = useRef(false);
  const span = day === undefined ? null : spanOf(place.reach, lastDay ?? day, day);
  const { data } = useChangedDays(span);
  const changes = data?.changedDays ?? [];
  const days = changes.map((change) => change.day);
  const previous = day === undefined ? null : previousChange(day, days);
  const next = day === undefined ? null : nextChange(day, days);
  useEffect(() => {
    if (!isPlaying) return;
    if (next === null) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => {
      // Back leads to where playing began, not through all that was played.
      goToDay(next, hasPlayed.current ? 'replace' : 'push');
      hasPlayed.current = true;
    }, stepMs);
    return () => clearTimeout(timer);
  }, [isPlaying, next, goToDay]);
  return (
    <section className={styles.bar} aria-label={t('day.heading')}>
      <div className={styles.said}>
        <h2 className={styles.day} aria-live="polite">
          {day === undefined ? ' ' : inWords(day)}
        </h2>
        <p className={styles.remark}>
          {day !== undefined && remark(day, lastDay)}
          {isLastDayInDoubt && lastDay === undefined && place.day === null && <LastDayInDoubt />}
          {day !== undefined && typeof lastDay === 'string' && day !== lastDay && (
            <button type="button" className={styles.link} onClick={() => goToDay(lastDay)}>
              {t('day.toLast')}
            </button>
          )}
        </p>
      </div>
      {/* Time runs from left to right in every language, as on the slider. */}
      <div className={styles.steps} dir="ltr">
        <Step label={t('day.previous')} glyph="‹" day={previous} go={goToDay} />
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={isPlaying ? t('day.pause') : t('day.play')}
          title={isPlaying ? t('day.pause') : t('day.play')}
          {...unavailable(next === null && !isPlaying)}
          onClick={() => {
            if (next === null) return;
            hasPlayed.current = false;
            setPlaying(!isPlaying);
          }}
        >
          <PlayGlyph isPlaying={isPlaying} />
        </ActionIcon>
        <Step label={t('day.next')} glyph="›" day={next} go={goToDay} />
      </div>
      {day === undefined || span === null ? (
        <div className={styles.noSlider} />
      ) : (
        <DaySlider day={day} lastDay={lastDay ?? null} span={span} changes={changes} go={goToDay} />
      )}
      <div className={styles.pickers}>
        <DayField label={t('day.date')} className={styles.picker} day={day ?? null} set={goToDay} />
        <ReachPicker />
        <KnownAt />
      </div>
    </section>
  );
}

function remark(day: string, lastDay: string | null | undefined): string {
  if (lastDay === null) return t('day.none');
  if (lastDay === undefined || day < lastDay) return '';
  if (day === lastDay) return t('day.isLast');
  return t('day.after', { days: t('day.days', { count: numberOf(day) - numberOf(lastDay) }) });
}

interface StepProps {
  readonly label: string;
  readonly glyph: string;
  readonly day: string | null;
  readonly go: (day: string) => void;
}

function Step({ label, glyph, day, go }: StepProps) {
  const text = day === null ? label : `${label}: ${inWords(day)}`;
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={text}
      title={text}
      {...unavailable(day === null)}
      onClick={() => day !== null && go(day)}
    >
      {glyph}
    </ActionIcon>
  );
}

function PlayGlyph({ isPlaying }: { readonly isPlaying: boolean }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" fill="currentColor" aria-hidden="true">
      <path d={isPlaying ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} />
    </svg>
  );
}
