import { claimPasses, partIn } from './claim-filter.js';
import { type Column, plain } from './column.js';
import { connection } from './connection.js';
import { mentions } from './filter.js';
import { recordedClaim, retractedClaim } from './known.js';
import { type NodeScope, nodeOf, type Scope } from './mapping.js';
import { type Order, type Orders, orderKeys } from './order.js';
import { argumentPath, type Selected, timeOf } from './selection.js';

/** `Query.claims`. */
export function allClaims(scope: Scope, field: Selected): Column {
  return claims({ ...scope, node: '' }, field, (found) => `MATCH (${found}:Claim)`, { owner: null });
}

/** `Entity.claims`: those in which the entity has a part. */
export function claimsOfEntity(scope: NodeScope, field: Selected): Column {
  const match = (found: string) => `MATCH ${partIn(found, scope.node)} WITH DISTINCT ${found}`;
  return claims(scope, field, match, { owner: plain(`${scope.node}.id`), entity: scope.node });
}

/** `Document.claims`. */
export function claimsOfDocument(scope: NodeScope, field: Selected): Column {
  const match = (found: string) => `MATCH (${found})-[:IN]->(${scope.node})`;
  return claims(scope, field, match, { owner: plain(`${scope.node}.id`) });
}

/** Whose claims are listed. */
interface Owner {
  readonly owner: Column | null;
  /** The variable of the entity that `as` in the filter speaks of, where it is an entity's list. */
  readonly entity?: string;
}

/** A connection over claims that `match` binds to the name it is given, one row each. */
export function claims(
  outer: NodeScope,
  field: Selected,
  match: (found: string) => string,
  { owner, entity }: Owner,
): Column {
  const { text } = outer;
  const found = text.variable('claim');
  const scope = { ...outer, time: timeOf(field, outer.time), node: found };
  const where = field.args['where'];
  const passes = claimPasses(scope, where, argumentPath(field, 'where'), entity ?? null);
  const live = mentions(where, 'retracted') ? '' : ` AND NOT ${retractedClaim(scope, found)}`;
  const rows = `${match(found)} WITH ${found} WHERE ${recordedClaim(scope, found)}${live} AND ${passes}`;
  return connection(text, field, scope.time, {
    owner,
    rows,
    order: orderKeys(orders, found, field.args['orderBy'], latestFirst),
    item: (selected) => nodeOf('Claim', scope, selected.fields),
  });
}

const orders: Orders = {
  ATTESTED_ON: (found) => ({ cypher: `${found}.attestedOn`, type: 'day' }),
  RECORDED_AT: (found) => ({ cypher: `${found}.recordedAt`, type: 'instant' }),
};

const latestFirst: Order = { field: 'ATTESTED_ON', direction: 'DESC' };
