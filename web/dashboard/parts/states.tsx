import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { Trouble, TroubleKind } from '../api/trouble.js';
import type { Answered } from '../api/use-answer.js';
import { t } from '../texts/texts.js';
import { EveryoneButton } from './everyone-button.js';
import styles from './states.module.css';

/** What is there while nothing is: bars where lines will be, so that nothing jumps. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div className={styles.loading} role="status" aria-label={t('states.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike.
        <span key={line} />
      ))}
    </div>
  );
}

/** What went wrong, and what to do about it. */
export function TroubleNote({ trouble, retry }: { readonly trouble: Trouble; readonly retry: () => void }) {
  return (
    <div className={styles.note} role="alert">
      <strong>{t(`states.${trouble.kind}`)}</strong>
      <p>{trouble.message}</p>
      {isOfWhoseWord(trouble) && <EveryoneButton />}
      {!settledElsewhere.includes(trouble.kind) && (
        <Button size="xs" variant="default" onClick={retry}>
          {t('states.retry')}
        </Button>
      )}
    </div>
  );
}

/** Whether it is about whose word counts: a source that is gone, or a filter that leaves nobody. */
function isOfWhoseWord({ faults }: Trouble): boolean {
  return faults.some(({ argument }) => argument.includes('evidence'));
}

/** Where to ask again would change nothing: the page asks for a token at its top, once for all that wants one. */
const settledElsewhere: readonly TroubleKind[] = ['unauthorised', 'forbidden', 'missing'];

/** Nothing to show, and what to do next. */
export function Empty({ text, hint, children }: { text: string; hint?: string; children?: ReactNode }) {
  return (
    <div className={styles.note} role="status">
      <strong>{text}</strong>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </div>
  );
}

/** How long an answer may take before the page says that what it shows is an earlier one, in milliseconds. */
const patienceMs = 400;

/** Says that what is shown answers an earlier question: at once after trouble, otherwise once the new answer takes long. */
export function StaleNote({ isStale, trouble }: Pick<Answered<unknown>, 'isStale' | 'trouble'>) {
  const [isLong] = useDebouncedValue(isStale, patienceMs);
  if (!isStale || (trouble === null && !isLong)) return null;
  return (
    <p className={styles.stale} role="status">
      {t('states.stale')}
    </p>
  );
}

/** What an answer is while it is not there: loading, or trouble; otherwise its data as `children` show it. */
export function Await<Data>({
  answer,
  lines,
  children,
}: {
  readonly answer: Answered<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}) {
  const { data, trouble, retry } = answer;
  if (data === undefined) {
    return trouble === null ? (
      <Loading lines={lines ?? 4} />
    ) : (
      <TroubleNote trouble={trouble} retry={retry} />
    );
  }
  return (
    <div
      className={styles.shown}
      data-stale={answer.isStale || undefined}
      aria-busy={answer.isStale && trouble === null}
    >
      {trouble !== null && <TroubleNote trouble={trouble} retry={retry} />}
      <StaleNote isStale={answer.isStale} trouble={trouble} />
      {children(data)}
    </div>
  );
}
