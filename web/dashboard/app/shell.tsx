import { useEffect } from 'react';
import { SignInAgain } from '../access/sign-in-again.js';
import { inShort } from '../day/calendar.js';
import { DayBar } from '../day/day-bar.js';
import { WhoseWordNote } from '../filters/whose-word-note.js';
import { Panel } from '../selection/panel.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { t } from '../texts/texts.js';
import { FaultBoundary } from './fault-boundary.js';
import { Header } from './header.js';
import { LiveChanges } from './live-changes.js';
import styles from './shell.module.css';
import { useFocusKept } from './use-focus-kept.js';
import { ViewShown } from './view-shown.js';

/** The page: what is common to all views about the one that is looked at. */
export function Shell() {
  const [{ view, select }] = usePlace();
  const { day } = useDay();
  useFocusKept();
  useEffect(() => {
    document.title = [
      t(`page.view.${view}`),
      ...(day === undefined ? [] : [inShort(day)]),
      t('page.title'),
    ].join(' · ');
  }, [view, day]);
  return (
    <div className={styles.shell}>
      <a className="visually-hidden" href="#view">
        {t('page.skip')}
      </a>
      <Header />
      <div className={styles.top} data-part tabIndex={-1}>
        <SignInAgain />
        <FaultBoundary>
          <DayBar />
        </FaultBoundary>
        <FaultBoundary>
          <WhoseWordNote />
        </FaultBoundary>
        <FaultBoundary>
          <LiveChanges />
        </FaultBoundary>
      </div>
      <main className={styles.view} id="view" data-part tabIndex={-1} aria-label={t(`page.view.${view}`)}>
        <FaultBoundary key={view}>
          <ViewShown view={view} />
        </FaultBoundary>
      </main>
      <FaultBoundary of={select}>
        <Panel />
      </FaultBoundary>
    </div>
  );
}
