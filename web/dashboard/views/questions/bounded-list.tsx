import { Button } from '@mantine/core';
import { type Key, type ReactNode, useState } from 'react';
import { t } from '../../texts/texts.js';
import styles from './questions-view.module.css';

interface BoundedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => Key;
  readonly children: (item: Item) => ReactNode;
  /** What is said where there are none. */
  readonly none?: string;
  /** How many are shown at once. */
  readonly atOnce?: number;
}

/** A list of which a part is shown, and more when it is asked for: how many are left is said. */
export function BoundedList<Item>({ items, keyOf, children, none, atOnce = 20 }: BoundedListProps<Item>) {
  const [shown, setShown] = useState(atOnce);
  const left = items.length - shown;
  if (items.length === 0) return none !== undefined && <p className={styles.none}>{none}</p>;
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + 5 * atOnce)}>
          {t('questions.more', { count: left })}
        </Button>
      )}
    </>
  );
}
