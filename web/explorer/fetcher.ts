import type { GraphiQLProps } from 'graphiql';
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

type Fetcher = GraphiQLProps['fetcher'];

/** Asks the endpoint beside the page; a subscription is told beside that. */
export const ask: Fetcher = (parameters, options) => {
  const operation = options?.documentAST && getOperationAST(options.documentAST, parameters.operationName);
  return operation?.operation === 'subscription' ? listen(parameters, options) : answer(parameters, options);
};

async function answer(...[parameters, options]: Parameters<Fetcher>) {
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
}

/** Server-sent events rather than a WebSocket: they take the headers that are given for every other question. */
function listen(...[{ query, operationName, variables }, options]: Parameters<Fetcher>) {
  // A connection that breaks is told of: one that comes back by itself would tell some changes twice.
  const client = createClient({
    url: '../graphql/stream',
    headers: { ...options?.headers },
    retryAttempts: 0,
  });
  return client.iterate<Record<string, unknown>, Record<string, unknown>>({
    query,
    ...(operationName && { operationName }),
    variables,
  });
}
