import { useEffect } from 'react';
import { isPassing } from '../api/trouble.js';
import { useAnswer } from '../api/use-answer.js';
import { LastDayDocument } from '../generated/graphql.js';
import { t } from '../texts/texts.js';
import styles from './day-bar.module.css';

/** So long the server is left alone before it is asked again by itself, in milliseconds. */
const pauseMs = 5_000;

/** Says that today is shown for want of the last day that any source speaks of, which is asked for until it is known. */
export function LastDayInDoubt() {
  const { trouble, retry } = useAnswer(LastDayDocument, {});
  const isAskedAgain = trouble !== null && (isPassing(trouble) || trouble.kind === 'failed');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each trouble is waited out anew, and to retry is the same each time.
  useEffect(() => {
    if (!isAskedAgain) return;
    const timer = setTimeout(retry, pauseMs);
    return () => clearTimeout(timer);
  }, [trouble]);
  return (
    <>
      {t('day.inDoubt')}{' '}
      <button type="button" className={styles.link} onClick={retry}>
        {t('states.retry')}
      </button>
    </>
  );
}
