import { createClient, NetworkError } from 'graphql-sse';
import { currentToken } from '../access/token.js';
import { ChangesDocument, type ChangesSubscription } from '../generated/graphql.js';
import type { Change } from './change.js';
import { whenSilent } from './silence.js';

/**
 * The changes after a position, as server-sent events with the token of now. Throws whatever broke it. A browser gives a host six
 * connections over HTTP/1.1, and each stream takes one: so only a page that is seen has one, and ends it when it is hidden.
 */
export async function* overEventStream(
  since: string,
  signal: AbortSignal,
  onHeard: () => void,
): AsyncGenerator<Change> {
  await seen(signal);
  if (signal.aborted) return;
  const token = currentToken();
  const ending = new AbortController();
  const end = () => ending.abort();
  const silence = whenSilent(end);
  const client = createClient({
    url: new URL('./graphql/stream', document.baseURI).href,
    headers: token === null ? {} : { Authorization: `Bearer ${token}` },
    // A client that reconnects would begin where it once began.
    retryAttempts: 0,
    fetchFn: listenedTo(silence.broken, ending.signal),
    on: { connected: onHeard },
  });
  const hide = () => {
    if (document.hidden) client.dispose();
  };
  const stop = () => client.dispose();
  document.addEventListener('visibilitychange', hide);
  signal.addEventListener('abort', stop);
  try {
    const query = ChangesDocument.toString();
    for await (const { data, errors } of client.iterate<ChangesSubscription>({
      query,
      variables: { since },
    })) {
      if (errors !== undefined) throw errors;
      if (data) yield data.changes;
    }
  } catch (error) {
    throw await saidIn(error);
  } finally {
    silence.forget();
    document.removeEventListener('visibilitychange', hide);
    signal.removeEventListener('abort', stop);
    client.dispose();
  }
}

/** Asks as `fetch` does, and tells of all that comes: of the server's heartbeat, too, which is no event. */
function listenedTo(onBytes: () => void, signal: AbortSignal): typeof fetch {
  return async (address, options) => {
    const signals = [signal, options?.signal].filter((one) => one instanceof AbortSignal);
    const { body, status, statusText, headers } = await fetch(address, {
      ...options,
      signal: AbortSignal.any(signals),
    });
    const heard = new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, on) => {
        onBytes();
        on.enqueue(bytes);
      },
    });
    return new Response(body?.pipeThrough(heard) ?? null, { status, statusText, headers });
  };
}

/** What a refusal says: its errors, as a subscription that had begun would be told them; otherwise what went wrong. */
async function saidIn(error: unknown): Promise<unknown> {
  if (!(error instanceof NetworkError) || !(error.response instanceof Response)) return error;
  const { errors } = Object(await error.response.json().catch(() => null));
  return Array.isArray(errors) ? errors : error;
}

/** Waits until somebody sees the page, or nobody is to be told any more. */
function seen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
    look();
  });
}
