import type { Day } from '../../domain/time/day.js';
import type { DocumentFilter } from '../../generated/graphql.js';
import { connection } from './connection.js';
import { condition, type LeavesOf } from './filter.js';
import { asksIds, type IndexOrder, pageAlong } from './index-order.js';
import type { Input } from './input.js';
import { nodeOf, type Scope } from './mapping.js';
import { type Order, type OrderKey, type Orders, orderKeys } from './order.js';
import type { RootField } from './root-field.js';
import { byRelevance, type Search, type Searched, searchOf } from './search.js';
import { argumentPath, type Selected, timeOf } from './selection.js';
import type { StatementText } from './statement-text.js';

/** `Query.documents`. */
export function documents(outer: Scope, field: Selected): RootField {
  const { text } = outer;
  const found = text.variable('document');
  const { where, orderBy } = field.args;
  const search = searchOf(text, field, found, titles);
  const scope = { ...outer, time: timeOf(field, outer.time), node: found };
  const passes = condition(where, documentLeaves(text, found), argumentPath(field, 'where'));
  const pattern = `(${found}:Document)`;
  const keys = orderOf(field, orderBy, found, search);
  const index: IndexOrder = { pattern, item: found, of: 'Document', under: null, keys };
  const answer = connection(text, field, scope.time, {
    owner: null,
    rows: `${search?.rows ?? `MATCH ${pattern}`} WHERE ${passes}`,
    order: keys,
    ...(search === null && !asksIds(field) && { page: (bounds) => pageAlong(index, passes, bounds) }),
    item: (selected) => nodeOf('Document', scope, selected.fields),
  });
  return { match: search?.match ?? '', answer };
}

const titles: Searched = { index: 'document_titles', toItem: 'WITH node AS item, score AS best' };

function orderOf(field: Selected, asked: unknown, found: string, search: Search | null): readonly OrderKey[] {
  const order =
    (asked as Order | null | undefined) ??
    (search === null ? byTitle : { field: 'RELEVANCE', direction: 'DESC' });
  return order.field === 'RELEVANCE'
    ? byRelevance(field, search, order.direction === 'DESC', 'TITLE')
    : orderKeys(orders, found, order, byTitle);
}

function documentLeaves(text: StatementText, found: string) {
  return {
    ids: (ids: Input<readonly string[]>) => `${found}.id IN ${text.value(ids)}`,
    kinds: (kinds: readonly string[]) => `${found}.kind IN ${text.value(kinds)}`,
    publisher: (id: Input<string>) => `EXISTS { (${found})-[:PUBLISHED_BY]->({id: ${text.entity(id)}}) }`,
    publishedFrom: (day: Input<Day>) => `coalesce(${found}.publishedOn >= ${text.day(day)}, false)`,
    publishedBefore: (day: Input<Day>) => `coalesce(${found}.publishedOn < ${text.day(day)}, false)`,
  } satisfies LeavesOf<DocumentFilter>;
}

const orders: Orders = {
  TITLE: (found) => ({ cypher: `${found}.title`, type: 'text' }),
  ATTESTED_ON: (found) => ({ cypher: `${found}.attestedOn`, type: 'day' }),
  RECORDED_AT: (found) => ({ cypher: `${found}.recordedAt`, type: 'instant' }),
};

const byTitle: Order = { field: 'TITLE', direction: 'ASC' };
