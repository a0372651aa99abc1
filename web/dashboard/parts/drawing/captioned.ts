import type { Colours } from '../../look/use-colours.js';
import { type Drawing, moved, rectangle, type TextMark } from './drawing.js';
import { type Measure, wrapped } from './measure.js';

const margin = 24;
const letters = 13;
const lineHeight = 18;
const leastWidth = 480;

/** A drawing on paper, with lines below it that say what it shows; a picture outlives the page that it was made from. */
export function captioned(
  { width, height, marks }: Drawing,
  caption: readonly string[],
  { paper, dim }: Pick<Colours, 'paper' | 'dim'>,
  measure: Measure,
): Drawing {
  const whole = Math.max(width, leastWidth) + 2 * margin;
  const lines = caption.flatMap((line) =>
    wrapped(line, whole - 2 * margin, (text) => measure(text, letters)),
  );
  const top = height + 2 * margin;
  const said = lines.map(
    (text, index): TextMark => ({
      kind: 'text',
      x: margin,
      y: top + letters + index * lineHeight,
      text,
      size: letters,
      fill: dim,
    }),
  );
  const all = top + lines.length * lineHeight + margin;
  return {
    width: whole,
    height: all,
    marks: [
      { kind: 'path', path: rectangle(0, 0, whole, all), fill: paper },
      ...moved(marks, { x: (whole - width) / 2, y: margin }),
      ...said,
    ],
  };
}
