import type { ClaimFilter } from '../../generated/graphql.js';
import { claimPasses, type Part, partIn } from './claim-filter.js';
import { type Column, plain } from './column.js';
import { connection, itemsWithin, type PageBounds } from './connection.js';
import { mentions } from './filter.js';
import { asksIds, type IndexOrder, pageAlong } from './index-order.js';
import type { Given } from './input.js';
import { recordedClaim, retractedClaim } from './known.js';
import { type NodeScope, nodeOf, type Scope } from './mapping.js';
import { type Order, type OrderKey, type Orders, orderKeys } from './order.js';
import { argumentPath, type Selected, timeOf } from './selection.js';
import type { StatementText } from './statement-text.js';

/** `Query.claims`. */
export function allClaims(scope: Scope, field: Selected): Column {
  const { subject, object, entity, document } = (field.args['where'] ?? {}) as Given<ClaimFilter>;
  const { text } = scope;
  const bare = { ...scope, node: '' };
  const involved = subject ?? object ?? entity?.id;
  if (involved) return claims(bare, field, involving(scope, field, text.entity(involved)), nobodys);
  if (document) {
    const match = (found: string) => `MATCH (${found})-[:IN]->(:Document {id: ${text.value(document)}})`;
    return claims(bare, field, { match }, nobodys);
  }
  const match = (found: string) => `MATCH (${found}:Claim)`;
  const along: ClaimsFound['along'] = (found, keys, { field: by }) => ({
    pattern: `(${found}:Claim)`,
    item: found,
    of: 'Claim',
    under: null,
    keys,
    stretch: stretchOf(text, field.args['where'], by, keys[0]),
  });
  return claims(bare, field, asksIds(field) ? { match } : { match, along }, nobodys);
}

/** `Entity.claims`: those in which the entity has a part. */
export function claimsOfEntity(scope: NodeScope, field: Selected): Column {
  const { node } = scope;
  const { as } = (field.args['where'] ?? {}) as Given<ClaimFilter>;
  const involved = involving(scope, field, `${node}.id`, node);
  const found = as && as.length > 0 ? { ...involved, ...inParts(node, as) } : involved;
  return claims(scope, field, found, { owner: plain(`${node}.id`), entity: node });
}

/** The claims in which an entity has one of these parts, which are fewer than all that involve it. */
function inParts(node: string, parts: readonly Part[]): Pick<ClaimsFound, 'match' | 'matches' | 'degree'> {
  const distinct = (found: string) => (parts.length === 1 ? '' : ` WITH DISTINCT ${found}`);
  return {
    match: (found) => `MATCH ${partIn(found, node, parts)}${distinct(found)}`,
    matches: 'as',
    degree: `COUNT { ${partIn('', node, parts)} }`,
  };
}

/** `Document.claims`. */
export function claimsOfDocument(scope: NodeScope, field: Selected): Column {
  const match = (found: string) => `MATCH (${found})-[:IN]->(${scope.node})`;
  return claims(scope, field, { match }, { owner: plain(`${scope.node}.id`) });
}

/** Which claims are listed. */
interface ClaimsFound {
  /** Clauses that bind each claim to the name they are given, one row each. */
  readonly match: (found: string) => string;
  /** The key of the filter that they pass by being matched. */
  readonly matches?: keyof ClaimFilter;
  /** How many there are at most, where Neo4j knows that without looking at them. */
  readonly degree?: string;
  /** The index that has them in the order of some keys, where there is one. */
  readonly along?: (found: string, keys: readonly OrderKey[], order: Order) => IndexOrder | null;
}

/** The claims in which an entity has a part, by its id, or by the node as well where it is bound. */
function involving(
  { text }: Scope,
  { args }: Selected,
  id: string,
  node = `:Entity {id: ${id}}`,
): ClaimsFound {
  const link = text.variable('involves');
  return {
    match: (found) => `MATCH (${found})-[:INVOLVES]->(${node})`,
    along: (found, [day, claim], { field }) => {
      if (field !== 'ATTESTED_ON' || day === undefined || claim === undefined) return null;
      const attestedOn = { ...day, cypher: `${link}.attestedOn` };
      return {
        pattern: `(${found})-[${link}:INVOLVES]->()`,
        item: link,
        of: 'INVOLVES',
        under: { property: 'entity', value: id },
        keys: [attestedOn, { ...claim, cypher: `${link}.claim` }],
        stretch: stretchOf(text, args['where'], field, attestedOn),
      };
    },
  };
}

/** What a filter asks in any case of the key that claims are ordered by: where its index is entered, and left. */
function stretchOf(
  text: StatementText,
  where: unknown,
  field: string,
  key: OrderKey | undefined,
): readonly string[] {
  const { attestedFrom, attestedBefore, recordedFrom, recordedBefore } = (where ?? {}) as Given<ClaimFilter>;
  const between = (from: string | null, before: string | null) => [
    ...(from ? [`${key?.cypher} >= ${from}`] : []),
    ...(before ? [`${key?.cypher} < ${before}`] : []),
  ];
  switch (field) {
    case 'ATTESTED_ON':
      return between(
        attestedFrom ? text.day(attestedFrom) : null,
        attestedBefore ? text.day(attestedBefore) : null,
      );
    case 'RECORDED_AT':
      return between(
        recordedFrom ? text.instant(recordedFrom) : null,
        recordedBefore ? text.instant(recordedBefore) : null,
      );
    default:
      return [];
  }
}

/** Whose claims are listed. */
interface Owner {
  readonly owner: Column | null;
  /** The variable of the entity that `as` in the filter speaks of, where it is an entity's list. */
  readonly entity?: string;
}

const nobodys: Owner = { owner: null };

/** A connection over claims. */
export function claims(
  outer: NodeScope,
  field: Selected,
  { match, matches, degree, along }: ClaimsFound,
  { owner, entity }: Owner,
): Column {
  const { text } = outer;
  const found = text.variable('claim');
  const scope = { ...outer, time: timeOf(field, outer.time), node: found };
  const where = field.args['where'];
  const live = mentions(where, 'retracted') ? '' : ` AND NOT ${retractedClaim(scope, found)}`;
  const passing = (filter: unknown) => {
    const asked = claimPasses(scope, filter, argumentPath(field, 'where'), entity ?? null);
    return `${recordedClaim(scope, found)}${live} AND ${asked}`;
  };
  const passes = passing(where);
  const rows = `${match(found)} WHERE ${matches ? passing({ ...Object(where), [matches]: null }) : passes}`;
  const order = (field.args['orderBy'] as Order | null | undefined) ?? latestFirst;
  const keys = orderKeys(orders, found, order, latestFirst);
  const index = along?.(found, keys, order) ?? null;
  const listing = { owner, rows, item: (selected: Selected) => nodeOf('Claim', scope, selected.fields) };
  if (index === null) return connection(text, field, scope.time, { ...listing, order: keys });
  if (degree === undefined) {
    const page = (bounds: PageBounds) => pageAlong(index, passes, bounds);
    return connection(text, field, scope.time, { ...listing, order: index.keys, page });
  }
  const page = (bounds: PageBounds) =>
    eitherWay(degree, found, itemsWithin(rows, bounds.within(keys)), pageAlong(index, passes, bounds));
  return connection(text, field, scope.time, { ...listing, order: keys, page });
}

/** So many claims are sorted sooner than an index is gone through that has others among them. */
const fewEnoughToSort = 200;

/** Clauses that bind the claims that `all` binds where these are few, or else those of the page. */
function eitherWay(degree: string, found: string, all: string, page: string): string {
  const [few, many] = [all, page].map((clauses) => `COLLECT { ${clauses} RETURN ${found} }`);
  return `UNWIND CASE WHEN ${degree} <= ${fewEnoughToSort} THEN ${few} ELSE ${many} END AS ${found}`;
}

const orders: Orders = {
  ATTESTED_ON: (found) => ({ cypher: `${found}.attestedOn`, type: 'day' }),
  RECORDED_AT: (found) => ({ cypher: `${found}.recordedAt`, type: 'instant' }),
};

const latestFirst: Order = { field: 'ATTESTED_ON', direction: 'DESC' };
