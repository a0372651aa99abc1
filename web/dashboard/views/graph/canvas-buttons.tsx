import { Button } from '@mantine/core';
import type { Core } from 'cytoscape';
import { type RefObject, useState } from 'react';
import { inWords } from '../../day/calendar.js';
import { useColours } from '../../look/use-colours.js';
import type { Points } from '../../picture/layout/layout.js';
import { chosenFilters } from '../../state/filters.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import styles from './graph-view.module.css';
import { savePicture } from './save-picture.js';

interface CanvasButtonsProps {
  readonly handle: RefObject<Core | null>;
  readonly points: Points;
  /** The day that is drawn. */
  readonly on: string;
  /** Whether that is not the day asked about: then it is not to be saved. */
  readonly isStale: boolean;
}

/** What to do with the drawing as a whole; and the way to the same as a table. */
export function CanvasButtons({ handle, points, on, isStale }: CanvasButtonsProps) {
  const [place, go] = usePlace();
  const colours = useColours();
  const [isUnsaved, setUnsaved] = useState(false);
  const save = () => {
    const canvas = handle.current;
    if (canvas === null) return;
    const active = chosenFilters(place).length;
    const caption = t('graph.caption', {
      day: inWords(on),
      filters: active === 0 ? t('graph.noFilters') : t('filters.active', { count: active }),
      made: new Date().toISOString().slice(0, 16).replace('T', ' '),
    });
    savePicture(canvas, colours, `entente-graph-${on}`, caption).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  const unpin = () =>
    handle.current?.nodes().forEach((node) => {
      const point = points[node.id()];
      if (point !== undefined) node.position({ ...point });
    });
  return (
    <div className={styles.buttons}>
      <Button size="compact-sm" variant="default" disabled={isStale} onClick={save}>
        {t('graph.save')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={unpin}>
        {t('graph.unpin')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void go({ view: 'table', table: 'relations' })}
      >
        {t('graph.asTable')}
      </Button>
      {isUnsaved && <p role="alert">{t('graph.unsaved')}</p>}
    </div>
  );
}
