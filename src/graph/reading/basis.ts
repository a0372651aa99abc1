import type * as Schema from '../../generated/graphql.js';
import { plain } from './column.js';
import { type MappingOf, type NodeScope, part } from './mapping.js';

/** How the day to which something attests is known; documents and claims keep it alike. */
const basisFields: MappingOf<Schema.Basis, NodeScope> = {
  kind: ({ node }) => plain(`${node}.attestedBasis`),
  why: ({ node }) => plain(`${node}.attestedWhy`),
};

export const attestedBasis = part(basisFields, 'Basis');
