import { currentToken } from '../access/token.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import { answerIn, type Came } from './answer-in.js';
import { Trouble } from './trouble.js';

/** Unless it is set otherwise, a server ends what takes half of this: who is silent for longer will stay so. In milliseconds. */
const patienceMs = 60_000;

/** The answer to an operation. Throws a Trouble where there is none, or not a whole one. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const came = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  return answerIn(came, Date.now()) as Data;
}

async function send(body: string, signal?: AbortSignal): Promise<Came> {
  const token = currentToken();
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch('./graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      retryAfter: response.headers.get('retry-after'),
      text: await response.text(),
    };
  } catch (error) {
    if (signal?.aborted) throw error;
    if (patience.aborted) throw new Trouble('late', `${patienceMs / 1_000} s`);
    throw new Trouble('unreachable', error instanceof Error ? error.message : String(error));
  }
}
