import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import type { ChangeKind } from '../../../changes/compare.js';
import { useColours } from '../../../look/use-colours.js';
import type { Points } from '../../../picture/layout/layout.js';
import type { Point } from '../../../picture/layout/turned.js';
import type { Picture } from '../../../picture/use-picture.js';
import type { Selection } from '../../../state/selection.js';
import type { Sizes } from '../use-sizes.js';
import styles from './canvas.module.css';
import { createCanvas } from './create.js';
import { elementsOf } from './elements.js';
import { fitAll, isFitted } from './fit.js';
import { highlight } from './highlight.js';
import { namePrincipals } from './name-principals.js';
import { measureAnew } from './name-sheet.js';
import { canvasStyle } from './style.js';
import { sync } from './sync.js';

/** What names are written in, as the browser knows it. */
const typeface = '14px "Source Sans 3 Variable"';

interface CanvasProps {
  readonly picture: Picture;
  /** What became of relations since another day, by their names. */
  readonly changes: ReadonlyMap<string, ChangeKind>;
  readonly points: Points;
  /** What actors are drawn in the size of; by the number of their relations where left out. */
  readonly sizes?: Sizes | undefined;
  readonly selection: Selection | null;
  readonly select: (id: string | null) => void;
  /** Told where the reader has put somebody; left out where that is not kept. */
  readonly move?: ((id: string, place: Point) => void) | undefined;
  readonly label: string;
  /** Where others find the canvas, to zoom and the like. */
  readonly handle: RefObject<Core | null>;
}

/** The drawn graph. One instance for as long as it is seen: what changes is handed to it, each by an effect of its own. */
export function Canvas(props: CanvasProps) {
  const { picture, changes, points, sizes, selection, select, move, label, handle } = props;
  const container = useRef<HTMLDivElement>(null);
  const colours = useColours();
  const onTap = useRef(select);
  onTap.current = select;
  const onMove = useRef(move);
  onMove.current = move;
  const selected = useRef(selection);
  selected.current = selection;

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; the effects below see to what changes.
  useEffect(() => {
    if (container.current === null) return;
    const canvas = createCanvas(
      container.current,
      (id) => onTap.current(id),
      (id, place) => onMove.current?.(id, place),
    );
    handle.current = canvas;
    // Names are measured when they are first drawn; measured anew once their typeface is there, if it was not.
    if (!document.fonts.check(typeface)) {
      void document.fonts.load(typeface).then(() => {
        if (canvas.destroyed()) return;
        canvas.style().update();
        measureAnew();
        namePrincipals(canvas);
      });
    }
    return () => {
      handle.current = null;
      canvas.destroy();
    };
  }, []);

  useEffect(() => {
    handle.current?.style(canvasStyle(colours));
  }, [colours, handle]);

  useEffect(() => {
    const canvas = handle.current;
    if (canvas === null) return;
    const isFirst = canvas.nodes().empty() || !isFitted(canvas);
    sync(canvas, elementsOf(picture, points, changes, sizes));
    if (isFirst) fitAll(canvas);
    // Another picture has other neighbours.
    showSelected(canvas, selected.current);
  }, [picture, points, changes, sizes, handle]);

  useEffect(() => {
    if (handle.current !== null) showSelected(handle.current, selection);
  }, [selection, handle]);

  return <div ref={container} className={styles.canvas} role="img" aria-label={label} />;
}

/** Marks what is selected, and names whoever is named then. */
function showSelected(canvas: Core, selection: Selection | null): void {
  highlight(canvas, selection);
  namePrincipals(canvas);
}
