import type { Ask } from '../contestants/contestant.js';

/** Asks a GraphQL endpoint, outside of what is measured. */
export function askGraphql(endpoint: string): Ask {
  return async (query, variables) => {
    const reply = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await reply.json()) as { readonly data?: unknown; readonly errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
}
