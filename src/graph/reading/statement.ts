import type * as Schema from '../../generated/graphql.js';
import { plain } from './column.js';
import { follow, type MappingOf, type NodeScope } from './mapping.js';

/** The fields of a statement. */
export const statementFields: MappingOf<Schema.Statement, NodeScope> = {
  id: ({ node }) => plain(`${node}.id`),
  subject: follow('Entity', (node, to) => `(${node})-[:FORM_OF*0..1]->()<-[:STANDS]-(${to})`),
  predicate: ({ node }) => plain(`${node}.predicate`),
  object: follow('Entity', (node, to) => `(${node})-[:FORM_OF*0..1]->()-[:TOWARDS]->(${to})`),
  supportType: ({ node }) => plain(`${node}.supportType`),
};
