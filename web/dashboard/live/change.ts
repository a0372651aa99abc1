import type { ChangesSubscription } from '../generated/graphql.js';

/** What one transaction did to records of one kind. */
export type Change = ChangesSubscription['changes'];
