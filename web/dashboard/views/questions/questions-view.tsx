import { lazy, Suspense } from 'react';
import { UnheededNote } from '../../filters/unheeded-note.js';
import { Loading } from '../../parts/states.js';
import { useCurrentInSight } from '../../parts/use-current-in-sight.js';
import type { FilterName } from '../../state/filters.js';
import { questions, usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import styles from './questions-view.module.css';

type Question = (typeof questions)[number];

/** The pages, each loaded when it is first turned to. */
const pages: Readonly<Record<Question, React.ComponentType>> = {
  paths: lazy(() => import('./paths/paths-page.js')),
  supply: lazy(() => import('./supply/supply-page.js')),
  whatIf: lazy(() => import('./what-if/what-if-page.js')),
  balance: lazy(() => import('./balance/balance-page.js')),
  restsOn: lazy(() => import('./rests-on/rests-on-page.js')),
  compare: lazy(() => import('./compare/compare-page.js')),
};

/** The filters that a question cannot be asked under. */
const unheeded: Readonly<Record<Question, readonly FilterName[]>> = {
  paths: [],
  supply: [],
  whatIf: ['wholes'],
  balance: [],
  restsOn: [],
  compare: [],
};

/** What follows from what stands on the day: a page for each question, with what it means, and what it does not. */
export default function QuestionsView() {
  const [{ question }, go] = usePlace();
  const tabs = useCurrentInSight<HTMLElement>(question);
  const Page = pages[question];
  return (
    <div className={styles.view} data-read>
      <nav className={styles.pages} aria-label={t('questions.label')} ref={tabs}>
        {questions.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === question ? 'page' : undefined}
            onClick={() => void go({ question: each })}
          >
            {t(`questions.of.${each}.name`)}
          </button>
        ))}
      </nav>
      <div className={styles.page}>
        <header>
          <h2>{t(`questions.of.${question}.heading`)}</h2>
          <p>{t(`questions.of.${question}.means`)}</p>
          <p className={styles.note}>
            <em>{t('questions.not')}</em> {t(`questions.of.${question}.not`)}
          </p>
          <div className={styles.note}>
            <UnheededNote unheeded={unheeded[question]} />
          </div>
        </header>
        <Suspense fallback={<Loading lines={6} />}>
          <Page />
        </Suspense>
      </div>
    </div>
  );
}
