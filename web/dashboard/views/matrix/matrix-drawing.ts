import type { Colours } from '../../look/use-colours.js';
import { type Drawing, type Mark, rectangle } from '../../parts/drawing/drawing.js';
import { cut, type Measure } from '../../parts/drawing/measure.js';
import type { PictureNode } from '../../picture/use-picture.js';
import { type PairTie, pairKey } from './ties.js';

/** A cell's side, a name's letters and the most that one takes, in pixels. */
const cell = 26;
const letters = 13;
const mostName = 220;
const gap = 6;

/** What a tie is marked with; the colours are those of matrix-view.module.css. */
export const tieMarks = {
  POSITIVE: { fill: '#14609f', glyph: '+' },
  NEGATIVE: { fill: '#b93c0b', glyph: '−' },
  MIXED: { fill: '#5d5570', glyph: '±' },
} as const;

/** An actor of the matrix. */
export interface Actor extends PictureNode {
  /** Whether it is the first of its camp, and not of all. */
  readonly isFirst: boolean;
}

/** The matrix as a drawing: the same cells in the same order. */
export function matrixDrawing(
  actors: readonly Actor[],
  ties: ReadonlyMap<string, PairTie>,
  { ink, line }: Pick<Colours, 'ink' | 'line'>,
  measure: Measure,
): Drawing {
  const ofSize = (text: string) => measure(text, letters);
  const names = actors.map(({ name }) => cut(name, mostName, ofSize));
  const margin = Math.max(0, ...names.map(ofSize)) + gap;
  const at = (index: number) => margin + index * cell;
  const text = { kind: 'text', size: letters, fill: ink } as const;
  const labels = names.flatMap((name, index): readonly Mark[] => {
    const middle = at(index) + cell / 2;
    return [
      { ...text, x: margin - gap, y: middle + letters / 3, text: name, anchor: 'end' },
      { ...text, x: middle + letters / 3, y: margin - gap, text: name, turn: -90 },
    ];
  });
  const cells = actors.flatMap((row, down) =>
    actors.flatMap((column, across): readonly Mark[] => {
      const box = rectangle(at(across), at(down), cell - 1, cell - 1);
      const tie = ties.get(pairKey(row.id, column.id));
      if (row.id === column.id || tie === undefined) {
        return [{ kind: 'path', path: box, fill: line, opacity: row.id === column.id ? 1 : 0.3 }];
      }
      const { fill, glyph } = tieMarks[tie.sign];
      return [
        { kind: 'path', path: box, fill },
        {
          kind: 'text',
          x: at(across) + cell / 2,
          y: at(down) + cell / 2 + 5,
          text: glyph,
          size: 15,
          weight: 700,
          fill: '#fff',
          anchor: 'middle',
        },
      ];
    }),
  );
  const side = margin + actors.length * cell;
  const borders = actors.flatMap(({ isFirst }, index): readonly Mark[] => {
    const edge = at(index) - 0.5;
    const path = `M${margin} ${edge}H${side}M${edge} ${margin}V${side}`;
    return isFirst ? [{ kind: 'path', path, stroke: ink, width: 2 }] : [];
  });
  return { width: side, height: side, marks: [...labels, ...cells, ...borders] };
}
