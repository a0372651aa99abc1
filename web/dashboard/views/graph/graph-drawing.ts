import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Colours } from '../../look/use-colours.js';
import { type Drawing, type Mark, moved, round, type TextMark } from '../../parts/drawing/drawing.js';
import { type Measure, wrapped } from '../../parts/drawing/measure.js';
import type { Point } from '../../picture/layout/turned.js';
import { nameAll, namePrincipals } from './canvas/name-principals.js';
import { shareBehind } from './canvas/step-back.js';

/**
 * What is drawn on the canvas, as a drawing: by the canvas's own marks, whatever they are just now. All of it with all its names,
 * whatever is in sight and however near.
 */
export function graphDrawing(canvas: Core, { paper }: Colours, measure: Measure): Drawing | null {
  if (canvas.nodes().empty()) return null;
  nameAll(canvas);
  const drawing = drawn(canvas, paper, measure);
  namePrincipals(canvas);
  return drawing;
}

function drawn(canvas: Core, paper: string, measure: Measure): Drawing {
  const { x1, y1, w, h } = canvas.elements().boundingBox();
  const byHeight = (one: EdgeSingular, other: EdgeSingular) =>
    number(one, 'z-index') - number(other, 'z-index');
  const marks = [
    ...canvas
      .edges()
      .toArray()
      .sort(byHeight)
      .flatMap((edge) => edgeMarks(edge, paper)),
    ...canvas
      .nodes()
      .toArray()
      .flatMap((node) => nodeMarks(node, measure)),
  ];
  return { width: w, height: h, marks: moved(marks, { x: -x1, y: -y1 }) };
}

function number(element: EdgeSingular | NodeSingular, name: string): number {
  return Number(element.numericStyle(name)) || 0;
}

function edgeMarks(edge: EdgeSingular, paper: string): readonly Mark[] {
  const path = pathOf(edge);
  const opacity = number(edge, 'opacity') * shareBehind(edge);
  const width = number(edge, 'width');
  const colour = String(edge.style('line-color'));
  const under = number(edge, 'underlay-opacity');
  const label = String(edge.style('label'));
  const middle = edge.midpoint();
  return [
    ...(under > 0
      ? [
          {
            kind: 'path' as const,
            path,
            stroke: String(edge.style('underlay-color')),
            width: width + 2 * number(edge, 'underlay-padding'),
            opacity: under,
          },
        ]
      : []),
    { kind: 'path', path, stroke: colour, width, opacity, ...dashOf(edge, width) },
    ...(edge.style('target-arrow-shape') === 'triangle'
      ? [{ kind: 'path' as const, path: arrowOf(edge, width), fill: colour, opacity }]
      : []),
    ...(label === ''
      ? []
      : [
          {
            kind: 'text' as const,
            x: middle.x,
            y: middle.y + 5,
            text: label,
            size: number(edge, 'font-size'),
            fill: String(edge.style('color')),
            anchor: 'middle' as const,
            halo: paper,
            opacity,
          },
        ]),
  ];
}

function dashOf(edge: EdgeSingular, width: number): { readonly dash?: readonly number[] } {
  const lineStyle = edge.style('line-style');
  if (lineStyle === 'dotted') return { dash: [width, width] };
  return lineStyle === 'dashed' ? { dash: [7, 4] } : {};
}

/** From end to end by its bends: each is the control of a curve that ends half-way to the next. */
function pathOf(edge: EdgeSingular): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const bends: readonly Point[] = edge.controlPoints() ?? [];
  if (bends.length === 0) return `M${at(from)}L${at(to)}`;
  const curves = bends.map((bend, index) => {
    const next = bends[index + 1];
    const end = next === undefined ? to : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
    return `Q${at(bend)} ${at(end)}`;
  });
  return `M${at(from)}${curves.join('')}`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** The triangle at an edge's end, in the size that cytoscape gives it. */
function arrowOf(edge: EdgeSingular, width: number): string {
  const tip = edge.targetEndpoint();
  const before = edge.controlPoints()?.at(-1) ?? edge.sourceEndpoint();
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [alongX, alongY] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const size = Math.max((width * 13.37) ** 0.9, 29) * number(edge, 'arrow-scale');
  const back = { x: tip.x - 0.3 * size * alongX, y: tip.y - 0.3 * size * alongY };
  const [sideX, sideY] = [-alongY * 0.15 * size, alongX * 0.15 * size];
  const corners = [tip, { x: back.x + sideX, y: back.y + sideY }, { x: back.x - sideX, y: back.y - sideY }];
  return `M${corners.map(at).join('L')}z`;
}

function nodeMarks(node: NodeSingular, measure: Measure): readonly Mark[] {
  const { x, y } = node.position();
  const [width, height] = [node.width(), node.height()];
  const opacity = number(node, 'opacity') * shareBehind(node);
  const size = number(node, 'font-size');
  const weight = Number(node.style('font-weight')) || 400;
  const lines = wrapped(String(node.style('label')), number(node, 'text-max-width'), (text) =>
    measure(text, size, weight),
  );
  const names = lines.map(
    (text, index): TextMark => ({
      kind: 'text',
      x,
      y: y + height / 2 + number(node, 'text-margin-y') + size * (0.95 + 1.05 * index),
      text,
      size,
      weight,
      fill: String(node.style('color')),
      anchor: 'middle',
      halo: String(node.style('text-outline-color')),
      opacity: opacity * (Number(node.style('text-opacity')) || 0),
    }),
  );
  return [
    {
      kind: 'path',
      path: shapeOf(String(node.style('shape')), { x, y }, width / 2, height / 2),
      fill: String(node.style('background-color')),
      stroke: String(node.style('border-color')),
      width: number(node, 'border-width'),
      opacity,
    },
    ...names,
  ];
}

/** The corners of a shape, from its middle, in halves of its size. */
const corners: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  'round-triangle': [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  'round-rectangle': [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  star: Array.from({ length: 10 }, (_, index) => {
    const [angle, radius] = [(Math.PI * index) / 5 - Math.PI / 2, index % 2 === 0 ? 1 : 0.5];
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  }),
};

function shapeOf(shape: string, { x, y }: Point, halfWidth: number, halfHeight: number): string {
  const ofShape = corners[shape];
  if (ofShape === undefined) {
    const [a, b] = [round(halfWidth), round(halfHeight)];
    return `M${at({ x: x - halfWidth, y })}a${a} ${b} 0 1 0 ${2 * a} 0a${a} ${b} 0 1 0 ${-2 * a} 0z`;
  }
  return `M${ofShape.map(([alongX, alongY]) => at({ x: x + alongX * halfWidth, y: y + alongY * halfHeight })).join('L')}z`;
}
