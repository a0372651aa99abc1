import { Button } from '@mantine/core';
import type { Core } from 'cytoscape';
import type { RefObject } from 'react';
import { inWords } from '../../day/calendar.js';
import { useColours } from '../../look/use-colours.js';
import type { Points } from '../../picture/layout/layout.js';
import { activeFilters } from '../../state/filters.js';
import { usePlace } from '../../state/place.js';
import { useDay } from '../../state/use-day.js';
import { t } from '../../texts/texts.js';
import styles from './graph-view.module.css';
import { savePicture } from './save-picture.js';

interface CanvasButtonsProps {
  readonly handle: RefObject<Core | null>;
  readonly points: Points;
}

/** What to do with the drawing as a whole; and the way to the same as a table. */
export function CanvasButtons({ handle, points }: CanvasButtonsProps) {
  const [place, go] = usePlace();
  const { day } = useDay();
  const colours = useColours();
  const save = () => {
    const canvas = handle.current;
    if (canvas === null || day === undefined) return;
    const active = activeFilters(place);
    const caption = t('graph.caption', {
      day: inWords(day),
      filters: active === 0 ? t('graph.noFilters') : t('filters.active', { count: active }),
      made: new Date().toISOString().slice(0, 16).replace('T', ' '),
    });
    void savePicture(canvas, colours, `entente-graph-${day}`, caption);
  };
  const unpin = () =>
    handle.current?.nodes().forEach((node) => {
      const point = points[node.id()];
      if (point !== undefined) node.position({ ...point });
    });
  return (
    <div className={styles.buttons}>
      <Button size="compact-sm" variant="default" onClick={save}>
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
    </div>
  );
}
