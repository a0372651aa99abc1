import { Button } from '@mantine/core';
import { CampsField } from '../../../camps/camps-field.js';
import { ChangeList } from '../../../changes/change-list.js';
import { useChanges } from '../../../changes/use-changes.js';
import { usualSince } from '../../../changes/usual-since.js';
import { inWords } from '../../../day/calendar.js';
import { DayField } from '../../../day/day-field.js';
import { useOneStep } from '../../../day/use-one-step.js';
import { Await } from '../../../parts/states.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { type AskedPicture, lastingFilter } from '../../../state/filters.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import styles from '../questions-view.module.css';
import { Section } from '../section.js';
import { ChangedTies, MovedCamps } from './sides.js';

/** There is room here for more of a kind than in the panel. */
const manyAtOnce = 30;

/** What is different from another day to the one shown: who switched sides, who moved camp, and which relations changed. */
export default function ComparePage() {
  const [place, go] = usePlace();
  const picture = useAskedPicture();
  const step = useOneStep();
  if (picture === null) return null;
  const since = place.since ?? usualSince(picture.on);
  return (
    <>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <DayField
          label={t('changes.since')}
          day={since}
          set={(chosen) => void go({ since: chosen }, { history: step() })}
        />
        <CampsField />
        <Button variant="default" size="sm" onClick={() => void go({ view: 'graph', since })}>
          {t('questions.compare.draw')}
        </Button>
      </form>
      {since === picture.on ? (
        <p className={styles.none}>{t('changes.same')}</p>
      ) : (
        <Compared since={since} picture={picture} />
      )}
    </>
  );
}

function Compared({ since, picture }: { readonly since: string; readonly picture: AskedPicture }) {
  const [place] = usePlace();
  const changes = useChanges(since, picture.on);
  // What falls below a filter of evidence is not over, so that the API compares without.
  const between = { ...picture, where: lastingFilter(place), on: since, until: picture.on };
  return (
    <>
      <p>{t('changes.between', { since: inWords(since), day: inWords(picture.on) })}</p>
      <div className={styles.columns}>
        <ChangedTies between={between} />
        <MovedCamps between={between} />
      </div>
      <Section heading={t('questions.compare.relations')}>
        <Await answer={changes}>{(changed) => <ChangeList changed={changed} atOnce={manyAtOnce} />}</Await>
      </Section>
    </>
  );
}
