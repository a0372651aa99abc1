import { ActionIcon, Button } from '@mantine/core';
import type { Core } from 'cytoscape';
import type { RefObject } from 'react';
import type { Points } from '../../picture/layout/layout.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import { fitAll } from './canvas/canvas.js';
import styles from './graph-view.module.css';

interface CanvasButtonsProps {
  readonly handle: RefObject<Core | null>;
  readonly points: Points;
}

/** What wheel and fingers do, for the keyboard; and the way to the same as a table. */
export function CanvasButtons({ handle, points }: CanvasButtonsProps) {
  const [, go] = usePlace();
  const zoom = (factor: number) => {
    const canvas = handle.current;
    if (canvas === null) return;
    const renderedPosition = { x: canvas.width() / 2, y: canvas.height() / 2 };
    canvas.zoom({ level: canvas.zoom() * factor, renderedPosition });
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
