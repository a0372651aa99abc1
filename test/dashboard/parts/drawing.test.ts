import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captioned } from '../../../web/dashboard/parts/drawing/captioned.js';
import { moved } from '../../../web/dashboard/parts/drawing/drawing.js';
import { cut, type Measure, wrapped } from '../../../web/dashboard/parts/drawing/measure.js';
import { svgOf } from '../../../web/dashboard/parts/drawing/svg.js';
import { matrixDrawing } from '../../../web/dashboard/views/matrix/matrix-drawing.js';
import { tiesOf } from '../../../web/dashboard/views/matrix/ties.js';
import { timelineDrawing } from '../../../web/dashboard/views/timeline/timeline-drawing.js';
import { edge, pictureOf } from './pictures.js';

/** Every letter is as wide as half its size. */
const measure: Measure = (text, size) => (text.length * size) / 2;

const colours = {
  paper: '#fff',
  surface: '#fff',
  ink: '#111',
  dim: '#555',
  line: '#ccc',
  positive: '#00f',
  negative: '#f00',
  neutral: '#888',
  select: '#ff0',
};

const written: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

test('a text of the graph is a text of the SVG, whatever it has in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const mark = { kind: 'text', x: 0, y: 0, text, size: 12, fill: '#000' } as const;
      const svg = svgOf({ width: 10, height: 10, marks: [mark] });
      const inner = /<text[^>]*>([\s\S]*)<\/text>/.exec(svg)?.[1] ?? '';
      expect(inner).not.toMatch(/[<>]/);
      const read = inner.replace(/&\w+;/g, (entity) => written[entity] ?? '');
      const kept = text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/(?![\t\n\r])\p{Control}|[\ufffe\uffff]/gu, '');
      expect(read).toBe(kept);
    }),
    { examples: [['</text><script>"&amp;"</script>']] },
  );
});

test('what is moved is moved as a whole, its relative parts not twice', () => {
  const path = 'M1 2L3 4Q5 6 7 8h9v-1a2 2 0 1 0 4 0z';
  const [mark] = moved([{ kind: 'path', path }], { x: 10, y: 100 });
  expect(mark).toEqual({ kind: 'path', path: 'M11 102L13 104Q15 106 17 108h9v-1a2 2 0 1 0 4 0z' });
});

test('a caption is below what it is about, in lines that the picture has room for', () => {
  const caption = ['Entente: Graph on 7 December 2024', 'word '.repeat(100)];
  const { width, height, marks } = captioned(
    { width: 600, height: 300, marks: [] },
    caption,
    colours,
    measure,
  );
  const texts = marks.filter((mark) => mark.kind === 'text');
  expect(texts[0]?.text).toBe(caption[0]);
  expect(texts.length).toBeGreaterThan(2);
  for (const { x, y, text, size } of texts) {
    expect(y).toBeGreaterThan(300);
    expect(y).toBeLessThan(height);
    expect(x + measure(text, size)).toBeLessThanOrEqual(width);
  }
});

test('lines are broken between words, and a name that is too long is cut', () => {
  const ofSize = (text: string) => measure(text, 10);
  expect(wrapped('one two three', 40, ofSize)).toEqual(['one two', 'three']);
  expect(wrapped('  unbreakably-long  ', 10, ofSize)).toEqual(['unbreakably-long']);
  expect(cut('Hezbollah', 30, ofSize)).toBe('Hezbo…');
  expect(cut('Iran', 30, ofSize)).toBe('Iran');
});

test('the matrix has a cell for each two, marked where there is a tie', () => {
  const picture = pictureOf([edge('iran', 'hezbollah'), edge('hts', 'iran', { sign: 'NEGATIVE' })]);
  const { marks } = matrixDrawing(picture.nodes, tiesOf(picture), colours, measure);
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(marks.filter(({ kind }) => kind === 'path')).toHaveLength(9);
  expect(texts.filter((text) => text === '+')).toHaveLength(2);
  expect(texts.filter((text) => text === '−')).toHaveLength(2);
  expect(texts.filter((text) => text === 'iran')).toHaveLength(2);
});

test('the timeline has bands within its days only, and the day shown', () => {
  const span = { first: '2024-11-01', last: '2024-12-01' };
  const band = (from: string | null, to: string | null) => ({
    name: 'a b',
    sign: 'POSITIVE' as const,
    segments: [{ from, to, standing: 'ASSERTED' as const }],
  });
  const drawn = (bands: readonly ReturnType<typeof band>[], day: string) =>
    timelineDrawing(bands, span, day, colours, measure).marks.filter(
      (mark) => mark.kind === 'path' && (mark.fill === colours.positive || mark.stroke === colours.ink),
    );
  expect(drawn([band(null, null)], '2025-01-01')).toEqual([
    { kind: 'path', path: 'M320 32h900v15h-900z', fill: colours.positive },
  ]);
  expect(drawn([band('2020-01-01', '2021-01-01')], '2025-01-01')).toEqual([]);
  expect(drawn([band('2024-11-16', null)], '2024-11-16')).toEqual([
    { kind: 'path', path: 'M770 32h450v15h-450z', fill: colours.positive },
    { kind: 'path', path: 'M770 28v24', stroke: colours.ink, width: 2 },
  ]);
});
