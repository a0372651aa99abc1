import { Button } from '@mantine/core';
import type { Core } from 'cytoscape';
import type { RefObject } from 'react';
import { PictureButtons } from '../../exports/picture-buttons.js';
import type { Points } from '../../picture/layout/layout.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import { graphDrawing } from './graph-drawing.js';
import styles from './graph-view.module.css';

interface CanvasButtonsProps {
  readonly handle: RefObject<Core | null>;
  readonly points: Points;
  /** Forgets where the reader has put whom. */
  readonly unpin: () => void;
  /** The day that is drawn. */
  readonly on: string;
  /** Whether that is not the day asked about: then it is not to be saved. */
  readonly isStale: boolean;
}

/** What to do with the drawing as a whole; and the way to the same as a table. */
export function CanvasButtons({ handle, points, unpin, on, isStale }: CanvasButtonsProps) {
  const [, go] = usePlace();
  const undoMoves = () => {
    unpin();
    handle.current?.nodes().forEach((node) => {
      const point = points[node.id()];
      if (point !== undefined) node.position({ ...point });
    });
  };
  return (
    <div className={styles.buttons}>
      <PictureButtons
        view="graph"
        on={on}
        isStale={isStale}
        draw={(colours, measure) =>
          handle.current === null ? null : graphDrawing(handle.current, colours, measure)
        }
      />
      <Button size="compact-sm" variant="default" onClick={undoMoves}>
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
