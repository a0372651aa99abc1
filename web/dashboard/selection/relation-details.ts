import type { RelationQuery } from '../generated/graphql.js';

/** A relation as its card shows it. */
export type RelationDetails = RelationQuery['relation'];
