import type { Column, Order } from './column.js';

/** The rows in an order; those alike keep the one that they have. */
export function ordered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === order?.key);
  if (column === undefined || order === null) return rows;
  const way = order.isDescending ? -1 : 1;
  const by = column.rank ?? column.value;
  return [...rows].sort((one, other) => way * compareValues(by(one), by(other)));
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compareValues(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

/** The rows that have all of these words somewhere. */
export function having<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  text: string,
): readonly Row[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const all = columns.map(({ value }) => String(value(row)).toLowerCase()).join('\n');
    return words.every((word) => all.includes(word));
  });
}
