import type { PageBounds } from './connection.js';
import { type OrderKey, orderBy } from './order.js';
import type { Selected } from './selection.js';

/** An index of nodes of a label, or of relationships of a type, that a list is read along. */
export interface IndexOrder {
  /** The pattern that binds `item`. */
  readonly pattern: string;
  readonly item: string;
  /** The label or type. */
  readonly of: string;
  /** The property that leads the index, and the value that all items have there; null where nothing leads it. */
  readonly under: { readonly property: string; readonly value: string } | null;
  /** What the index goes by then, each a property of `item`. */
  readonly keys: readonly OrderKey[];
  /** What all that passes satisfies of the first key: where the index is entered and left, and not read from its end. */
  readonly stretch?: readonly string[];
}

/**
 * Clauses that read the items of one page along an index, those that pass, until the page is full. The index is given as a hint,
 * since a plan made while the graph was small is kept when it is large.
 */
export function pageAlong(
  index: IndexOrder,
  passes: string,
  { within, backward, limit }: PageBounds,
): string {
  const { pattern, item, of, under, keys, stretch = [] } = index;
  const names = keys.map(({ cypher }) => cypher.slice(item.length + 1));
  const properties = under === null ? names : [under.property, ...names];
  // Without the property that is the same for all, Neo4j does not see that the index has the order.
  const lead = under === null ? [] : [{ ...keys[0], cypher: `${item}.${under.property}` } as OrderKey];
  const order = orderBy([...lead, ...keys], backward);
  const between = within(keys);
  const conditions = [
    ...(under === null ? [] : [`${item}.${under.property} = ${under.value}`]),
    ...stretch,
    // An index of several properties is used only where something is said of each.
    ...keys.slice(stretch.length > 0 ? 1 : 0).map(({ cypher }) => `${cypher} IS NOT NULL`),
    ...(between === null ? [] : [between]),
  ];
  return [
    `MATCH ${pattern} USING INDEX ${item}:${of}(${properties.join(', ')}) WHERE ${conditions.join(' AND ')}`,
    `WITH * ${order} WHERE ${passes} WITH * ${order} LIMIT ${limit}`,
  ].join(' ');
}

/** Whether the filter gives ids, by which nodes are found faster than along an order. */
export function asksIds(field: Selected): boolean {
  return Boolean(
    (field.args['where'] as { readonly ids?: readonly string[] | null } | null | undefined)?.ids,
  );
}
