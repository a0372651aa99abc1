import { Button } from '@mantine/core';
import { t } from '../../texts/texts.js';
import styles from './questions-view.module.css';

interface PagesProps {
  /** How many there are, and how many of them a page has. */
  readonly count: number;
  readonly size: number;
  /** How many are passed over before the page that is shown. */
  readonly skip: number;
  readonly turn: (skip: number) => void;
}

/** The way through a long list, page by page; nothing where one page holds it. */
export function Pages({ count, size, skip, turn }: PagesProps) {
  if (count <= size && skip === 0) return null;
  return (
    <p className={styles.actions}>
      <Button size="compact-sm" variant="default" disabled={skip === 0} onClick={() => turn(skip - size)}>
        {t('questions.pages.previous')}
      </Button>
      {/* Of a picture that has fewer by now, this page may be gone. */}
      {skip < count && (
        <span>{t('questions.pages.shown', { from: skip + 1, to: Math.min(skip + size, count), count })}</span>
      )}
      <Button
        size="compact-sm"
        variant="default"
        disabled={skip + size >= count}
        onClick={() => turn(skip + size)}
      >
        {t('questions.pages.next')}
      </Button>
    </p>
  );
}
