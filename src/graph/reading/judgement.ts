import type * as Schema from '../../generated/graphql.js';
import { type Column, instant, listOf, plain } from './column.js';
import { type MappingOf, type NodeScope, nodeOf } from './mapping.js';
import type { Selected } from './selection.js';

/** The fields of a judgement of identity. */
export const judgementFields: MappingOf<Schema.Judgement, NodeScope> = {
  id: ({ node }) => plain(`${node}.id`),
  kind: ({ node }) => plain(`${node}.kind`),
  keep: ({ node }) => plain(`${node}.keep`),
  merge: ({ node }) => plain(`${node}.merge`),
  reason: ({ node }) => plain(`${node}.reason`),
  recordedAt: ({ node }) => instant(`${node}.recordedAt`),
  recordedBy: ({ node }) => plain(`${node}.recordedBy`),
  undoneAt: ({ node }) => instant(`${node}.undoneAt`),
  undoneBy: ({ node }) => plain(`${node}.undoneBy`),
  undoReason: ({ node }) => plain(`${node}.undoReason`),
};

/** `Entity.judgements`: those that name it, or an entity that is merged into it. */
export function judgementsOfEntity(scope: NodeScope, field: Selected): Column {
  const { node, text } = scope;
  const [id, other, judgement] = (['id', 'merged', 'judgement'] as const).map((hint) =>
    text.variable(hint),
  ) as [string, string, string];
  const item = nodeOf('Judgement', { ...scope, node: judgement }, field.fields);
  return listOf(
    [
      `COLLECT { UNWIND [${node}.id] + [(${node})<-[:MERGED_INTO]-(${other}) | ${other}.id] AS ${id}`,
      `MATCH (${judgement}:Judgement {kind: 'ENTITIES'}) WHERE ${judgement}.keep = ${id} OR ${judgement}.merge = ${id}`,
      `WITH DISTINCT ${judgement} RETURN ${item.cypher} ORDER BY ${judgement}.recordedAt, ${judgement}.id }`,
    ].join(' '),
    item,
  );
}
