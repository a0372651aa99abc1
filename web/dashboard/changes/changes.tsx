import { inWords } from '../day/calendar.js';
import { DayField } from '../day/day-field.js';
import { useOneStep } from '../day/use-one-step.js';
import { Await } from '../parts/states.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { t } from '../texts/texts.js';
import { ChangeList } from './change-list.js';
import styles from './changes.module.css';
import { useChanges } from './use-changes.js';
import { usualSince } from './usual-since.js';

/** So few of each kind leave room for the kinds after it. */
const fewAtOnce = 5;

/** What changed from another day to the one shown: what the panel says while nothing is selected. */
export function Changes() {
  const [place, go] = usePlace();
  const { day } = useDay();
  const step = useOneStep();
  const since = place.since ?? (day === undefined ? null : usualSince(day));
  const answer = useChanges(since, day ?? null);
  if (day === undefined || since === null) return null;
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes">{t('changes.heading')}</h2>
      <div className={styles.since}>
        <DayField
          label={t('changes.since')}
          className={styles.since}
          day={since}
          set={(chosen) => void go({ since: chosen }, { history: step() })}
        />
        {place.since !== null && (
          <button type="button" onClick={() => void go({ since: null })}>
            {t('changes.usual')}
          </button>
        )}
      </div>
      <Await answer={answer} lines={6}>
        {(changed) => (
          <>
            <p className={styles.between}>
              {t('changes.between', { since: inWords(changed.since), day: inWords(changed.on) })}
            </p>
            <ChangeList changed={changed} atOnce={fewAtOnce} />
          </>
        )}
      </Await>
      <p className={styles.between}>{t('changes.hint')}</p>
    </section>
  );
}
