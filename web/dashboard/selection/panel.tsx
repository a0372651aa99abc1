import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Changes } from '../changes/changes.js';
import { usePlace } from '../state/place.js';
import { selectionOf } from '../state/selection.js';
import { t } from '../texts/texts.js';
import { EntityCard } from './entity-card.js';
import styles from './panel.module.css';
import { RelationCard } from './relation-card.js';

/** Beside every view: what is selected, or what changed. */
export function Panel() {
  const [{ select, view, question }, go] = usePlace();
  const selection = selectionOf(select);
  // The page that compares two days says the same, and more.
  const isComparing = view === 'questions' && question === 'compare';
  const panel = useRef<HTMLElement>(null);
  // Another selection begins at its top.
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    // Where the panel is below the view, what was just selected has to come into sight.
    if (select !== null) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [select]);
  return (
    <aside
      className={styles.panel}
      aria-label={t('page.panel')}
      data-part
      tabIndex={-1}
      data-selected={selection !== null || undefined}
      ref={panel}
    >
      {selection !== null && (
        <CloseButton
          className={styles.close ?? ''}
          aria-label={t('page.close')}
          onClick={() => void go({ select: null })}
        />
      )}
      {selection === null && (isComparing ? <p>{t('changes.hint')}</p> : <Changes />)}
      {selection?.kind === 'entity' && <EntityCard key={selection.id} id={selection.id} />}
      {selection?.kind === 'relation' && <RelationCard key={select} {...selection} />}
    </aside>
  );
}
