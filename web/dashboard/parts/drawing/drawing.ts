/** A picture to be saved, in pixels from its upper left corner: written as SVG and painted as PNG from the same marks. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The later are over the earlier. */
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | TextMark;

/** A line or a shape. */
export interface PathMark {
  readonly kind: 'path';
  /** As SVG's `d` has it. */
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** A line of text. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Where its letters stand. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
  /** Turned about its place, clockwise, in degrees. */
  readonly turn?: number;
  /** A rim that keeps it readable over lines. */
  readonly halo?: string;
  readonly opacity?: number;
}

export const typeface = '"Source Sans 3 Variable", "Source Sans 3", "Noto Sans Arabic", sans-serif';

/** A rectangle as a path. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** Figures of a drawing need no more than this. */
export function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/** The marks moved, by so many pixels. */
export function moved(
  marks: readonly Mark[],
  by: { readonly x: number; readonly y: number },
): readonly Mark[] {
  return marks.map((mark) =>
    mark.kind === 'text'
      ? { ...mark, x: mark.x + by.x, y: mark.y + by.y }
      : { ...mark, path: movedPath(mark.path, by) },
  );
}

/** Only the commands that drawings have: M, L, Q and C are absolute, h, v and a relative, z has no figures. */
function movedPath(path: string, { x, y }: { readonly x: number; readonly y: number }): string {
  return path.replace(/([MLQC])([^A-Za-z]*)/g, (_whole, command: string, figures: string) => {
    const numbers = figures
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const shifted = numbers.map((number, index) => round(number + (index % 2 === 0 ? x : y)));
    return `${command}${shifted.join(' ')}`;
  });
}
