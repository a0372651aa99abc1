import type { EntityFilter } from '../../generated/graphql.js';
import { connection } from './connection.js';
import { condition, type LeavesOf } from './filter.js';
import { asksIds, type IndexOrder, pageAlong } from './index-order.js';
import { Input } from './input.js';
import { kindsNamed } from './kind.js';
import { nodeOf, type Scope } from './mapping.js';
import type { Order, OrderKey } from './order.js';
import type { RootField } from './root-field.js';
import { byRelevance, type Search, type Searched, searchOf } from './search.js';
import { argumentPath, type Selected, timeOf } from './selection.js';
import type { StatementText } from './statement-text.js';

/** `Query.entities`. */
export function entities(outer: Scope, field: Selected): RootField {
  const { text } = outer;
  const found = text.variable('entity');
  const { where, orderBy } = field.args;
  const search = searchOf(text, field, found, names);
  const passes = condition(where, entityLeaves(text, found), argumentPath(field, 'where'));
  const scope = { ...outer, time: timeOf(field, outer.time), node: found };
  const keys = orderOf(field, orderBy, found, search);
  const index: IndexOrder = { pattern: `(${found}:Entity)`, item: found, of: 'Entity', under: null, keys };
  const answer = connection(text, field, scope.time, {
    owner: null,
    rows: `${search?.rows ?? `MATCH ${index.pattern}`} WHERE ${passes}`,
    order: keys,
    ...(search === null && !asksIds(field) && { page: (bounds) => pageAlong(index, passes, bounds) }),
    item: (selected) => nodeOf('Entity', scope, selected.fields),
  });
  return { match: search?.match ?? '', answer };
}

/** An entity is found by the best of its names. */
const names: Searched = {
  index: 'entity_names',
  toItem: 'MATCH (item:Entity)-[:NAMED]->(node) WITH item, max(score) AS best',
};

/** What a filter says of an entity. */
function entityLeaves(text: StatementText, found: string) {
  return {
    ids: (ids: Input<readonly string[]>) => `${found}.id IN ${text.entities(ids)}`,
    kinds: (kinds: readonly string[]) => `${found}.kind IN ${text.value(kindsNamed(kinds))}`,
    roles: (roles: readonly string[]) =>
      `any(r IN coalesce(${found}.roles, []) WHERE r IN ${text.value(roles)})`,
    externalId: ({ scheme, value }: Readonly<Record<'scheme' | 'value', Input<string>>>) =>
      `coalesce(${text.value(Input.both(scheme, value).map(keptExternalId))} IN ${found}.externalIds, false)`,
  } satisfies LeavesOf<EntityFilter>;
}

/** Kept as `scheme:value`, so that no scheme has a colon. */
function keptExternalId([scheme, value]: readonly [string, string]): string | null {
  return scheme.includes(':') ? null : `${scheme}:${value}`;
}

function orderOf(field: Selected, asked: unknown, found: string, search: Search | null): readonly OrderKey[] {
  const byDefault: Order =
    search === null ? { field: 'NAME', direction: 'ASC' } : { field: 'RELEVANCE', direction: 'DESC' };
  const order = (asked as Order | null | undefined) ?? byDefault;
  const descending = order.direction === 'DESC';
  const id: OrderKey = { cypher: `${found}.id`, type: 'text', descending };
  switch (order.field) {
    case 'NAME':
      return [{ cypher: `${found}.name`, type: 'text', descending }, id];
    case 'RELEVANCE':
      return byRelevance(field, search, descending, 'NAME');
    default:
      return [id];
  }
}
