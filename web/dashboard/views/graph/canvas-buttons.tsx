import { ActionIcon, Button } from '@mantine/core';
import type { Core } from 'cytoscape';
import type { RefObject } from 'react';
import { inWords } from '../../day/calendar.js';
import { useColours } from '../../look/use-colours.js';
import type { Points } from '../../picture/layout/layout.js';
import { activeFilters } from '../../state/filters.js';
import { usePlace } from '../../state/place.js';
import { useDay } from '../../state/use-day.js';
import { t } from '../../texts/texts.js';
import { fitAll } from './canvas/canvas.js';
import styles from './graph-view.module.css';
import { savePicture } from './save-picture.js';

interface CanvasButtonsProps {
  readonly handle: RefObject<Core | null>;
  readonly points: Points;
}

/** What wheel and fingers do, for the keyboard; and the way to the same as a table. */
export function CanvasButtons({ handle, points }: CanvasButtonsProps) {
  const [place, go] = usePlace();
  const { day } = useDay();
  const colours = useColours();
  const zoom = (factor: number) => {
    const canvas = handle.current;
    if (canvas === null) return;
    const renderedPosition = { x: canvas.width() / 2, y: canvas.height() / 2 };
    canvas.zoom({ level: canvas.zoom() * factor, renderedPosition });
  };
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
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('graph.zoomIn')}
        title={t('graph.zoomIn')}
        onClick={() => zoom(1.3)}
      >
        +
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('graph.zoomOut')}
        title={t('graph.zoomOut')}
        onClick={() => zoom(1 / 1.3)}
      >
        −
      </ActionIcon>
      <Button size="compact-sm" variant="default" onClick={() => handle.current && fitAll(handle.current)}>
        {t('graph.fit')}
      </Button>
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
