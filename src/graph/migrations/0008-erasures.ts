import { type Migration, unique } from './migration.js';

/** Tombstones of what was erased. */
export const erasures: Migration = {
  number: 8,
  name: 'erasures',
  schema: [unique('erased_id', 'Erased', 'id')],
  changes: [],
};
