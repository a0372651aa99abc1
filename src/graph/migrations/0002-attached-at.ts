import type { Migration } from './migration.js';

/**
 * When texts were attached, so that the clock can be held to the last change. Of those attached before, nobody kept it: the
 * last change is the latest that it can have been.
 */
export const attachedAt: Migration = {
  number: 2,
  name: 'attached-at',
  schema: [],
  changes: [
    'MATCH (t:Text) WHERE t.attachedAt IS NULL MATCH (c:Clock {id: "clock"}) SET t.attachedAt = c.at',
  ],
};
