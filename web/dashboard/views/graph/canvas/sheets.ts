import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type Area, around, contains, heightOf, onPixels, overlap, widened, widthOf } from './area.js';
import { bodyOf } from './body.js';
import { inParts } from './in-parts.js';
import { shareBehind } from './step-back.js';

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
export type Drawn = NodeSingular | EdgeSingular;

/** What there is to draw, as it is just now. */
export interface Scene {
  /** In the order that they are drawn in. */
  readonly elements: readonly Drawn[];
  /** Another number once any of them looks different. */
  readonly state: number;
  /** Pixels of the screen to one of the page. */
  readonly density: number;
}

/** What is to be painted of a scene. */
interface Plan {
  readonly area: Area;
  /** Pixels of the paper to one of the drawing. */
  readonly scale: number;
  readonly state: number;
  /** Whether all of the scene is on it. */
  readonly isWhole: boolean;
}

/** What was painted. */
interface Sheet extends Plan {
  readonly paper: ImageBitmap;
}

/** A view has come to rest when it has been the same for so long, in milliseconds. */
const restMs = 100;
/** How much is painted beyond what is in sight, in its widths and heights, so that it is there when it comes into sight. */
const beyond = 0.4;
/** The most pixels of a sheet, for screens of many. */
const mostPixels = 8_000_000;

/** The sheets that a canvas's elements are painted on: one of where one looks, as sharp as can be, and one of all the rest. */
export class Sheets {
  readonly #canvas: Core;
  readonly #drawOne: (pen: Pen, element: Drawn) => void;
  #near: Sheet | null = null;
  #whole: Sheet | null = null;
  #painting: { readonly plan: Plan; readonly stop: () => void } | null = null;
  #movedAt = Number.NEGATIVE_INFINITY;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: Core, drawOne: (pen: Pen, element: Drawn) => void) {
    this.#canvas = canvas;
    this.#drawOne = drawOne;
    canvas.on('viewport', () => {
      this.#movedAt = performance.now();
    });
    canvas.on('destroy', () => this.forget());
  }

  /** Shows what is painted, with a pen that is set to the view; whether it is of the scene as it is now. */
  show(pen: Pen, { state }: Scene): boolean {
    const [near, whole] = [this.#near, this.#whole];
    if (whole !== null && whole !== near) lay(pen, whole);
    if (near !== null) lay(pen, near);
    return near?.state === state;
  }

  /**
   * Has painted what is in sight, unless it is: at once where the scene is another, and once the view rests where only that is. After that
   * all of it, for what comes into sight before it is painted itself.
   */
  see(scene: Scene): void {
    const isShown = this.#serves(this.#near, scene);
    if (isShown && this.#painting === null && this.#whole?.state !== scene.state) this.#paintWhole(scene);
    if (isShown || this.#serves(this.#painting?.plan ?? null, scene)) return;
    this.#stop();
    const waitMs = this.#near === null ? 0 : this.#movedAt + restMs - performance.now();
    if (waitMs <= 0) this.#paintNear(scene);
    else this.#resting = setTimeout(() => this.#canvas.forceRender(), waitMs);
  }

  /** Lets go of all that is painted. */
  forget(): void {
    this.#stop();
    [this.#near, this.#whole] = [null, null];
  }

  #stop(): void {
    this.#painting?.stop();
    this.#painting = null;
    clearTimeout(this.#resting);
  }

  /** Whether a sheet shows what is in sight as it is now. */
  #serves(sheet: Plan | null, { state, density }: Scene): boolean {
    return (
      sheet !== null &&
      sheet.state === state &&
      sheet.scale === this.#canvas.zoom() * density &&
      (sheet.isWhole || contains(sheet.area, this.#canvas.extent()))
    );
  }

  #paintNear(scene: Scene): void {
    const { density } = scene;
    const pixels = this.#canvas.width() * this.#canvas.height() * density ** 2;
    const share = Math.max(0, Math.min(beyond, (Math.sqrt(mostPixels / pixels) - 1) / 2));
    this.#paint(scene, widened(this.#canvas.extent(), share), this.#canvas.zoom() * density, (sheet) => {
      this.#near = sheet;
      if (sheet.isWhole) this.#whole = sheet;
    });
  }

  /** As large as all of it is in sight at once. */
  #paintWhole(scene: Scene): void {
    const all = allOf(scene);
    const zoom = Math.min(this.#canvas.width() / widthOf(all), this.#canvas.height() / heightOf(all));
    this.#paint(scene, all, zoom * scene.density, (sheet) => {
      this.#whole = sheet;
    });
  }

  #paint(scene: Scene, wanted: Area, scale: number, done: (sheet: Sheet) => void): void {
    const { x, y } = this.#canvas.pan();
    const area = onPixels(wanted, scale, { x: x * scene.density, y: y * scene.density });
    // One without a pixel cannot be laid anywhere.
    const pixels = (length: number) => Math.max(1, Math.round(scale * length));
    const paper = new OffscreenCanvas(pixels(widthOf(area)), pixels(heightOf(area)));
    const pen = paper.getContext('2d', { willReadFrequently: true });
    if (pen === null) return;
    pen.scale(scale, scale);
    pen.translate(-area.x1, -area.y1);
    const plan = { area, scale, state: scene.state, isWhole: contains(area, allOf(scene)) };
    const stop = inParts({
      items: scene.elements,
      work: (element) => {
        if (!element.inside() || !overlap(area, element.boundingBox())) return;
        pen.globalAlpha = shareBehind(element);
        this.#drawOne(pen, element);
      },
      // What is drawn may only be noted, to be painted when the paper is looked at: all of it in one task, if that is at the end.
      rest: () => pen.getImageData(0, 0, 1, 1),
      done: () => {
        this.#painting = null;
        done({ ...plan, paper: paper.transferToImageBitmap() });
        this.#canvas.forceRender();
      },
    });
    this.#painting = { plan, stop };
  }
}

/** Lines bend out this far beyond whom they are between, in pixels of the drawing. */
const bend = 60;

function allOf({ elements }: Scene): Area {
  const { x1, y1, x2, y2 } = around(elements.flatMap((each) => (each.isNode() ? [bodyOf(each)] : [])));
  return { x1: x1 - bend, y1: y1 - bend, x2: x2 + bend, y2: y2 + bend };
}

/** Lays a sheet over what is drawn, so that nothing of that shows through. */
function lay(pen: Pen, { paper, area }: Sheet): void {
  const place = [area.x1, area.y1, widthOf(area), heightOf(area)] as const;
  pen.clearRect(...place);
  pen.drawImage(paper, ...place);
}
