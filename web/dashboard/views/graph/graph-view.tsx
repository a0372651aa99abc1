import type { Core } from 'cytoscape';
import { useMemo, useRef } from 'react';
import type { ChangeKind } from '../../changes/compare.js';
import { useComparison } from '../../changes/use-comparison.js';
import { withEnded } from '../../changes/with-ended.js';
import { inWords } from '../../day/calendar.js';
import { Empty, Loading, StaleNote, TroubleNote } from '../../parts/states.js';
import { grown } from '../../picture/layout/grown.js';
import { useLayout } from '../../picture/layout/use-layout.js';
import { narrowed } from '../../picture/narrow.js';
import { NarrowedNote } from '../../picture/narrowed-note.js';
import { TruncatedNote } from '../../picture/truncated-note.js';
import { usePicture } from '../../picture/use-picture.js';
import { usePlace } from '../../state/place.js';
import { selectionOf } from '../../state/selection.js';
import { useDay } from '../../state/use-day.js';
import { t } from '../../texts/texts.js';
import { Canvas } from './canvas/canvas.js';
import { CanvasButtons } from './canvas-buttons.js';
import styles from './graph-view.module.css';
import { Legend } from './legend.js';
import { usePins } from './use-pins.js';
import { useSizes } from './use-sizes.js';
import { ZoomButtons } from './zoom-buttons.js';

const noChanges: ReadonlyMap<string, ChangeKind> = new Map();

/** Who stands with whom on the day shown, drawn. */
export default function GraphView() {
  const [place, go] = usePlace();
  const { lastDay } = useDay();
  const { data, isStale: isEarlier, trouble, retry } = usePicture();
  const layout = useLayout(data?.picture);
  const sizes = useSizes();
  const points = layout.data;
  const { pins, pin, unpinAll } = usePins();
  const handle = useRef<Core>(null);
  const { around, hide, select } = place;
  const whole = data?.picture;
  const compared = useComparison();
  const comparison = compared.data;
  const picture = useMemo(() => {
    if (whole === undefined) return undefined;
    return narrowed(comparison === undefined ? whole : withEnded(whole, comparison), { around, hide });
  }, [whole, comparison, around, hide]);
  // Whoever was not there when the ground was laid out is put where there is room.
  const unmoved = useMemo(() => points && picture && grown(points, picture), [points, picture]);
  const places = useMemo(() => unmoved && { ...unmoved, ...pins }, [unmoved, pins]);
  const selection = useMemo(() => selectionOf(select), [select]);
  if (trouble !== null && picture === undefined) return <TroubleNote trouble={trouble} retry={retry} />;
  if (picture === undefined) return <Loading lines={8} />;
  if (layout.trouble !== null && points === undefined)
    return <TroubleNote trouble={layout.trouble} retry={layout.retry} />;
  if (unmoved === undefined || places === undefined) return <Loading lines={8} />;
  const { nodes, edges, on } = picture;
  const isStale = isEarlier || compared.isStale;
  return (
    <div className={styles.graph} data-read data-stale={isStale || undefined}>
      <div className={styles.sheet}>
        <Canvas
          picture={picture}
          changes={comparison?.kinds ?? noChanges}
          points={places}
          sizes={sizes.data}
          selection={selection}
          select={(id) => void (id !== select && go({ select: id }))}
          move={pin}
          handle={handle}
          label={t('graph.label', {
            actors: t('graph.actors', { count: nodes.length }),
            relations: t('graph.relations', { count: edges.length }),
            day: inWords(on),
          })}
        />
        <div className={styles.notes}>
          {trouble !== null && <TroubleNote trouble={trouble} retry={retry} />}
          {compared.trouble !== null && trouble === null && (
            <TroubleNote trouble={compared.trouble} retry={compared.retry} />
          )}
          <StaleNote isStale={isStale} trouble={trouble} />
          {comparison !== undefined && (
            <p>
              {comparison.isTooMuch
                ? t('changes.tooMuch')
                : t('graph.compared', { since: inWords(comparison.since) })}
            </p>
          )}
          {sizes.trouble !== null && (
            <p role="alert">{t('graph.sizesMissing', { message: sizes.trouble.message })}</p>
          )}
          <NarrowedNote picture={picture} />
          {whole !== undefined && <TruncatedNote picture={whole} />}
        </div>
        {edges.length === 0 && (
          <div className={styles.empty}>
            {lastDay === null ? (
              <Empty text={t('states.emptyGraph')} hint={t('states.emptyGraphHint')} />
            ) : (
              <Empty text={t('states.empty')} hint={t('states.emptyHint')} />
            )}
          </div>
        )}
        <ZoomButtons handle={handle} />
      </div>
      <footer className={styles.foot}>
        <Legend />
        <CanvasButtons handle={handle} points={unmoved} unpin={unpinAll} on={on} isStale={isStale} />
      </footer>
    </div>
  );
}
