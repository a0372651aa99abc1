import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../../../web/dashboard/parts/rows/column.js';
import { csvOf } from '../../../web/dashboard/parts/rows/csv.js';
import { having, ordered } from '../../../web/dashboard/parts/rows/ordered.js';

interface Row {
  readonly name: string;
  readonly count: number;
}

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Name', value: ({ name }) => name },
  { key: 'count', header: 'Count', value: ({ count }) => count },
];
const ranked: Column<Row> = {
  key: 'size',
  header: 'Size',
  value: ({ count }) => (count > 9 ? 'a few' : 'some'),
  rank: ({ count }) => count,
};
const rows: readonly Row[] = [
  { name: 'Ägypten', count: 10 },
  { name: 'Zypern', count: 9 },
  { name: 'hamas', count: 9 },
];
const names = (some: readonly Row[]) => some.map(({ name }) => name);

test('rows are ordered by letters as people order them, and by numbers as numbers', () => {
  expect(names(ordered(rows, columns, { key: 'name', isDescending: false }))).toEqual([
    'Ägypten',
    'hamas',
    'Zypern',
  ]);
  expect(names(ordered(rows, columns, { key: 'count', isDescending: false }))).toEqual([
    'Zypern',
    'hamas',
    'Ägypten',
  ]);
  expect(names(ordered(rows, columns, null))).toEqual(names(rows));
});

test('what is said in words of an order of its own is ordered by that, and saved in words', () => {
  expect(names(ordered(rows, [ranked], { key: 'size', isDescending: true }))[0]).toBe('Ägypten');
  expect(names(ordered(rows, [ranked], { key: 'size', isDescending: false }))[2]).toBe('Ägypten');
  expect(parse(csvOf(rows, [ranked]))).toEqual([['Size'], ['a few'], ['some'], ['some']]);
});

test('rows have all of the words, in whatever column and case', () => {
  expect(names(having(rows, columns, ' ZYP 9'))).toEqual(['Zypern']);
  expect(names(having(rows, columns, 'zyp 10'))).toEqual([]);
});

test('CSV is read back as it was written, whatever the names', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ name: texts, count: fc.nat() })), (some) => {
      const read = parse(csvOf(some, columns), { columns: true, relaxColumnCount: false }) as unknown[];
      expect(read).toEqual(some.map(({ name, count }) => ({ Name: name, Count: String(count) })));
    }),
  );
});

test('no cell is taken for a formula', () => {
  const [, line] = csvOf([{ name: '=HYPERLINK("x")', count: 1 }], columns).split('\r\n');
  expect(line).toBe(`"'=HYPERLINK(""x"")",1`);
});
