import { currentToken } from '../access/token.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import { kindOfCode, Trouble } from './trouble.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** The answer to an operation. Throws a Trouble where there is none, or not a whole one. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const { data, errors } = await read<Data>(response);
  const error = errors?.[0];
  if (error !== undefined) throw new Trouble(kindOfCode(error.extensions?.code), error.message);
  if (data === null || data === undefined) throw new Trouble('failed', `HTTP ${response.status}`);
  return data;
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  const token = currentToken();
  try {
    return await fetch('./graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Trouble('unreachable', error instanceof Error ? error.message : String(error));
  }
}

async function read<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return await response.json();
  } catch {
    // A proxy between may answer in HTML.
    throw new Trouble(response.status >= 502 ? 'unreachable' : 'failed', `HTTP ${response.status}`);
  }
}
