import type { FastifyRequest } from 'fastify';

/** The parts of a GraphQL request that are looked at before Apollo does; each is whatever the client sent. */
export interface RequestParameters {
  readonly query: unknown;
  readonly operationName: unknown;
  readonly variables: unknown;
  readonly persistedQuery: unknown;
}

/** Reads a request's parameters from where Apollo does: it says what is wrong with those that are not what they should be. */
export function requestParameters(request: FastifyRequest): RequestParameters {
  const given = request.method === 'GET' ? searchParameters(request.url) : Object(request.body);
  const { query, operationName, variables, extensions } = given;
  return { query, operationName, variables, persistedQuery: Object(extensions).persistedQuery };
}

/** Whether a request is a GET that asks nothing, as a browser's is for Sandbox's page. */
export function asksNothing(request: FastifyRequest): boolean {
  if (request.method !== 'GET') return false;
  const { query, persistedQuery } = requestParameters(request);
  return query === undefined && persistedQuery === undefined;
}

function searchParameters(url: string): Record<string, unknown> {
  // Fastify's own reading of the query string could differ in a corner, and what is refused here is what Apollo runs.
  const { searchParams } = new URL(url, 'http://localhost');
  const given: Record<string, unknown> = Object.fromEntries(searchParams);
  return { ...given, variables: parsed(given['variables']), extensions: parsed(given['extensions']) };
}

/** In a GET, objects are JSON text; where it is none, whoever reads it says so. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
