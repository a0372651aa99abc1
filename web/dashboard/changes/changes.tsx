import { addDays, inWords } from '../day/calendar.js';
import { DayField } from '../day/day-field.js';
import { useOneStep } from '../day/use-one-step.js';
import { Await } from '../parts/states.js';
import { isTruncated, TruncatedNote } from '../picture/truncated-note.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { t } from '../texts/texts.js';
import { ChangeLine } from './change-line.js';
import styles from './changes.module.css';
import { type Change, type ChangeKind, changeKinds } from './compare.js';
import { type Changed, useChanges } from './use-changes.js';

/** How long before the day shown one looks back, in days. */
const usualDays = 30;

/** What changed from another day to the one shown: what the panel says while nothing is selected. */
export function Changes() {
  const [place, go] = usePlace();
  const { day } = useDay();
  const step = useOneStep();
  const since = place.since ?? (day === undefined ? null : addDays(day, -usualDays));
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
              {t('changes.between', { since: inWords(changed.before.on), day: inWords(changed.after.on) })}
            </p>
            <ChangeList {...changed} />
          </>
        )}
      </Await>
      <p className={styles.between}>{t('changes.hint')}</p>
    </section>
  );
}

function ChangeList({ before, after, changes }: Changed) {
  if (changes === null) {
    return (
      <>
        <TruncatedNote picture={isTruncated(after) ? after : before} />
        <p>{t('changes.tooMuch')}</p>
      </>
    );
  }
  const names = new Map([...before.nodes, ...after.nodes].map(({ id, name }) => [id, name]));
  if (changes.length === 0) return <p>{t(before.on === after.on ? 'changes.same' : 'changes.none')}</p>;
  return changeKinds.map((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return ofKind.length > 0 && <Group key={kind} kind={kind} changes={ofKind} names={names} />;
  });
}

interface GroupProps {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
  readonly names: ReadonlyMap<string, string>;
}

/** Folded where it only says that sources are silent. */
function Group({ kind, changes, names }: GroupProps) {
  return (
    <details className={styles.group} open={kind !== 'unspoken'}>
      <summary>
        {t(`changes.kind.${kind}`)} <span>{changes.length}</span>
      </summary>
      <ul>
        {changes.map((change) => (
          <ChangeLine
            key={`${change.edge.subject}${change.edge.predicate}${change.edge.object}`}
            change={change}
            names={names}
          />
        ))}
      </ul>
    </details>
  );
}
