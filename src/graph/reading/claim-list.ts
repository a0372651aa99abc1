import type { Day } from '../../domain/day.js';
import type { Instant } from '../../domain/instant.js';
import { badInput } from '../../errors.js';
import type { ClaimFilter } from '../../generated/graphql.js';
import { type Column, plain } from './column.js';
import { connection } from './connection.js';
import { condition, type LeavesOf, mentions } from './filter.js';
import { atLeastAsReliable, worstCredibility } from './grade.js';
import { recordedClaim, retractedClaim } from './known.js';
import { type NodeScope, nodeOf, type Scope } from './mapping.js';
import { type Order, type Orders, orderKeys } from './order.js';
import { type ArgumentPath, argumentPath, type Selected, timeOf } from './selection.js';
import { searchWords } from './words.js';

/** `Query.claims`. */
export function allClaims(scope: Scope, field: Selected): Column {
  return claims({ ...scope, node: '' }, field, (found) => `MATCH (${found}:Claim)`, { owner: null });
}

/** `Entity.claims`: those in which the entity has a part. */
export function claimsOfEntity(scope: NodeScope, field: Selected): Column {
  const types = Object.values(partTypes).join('|');
  return claims(
    scope,
    field,
    (found) => `MATCH (${found}:Claim) WHERE EXISTS { (${found})-[:${types}]->(${scope.node}) }`,
    { owner: plain(`${scope.node}.id`), entity: scope.node },
  );
}

/** `Document.claims`. */
export function claimsOfDocument(scope: NodeScope, field: Selected): Column {
  return claims(scope, field, (found) => `MATCH (${found}:Claim)-[:IN]->(${scope.node})`, {
    owner: plain(`${scope.node}.id`),
  });
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
  const passes = condition(where, claimLeaves(scope, entity ?? null), argumentPath(field, 'where'));
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

/** The relationship of a claim to an entity in each of its parts. */
const partTypes = {
  SUBJECT: 'SUBJECT',
  OBJECT: 'OBJECT',
  VIA: 'VIA',
  AT: 'AT',
  FROM: 'FROM',
  SPEAKER: 'SAID_BY',
} as const;

type Part = keyof typeof partTypes;

function typesOf(parts: readonly Part[] | null | undefined): string {
  const types = parts ? parts.map((part) => partTypes[part]) : Object.values(partTypes);
  return types.join('|');
}

function claimLeaves(scope: NodeScope, entity: string | null) {
  const { text, node } = scope;
  const ordered = (property: string, operator: string, value: string) =>
    `${node}.${property} ${operator} ${value}`;
  return {
    ids: (ids: readonly string[]) => `${node}.id IN ${text.value(ids)}`,
    predicates: (names: readonly string[]) => `${node}.predicate IN ${text.value(names)}`,
    supportTypes: (types: readonly string[]) =>
      `any(t IN ${node}.supportTypes WHERE t IN ${text.value(types)})`,
    polarity: (polarity: string) => `${node}.polarity = ${text.value(polarity)}`,
    modalities: (names: readonly string[]) => `${node}.modality IN ${text.value(names)}`,
    subject: (id: string) => `EXISTS { (${node})-[:SUBJECT]->({id: ${text.value(id)}}) }`,
    object: (id: string) => `EXISTS { (${node})-[:OBJECT]->({id: ${text.value(id)}}) }`,
    entity: ({ id, as }: { id: string; as?: readonly Part[] | null }) =>
      as?.length === 0
        ? 'false'
        : `EXISTS { (${node})-[:${typesOf(as)}]->(:Entity {id: ${text.value(id)}}) }`,
    as: (parts: readonly Part[], path: ArgumentPath) => inParts(node, entity, parts, path),
    affects: (id: string) => `EXISTS { (${node})-[:AFFECTS]->({id: ${text.value(id)}}) }`,
    document: (id: string) => `EXISTS { (${node})-[:IN]->({id: ${text.value(id)}}) }`,
    origin: (id: string) => `EXISTS { (${node})-[:ORIGIN]->({id: ${text.value(id)}}) }`,
    anonymousOrigin: (anonymous: boolean) =>
      `${anonymous ? '' : 'NOT '}EXISTS { (${node})-[:ORIGIN]->(:Anonymous) }`,
    attestedFrom: (day: Day) => ordered('attestedOn', '>=', text.day(day)),
    attestedBefore: (day: Day) => ordered('attestedOn', '<', text.day(day)),
    recordedFrom: (instant: Instant) => ordered('recordedAt', '>=', text.instant(instant)),
    recordedBefore: (instant: Instant) => ordered('recordedAt', '<', text.instant(instant)),
    on: (day: Day) => mayHold(node, text.day(day)),
    minReliability: (grade: string, path: ArgumentPath) =>
      `coalesce(${node}.sourceReliability IN ${text.value(atLeastAsReliable(grade, path))}, false)`,
    minCredibility: (grade: string, path: ArgumentPath) =>
      `coalesce(${node}.informationCredibility <= ${text.integer(worstCredibility(grade, path))}, false)`,
    retracted: (retracted: boolean) => `${retracted ? '' : 'NOT '}${retractedClaim(scope, node)}`,
    text: (words: string, path: ArgumentPath) =>
      `all(word IN ${text.value(searchWords(words, path))} WHERE toLower(${node}.note) CONTAINS word)`,
  } satisfies LeavesOf<ClaimFilter>;
}

function inParts(node: string, entity: string | null, parts: readonly Part[], path: ArgumentPath): string {
  if (entity === null) {
    throw badInput(
      '`as` speaks of the entity whose claims are listed; here, use `entity: { id, as }`.',
      path,
    );
  }
  return parts.length === 0 ? 'false' : `EXISTS { (${node})-[:${typesOf(parts)}]->(${entity}) }`;
}

/** Not before the first day on which it can have held, nor when it had ended for certain. */
function mayHold(node: string, day: string): string {
  return `(coalesce(${node}.beganEarliest <= ${day}, true) AND coalesce(${node}.endedLatest > ${day}, true))`;
}
