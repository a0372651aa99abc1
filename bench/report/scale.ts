import { median } from '../measure/statistics.js';
import { environmentLines } from './environment-lines.js';
import type { Figure } from './figures.js';
import { markdownTable, shown } from './markdown.js';
import type { ScaleResults, SoakResults } from './results.js';

/** Answers whose sizes differ by more are not the same question. */
const sameSize = 1.25;

/** How the largest graph compares with the smallest, as Markdown. */
export function scaleTable({ environment, graphs, operations }: ScaleResults): string {
  const sizes = graphs.map(({ size }) => size);
  const rows = operations.map(({ name, p50, bytes }) => [
    name,
    ...p50.map(shown),
    shown(ratioOf(p50)),
    ...bytes.map(shown),
    isComparable(bytes) ? '' : 'answers differ in size',
  ]);
  const head = [
    'operation',
    ...sizes.map((size) => `p50 at ${size}, ms`),
    'ratio',
    ...sizes.map((size) => `bytes at ${size}`),
    '',
  ];
  return [environmentLines(environment, graphs), markdownTable(head, rows)].join('\n\n');
}

export function scaleFigures({ graphs, operations }: ScaleResults): readonly Figure[] {
  const found = operations.filter(({ bytes }) => isComparable(bytes));
  const worst = [...found].sort((one, other) => ratioOf(other.p50) - ratioOf(one.p50))[0];
  const [smallest, largest] = [graphs[0]?.size, graphs.at(-1)?.size];
  const ratios = found.map(({ p50 }) => ratioOf(p50));
  return [
    {
      figure: `p50 at ${largest} over that at ${smallest}, highest of ${found.length} with answers of the same size`,
      wanted: '≤ 2',
      reached:
        worst === undefined
          ? '–'
          : `${shown(ratioOf(worst.p50))} (${worst.name}); median ${shown(median(ratios))}`,
      isReached: worst === undefined ? null : ratioOf(worst.p50) <= 2,
    },
  ];
}

function ratioOf(values: readonly number[]): number {
  return (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
}

function isComparable(bytes: readonly number[]): boolean {
  const ratio = ratioOf(bytes);
  return ratio <= sameSize && ratio >= 1 / sameSize;
}

export function soakFigures({ forMs, answers, memory, growth }: SoakResults): readonly Figure[] {
  const [least, most] = [Math.min(...memory), Math.max(...memory)].map((bytes) =>
    Math.round(bytes / 2 ** 20),
  );
  return [
    {
      figure: `server memory over ${shown(forMs / 60_000)} minutes of mixed load, the last fifth over the second`,
      wanted: '0.9 to 1.1',
      reached: `${shown(growth)} (${least} to ${most} MB, ${shown(answers)} answers)`,
      isReached: growth <= 1.1,
    },
  ];
}
