import { Button } from '@mantine/core';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './narrowed-note.module.css';
import type { Picture } from './use-picture.js';

/** Says that only a part is shown, or that somebody is hidden, and offers all again. */
export function NarrowedNote({ picture }: { readonly picture: Picture }) {
  const [{ around, hide }, go] = usePlace();
  if (around.length === 0 && hide.length === 0) return null;
  const nameOf = (id: string) => picture.nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <p className={styles.note}>
      {around.length > 0 && <span>{t('filters.shownOnly', { names: around.map(nameOf).join(', ') })}</span>}
      {hide.length > 0 && <span>{t('filters.hidden', { count: hide.length })}</span>}
      <Button size="compact-xs" variant="default" onClick={() => void go({ around: null, hide: null })}>
        {t('filters.showAll')}
      </Button>
    </p>
  );
}
