import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws/client';
import { currentToken } from '../access/token.js';
import { ChangesDocument, type ChangesSubscription } from '../generated/graphql.js';
import type { Change } from './change.js';
import { whenSilent } from './silence.js';

/** The changes after a position, over a WebSocket of its own with the token of now. Throws whatever broke it. */
export async function* overWebSocket(
  since: string,
  signal: AbortSignal,
  onHeard: () => void,
): AsyncGenerator<Change> {
  const token = currentToken();
  const client = createClient({
    url: streamAddress(),
    ...(token !== null && { connectionParams: { Authorization: `Bearer ${token}` } }),
    // A client that reconnects would begin where it once began.
    retryAttempts: 0,
    on: {
      connected: onHeard,
      message: () => silence.broken(),
    },
  });
  const end = () => client.terminate();
  const silence = whenSilent(end);
  signal.addEventListener('abort', end);
  try {
    const results = client.iterate<ChangesSubscription>({
      query: ChangesDocument.toString(),
      variables: { since },
    });
    for await (const { data, errors } of results as AsyncIterable<ExecutionResult<ChangesSubscription>>) {
      if (errors !== undefined) throw errors;
      if (data) yield data.changes;
    }
  } finally {
    silence.forget();
    signal.removeEventListener('abort', end);
    client.terminate();
  }
}

function streamAddress(): string {
  const address = new URL('./graphql/stream', document.baseURI);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}
