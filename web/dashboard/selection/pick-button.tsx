import type { ReactNode } from 'react';
import { usePlace } from '../state/place.js';
import styles from './card.module.css';

/** What selects something, in a list: its text says what. */
export function PickButton({ select, children }: { readonly select: string; readonly children: ReactNode }) {
  const [, go] = usePlace();
  return (
    <button type="button" className={styles.entity} onClick={() => void go({ select })}>
      {children}
    </button>
  );
}
