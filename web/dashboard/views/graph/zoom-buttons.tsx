import { ActionIcon } from '@mantine/core';
import type { Core } from 'cytoscape';
import type { RefObject } from 'react';
import { t } from '../../texts/texts.js';
import { fitAll } from './canvas/fit.js';
import styles from './graph-view.module.css';

const step = 1.3;

/** What wheel and fingers do, for the keyboard. */
export function ZoomButtons({ handle }: { readonly handle: RefObject<Core | null> }) {
  const zoom = (factor: number) => {
    const canvas = handle.current;
    if (canvas === null) return;
    const renderedPosition = { x: canvas.width() / 2, y: canvas.height() / 2 };
    canvas.zoom({ level: canvas.zoom() * factor, renderedPosition });
  };
  const buttons = [
    { label: t('graph.zoomIn'), glyph: '+', act: () => zoom(step) },
    { label: t('graph.zoomOut'), glyph: '−', act: () => zoom(1 / step) },
    { label: t('graph.fit'), glyph: '⤢', act: () => handle.current !== null && fitAll(handle.current) },
  ];
  return (
    <div className={styles.zoom}>
      {buttons.map(({ label, glyph, act }) => (
        <ActionIcon key={label} variant="default" size="md" aria-label={label} title={label} onClick={act}>
          {glyph}
        </ActionIcon>
      ))}
    </div>
  );
}
