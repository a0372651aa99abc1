import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Loading, TroubleNote } from '../../parts/states.js';
import { t } from '../../texts/texts.js';
import styles from './questions-view.module.css';
import type { Asked } from './use-question.js';

interface QuestionAnswerProps<Data> {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** The answer to a question; while there is none, that it is waited for, and how to stop. */
export function QuestionAnswer<Data>({ asked, children }: QuestionAnswerProps<Data>) {
  const { data, trouble, retry, isWaiting, isStale } = asked;
  return (
    <div className={styles.answer} aria-busy={isWaiting}>
      {trouble !== null && <TroubleNote trouble={trouble} retry={retry} />}
      <WaitNote asked={asked} />
      {data === undefined && isWaiting && <Loading lines={6} />}
      {data !== undefined && (
        <div className={styles.shown} data-stale={isStale || undefined}>
          {children(data)}
        </div>
      )}
    </div>
  );
}

/** How long an answer may take before the page says that it is waited for, in milliseconds. */
const patienceMs = 400;

/** Offers to wait no longer, once it takes a while; and to ask again after that. */
function WaitNote({ asked: { isWaiting, isStopped, stop, retry } }: { readonly asked: Asked<unknown> }) {
  const [isLong] = useDebouncedValue(isWaiting, patienceMs);
  const isShown = isStopped || (isWaiting && isLong);
  return (
    <p className={styles.wait} role="status">
      {isShown && (
        <>
          {t(isStopped ? 'questions.stopped' : 'questions.waiting')}{' '}
          <Button size="compact-xs" variant="default" onClick={isStopped ? retry : stop}>
            {t(isStopped ? 'questions.askAgain' : 'questions.stop')}
          </Button>
        </>
      )}
    </p>
  );
}
