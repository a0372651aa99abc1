import { badInput } from '../../errors.js';
import type { EntityFilter } from '../../generated/graphql.js';
import { connection } from './connection.js';
import { condition, type LeavesOf } from './filter.js';
import { asksIds, type IndexOrder, pageAlong } from './index-order.js';
import { Input } from './input.js';
import { kindsNamed } from './kind.js';
import { nodeOf, type Scope } from './mapping.js';
import type { Order, OrderKey } from './order.js';
import type { RootField } from './root-field.js';
import { argumentPath, type Selected, timeOf } from './selection.js';
import type { StatementText } from './statement-text.js';
import { luceneQuery, searchWords } from './words.js';

/** `Query.entities`. */
export function entities(outer: Scope, field: Selected): RootField {
  const { text } = outer;
  const found = text.variable('entity');
  const score = text.variable('score');
  const hits = text.variable('hits');
  const { search, where, orderBy } = field.args;
  const searched = search instanceof Input;
  const passes = condition(where, entityLeaves(text, found), argumentPath(field, 'where'));
  const hit = `UNWIND ${hits} AS hit WITH hit.entity AS ${found}, hit.score AS ${score}`;
  const scope = { ...outer, time: timeOf(field, outer.time), node: found };
  const keys = orderOf(field, orderBy, found, searched ? score : null);
  const index: IndexOrder = { pattern: `(${found}:Entity)`, item: found, of: 'Entity', under: null, keys };
  const answer = connection(text, field, scope.time, {
    owner: null,
    rows: searched ? `${hit} WHERE ${passes}` : `MATCH ${index.pattern} WHERE ${passes}`,
    order: keys,
    ...(!searched && !asksIds(field) && { page: (bounds) => pageAlong(index, passes, bounds) }),
    item: (selected) => nodeOf('Entity', scope, selected.fields),
  });
  return { match: searched ? searching(text, field, search, hits) : '', answer };
}

/** Clauses that bind a list of the entities that a search finds, each with the score of its best name. */
function searching(text: StatementText, field: Selected, search: Input<string>, hits: string): string {
  const query = search.map((words) => luceneQuery(searchWords(words, argumentPath(field, 'search'))));
  if (query.look((lucene) => lucene === null)) return `WITH *, [] AS ${hits}`;
  // Neo4j takes no aggregation within an expression that has the variables of what is around it.
  return [
    `CALL () { CALL db.index.fulltext.queryNodes('entity_names', ${text.value(query)}) YIELD node AS name, score`,
    `MATCH (entity:Entity)-[:NAMED]->(name) WITH entity, max(score) AS best`,
    `RETURN collect({entity: entity, score: best}) AS ${hits} }`,
  ].join(' ');
}

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

function orderOf(field: Selected, asked: unknown, found: string, score: string | null): readonly OrderKey[] {
  const byDefault: Order =
    score === null ? { field: 'NAME', direction: 'ASC' } : { field: 'RELEVANCE', direction: 'DESC' };
  const order = (asked as Order | null | undefined) ?? byDefault;
  const descending = order.direction === 'DESC';
  const id = (backwards: boolean): OrderKey => ({
    cypher: `${found}.id`,
    type: 'text',
    descending: backwards,
  });
  switch (order.field) {
    case 'NAME':
      return [{ cypher: `${found}.name`, type: 'text', descending }, id(descending)];
    case 'RELEVANCE':
      if (score === null) {
        throw badInput(
          'RELEVANCE orders what a search finds; give `search`, or order by NAME.',
          argumentPath(field, 'orderBy', 'field'),
        );
      }
      return [{ cypher: score, type: 'number', descending }, id(!descending)];
    default:
      return [id(descending)];
  }
}
