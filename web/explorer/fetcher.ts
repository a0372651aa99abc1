import type { GraphiQLProps } from 'graphiql';

/** Asks the endpoint beside the page. */
export const ask: GraphiQLProps['fetcher'] = async (parameters, options) => {
  const response = await fetch('../graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(parameters),
  });
  return response.json();
};
