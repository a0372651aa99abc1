import { scaleUtc } from 'd3-scale';
import { numberOf } from '../../day/calendar.js';
import type { Span } from '../../day/reach.js';
import type { Sign, Standing } from '../../generated/graphql.js';
import type { Colours } from '../../look/use-colours.js';
import type { BandSegment } from '../../parts/band/band.js';
import { type Drawing, type Mark, rectangle } from '../../parts/drawing/drawing.js';
import { cut, type Measure } from '../../parts/drawing/measure.js';
import { tickLabel } from './tick-label.js';

/** A relation as it is drawn: what it is called, and how it stood. */
export interface DrawnBand {
  readonly name: string;
  readonly sign: Sign;
  readonly segments: readonly BandSegment[];
}

const labelWidth = 320;
const bandWidth = 900;
const rowHeight = 24;
const axisHeight = 28;
const letters = 13;
const perDay = 86_400_000;

/** The bands as a drawing, over the days of a span, with the day shown marked. */
export function timelineDrawing(
  bands: readonly DrawnBand[],
  span: Span,
  day: string,
  colours: Colours,
  measure: Measure,
): Drawing {
  const [first, last] = [numberOf(span.first), numberOf(span.last)];
  const x = (number: number) => labelWidth + (bandWidth * (number - first)) / Math.max(1, last - first);
  const height = axisHeight + bands.length * rowHeight;
  const rows = bands.flatMap(({ name, sign, segments }, index): readonly Mark[] => {
    const top = axisHeight + index * rowHeight;
    return [
      {
        kind: 'text',
        x: 0,
        y: top + 16,
        text: cut(name, labelWidth - 12, (text) => measure(text, letters)),
        size: letters,
        fill: colours.ink,
      },
      ...segments.flatMap(({ from, to, standing }): readonly Mark[] => {
        const start = Math.max(first, from === null ? first : numberOf(from));
        const end = Math.min(last, to === null ? last : numberOf(to));
        if (end <= start) return [];
        const box = rectangle(x(start), top + 4, Math.max(2, x(end) - x(start)), 15);
        return segmentMarks(box, standing, colourOf(sign, colours), colours.ink);
      }),
    ];
  });
  const line = `M${x(numberOf(day))} ${axisHeight}v${height - axisHeight}`;
  return {
    width: labelWidth + bandWidth,
    height,
    marks: [
      ...axisMarks(span, x, colours),
      ...rows,
      ...(span.first <= day && day <= span.last
        ? [{ kind: 'path' as const, path: line, stroke: colours.ink, width: 2 }]
        : []),
    ],
  };
}

function colourOf(sign: Sign, { positive, negative, neutral }: Colours): string {
  return { POSITIVE: positive, NEGATIVE: negative, NEUTRAL: neutral }[sign];
}

/** As band.module.css has it: what is sure is full, what is presumed lighter, and what is only possible has an outline. */
function segmentMarks(path: string, standing: Standing, colour: string, ink: string): readonly Mark[] {
  const fill = { kind: 'path', path, fill: colour } as const;
  switch (standing) {
    case 'ASSERTED':
      return [fill];
    case 'PRESUMED':
      return [{ ...fill, opacity: 0.6 }];
    case 'POSSIBLE':
      return [
        { ...fill, opacity: 0.15 },
        { kind: 'path', path, stroke: colour, width: 1.5, dash: [4, 3] },
      ];
    case 'CONTESTED':
      return [fill, { kind: 'path', path, stroke: ink, width: 2 }];
    default:
      return [{ ...fill, opacity: 0.1 }];
  }
}

function axisMarks(span: Span, x: (number: number) => number, { line, dim }: Colours): readonly Mark[] {
  const days = [new Date(numberOf(span.first) * perDay), new Date(numberOf(span.last) * perDay)];
  const scale = scaleUtc(days, [0, 1]);
  return scale.ticks(9).flatMap((tick): readonly Mark[] => {
    const at = x(tick.getTime() / perDay);
    return [
      { kind: 'path', path: `M${at} 0v${axisHeight}`, stroke: line, width: 1 },
      { kind: 'text', x: at + 4, y: 12, text: tickLabel(tick), size: letters, fill: dim },
    ];
  });
}
