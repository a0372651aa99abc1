import type * as Schema from '../../generated/graphql.js';
import { plain } from './column.js';
import { type MappingOf, type NodeScope, nodeOf } from './mapping.js';

/** The fields of an origin: an entity, an anonymous voice, or a document that speaks for itself. */
export const originFields: MappingOf<Schema.Origin, NodeScope> = {
  id: ({ node }) => plain(`${node}.id`),
  entity: (scope, field) => {
    const column = nodeOf('Entity', scope, field.fields);
    return { ...column, cypher: `CASE WHEN ${scope.node}:Entity THEN ${column.cypher} END` };
  },
  description: ({ node }) => plain(`coalesce(${node}.name, ${node}.description, ${node}.title)`),
  anonymous: ({ node }) => plain(`${node}:Anonymous`),
};
