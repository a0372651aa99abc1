import type { Migration } from './migration.js';

/** API tokens (docs/access.md). What is unique about them is their id: two that are made at once never share one. */
export const apiTokens: Migration = {
  number: 5,
  name: 'api-tokens',
  schema: [
    { name: 'api_token_id', kind: 'CONSTRAINT', definition: 'FOR (n:ApiToken) REQUIRE n.id IS UNIQUE' },
  ],
  changes: [],
};
