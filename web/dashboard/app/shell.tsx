import { lazy, Suspense, useEffect } from 'react';
import { SignIn } from '../access/sign-in.js';
import { useRefused } from '../access/use-refused.js';
import { inShort } from '../day/calendar.js';
import { DayBar } from '../day/day-bar.js';
import { WhoseWordNote } from '../filters/whose-word-note.js';
import { Loading } from '../parts/states.js';
import { Panel } from '../selection/panel.js';
import { usePlace, type View } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { t } from '../texts/texts.js';
import { FaultBoundary } from './fault-boundary.js';
import { Header } from './header.js';
import { LiveChanges } from './live-changes.js';
import styles from './shell.module.css';

/** The views, each loaded when it is first looked at. A new one is a folder of views, a line here and one in place.ts. */
const shown: Readonly<Record<View, React.ComponentType>> = {
  graph: lazy(() => import('../views/graph/graph-view.js')),
  timeline: lazy(() => import('../views/timeline/timeline-view.js')),
  matrix: lazy(() => import('../views/matrix/matrix-view.js')),
  document: lazy(() => import('../views/document/document-view.js')),
  table: lazy(() => import('../views/table/table-view.js')),
  questions: lazy(() => import('../views/questions/questions-view.js')),
};

/** The page: what is common to all views about the one that is looked at. */
export function Shell() {
  const [{ view, select }] = usePlace();
  const { day } = useDay();
  const isRefused = useRefused();
  const View = shown[view];
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
      <div className={styles.top}>
        {isRefused && <SignIn />}
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
      <main className={styles.view} id="view" tabIndex={-1} aria-label={t(`page.view.${view}`)}>
        <FaultBoundary key={view}>
          <Suspense fallback={<Loading lines={8} />}>
            <View />
          </Suspense>
        </FaultBoundary>
      </main>
      <FaultBoundary of={select}>
        <Panel />
      </FaultBoundary>
    </div>
  );
}
