import type * as Schema from '../../generated/graphql.js';
import { claimsOfEntity } from './claim-list.js';
import { type Column, list, listOf, object, only, plain } from './column.js';
import { dayBounds } from './day-bounds.js';
import { judgementsOfEntity } from './judgement.js';
import { type MappingOf, members, type NodeScope } from './mapping.js';
import { relationsOfEntity } from './relation-list.js';
import { revisionsOfEntity } from './revision.js';
import type { Selected } from './selection.js';

/** The fields of entities of all kinds; those of events alone are null of others. */
export const entityFields: MappingOf<Schema.Event, NodeScope> = {
  id: ({ node }) => plain(`${node}.id`),
  name: ({ node }) => plain(`${node}.name`),
  names: (scope, field) => named(scope, field, () => ''),
  ownNames: (scope, field) => named(scope, field, (link) => `WHERE ${link}.recorded IS NULL`),
  summary: ({ node }) => plain(`${node}.summary`),
  roles: ({ node }) => list(`${node}.roles`),
  externalIds: ({ node, text }, field) => externalIds(node, text.variable('x'), field),
  version: ({ node }) => plain(`COUNT { (${node})-[:REVISED]->() } + 1`),
  judgements: judgementsOfEntity,
  revisions: revisionsOfEntity,
  relations: relationsOfEntity,
  claims: claimsOfEntity,
  began: ({ node }, field) => dayBounds(node, 'began', field),
  ended: ({ node }, field) => dayBounds(node, 'ended', field),
  status: ({ node }) => plain(`${node}.status`),
};

const nameFields: MappingOf<Schema.EntityName, string> = {
  text: (name) => plain(`${name}.text`),
  language: (name) => plain(`${name}.language`),
  kind: (name) => plain(`${name}.kind`),
};

/** The names of an entity, of those links to them that pass. */
function named({ node, text }: NodeScope, field: Selected, passing: (link: string) => string): Column {
  const name = text.variable('name');
  const link = text.variable('named');
  const item = object(members(nameFields, name, field.fields), only('EntityName'));
  // Its own come first; then those of each entity that is merged into it.
  return listOf(
    [
      `COLLECT { MATCH (${node})-[${link}:NAMED]->(${name}:Name) ${passing(link)}`,
      `RETURN ${item.cypher} ORDER BY coalesce(${link}.recorded, ''), ${name}.position }`,
    ].join(' '),
    item,
  );
}

/** External ids are kept as `scheme:value`, so that one property holds them all. */
const externalIdFields: MappingOf<Schema.ExternalId, string> = {
  scheme: (pair) => plain(`split(${pair}, ':')[0]`),
  value: (pair) => plain(`substring(${pair}, size(split(${pair}, ':')[0]) + 1)`),
};

function externalIds(node: string, pair: string, field: Selected): Column {
  const item = object(members(externalIdFields, pair, field.fields), only('ExternalId'));
  return listOf(`[${pair} IN ${node}.externalIds | ${item.cypher}]`, item);
}
