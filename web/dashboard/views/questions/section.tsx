import { type ReactNode, useId } from 'react';
import styles from './questions-view.module.css';

interface SectionProps {
  readonly heading: string;
  /** How many there are of what it lists. */
  readonly count?: number;
  /** What it means, in a sentence. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of an answer. */
export function Section({ heading, count, note, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id}>
        {heading} {count !== undefined && <span className={styles.count}>{count}</span>}
      </h3>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
