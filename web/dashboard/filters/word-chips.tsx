import { CloseButton } from '@mantine/core';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './whose-word.module.css';
import type { WordPart } from './word-parts.js';

/** What decides whose word counts, each to be taken back. */
export function WordChips({ parts }: { readonly parts: readonly WordPart[] }) {
  const [, go] = usePlace();
  return (
    <ul className={styles.chips} aria-label={t('word.label')}>
      {parts.map(({ said, undo }) => (
        <li key={said}>
          <span dir="auto">{said}</span>
          <CloseButton size="xs" aria-label={t('word.undo', { part: said })} onClick={() => void go(undo)} />
        </li>
      ))}
    </ul>
  );
}
