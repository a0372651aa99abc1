import { setMaxListeners } from 'node:events';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { makeServer } from 'graphql-ws';
import type { Identify } from '../../access/identify.js';
import type { Requester } from '../../domain/requester.js';
import { endable } from '../../endable.js';
import { EntenteError, type ErrorCode } from '../../errors.js';
import { clientLeft } from '../answer-awaited.js';
import type { Begin, Begun } from './begin.js';
import type { Listener, Listeners } from './listeners.js';
import { shownOf, written } from './shown-error.js';

/** What WebSockets are answered with. */
export interface WebSocketParts {
  readonly schema: GraphQLSchema;
  readonly begin: Begin;
  readonly listeners: Listeners;
  readonly identify: Identify;
}

/** Who a connection is of, once it has said so. */
interface Connection {
  readonly request: FastifyRequest;
  readonly listener: Listener;
  /** Aborted when it is closed. */
  readonly signal: AbortSignal;
  requester: Requester | null;
  /** How many subscriptions begin now, those that were completed before they had begun among them. */
  beginning: number;
}

/** A client has so long to say who it is, in milliseconds. */
const initMs = 5_000;

/** Each may have so many subscriptions over one connection. */
const mostSubscriptions = 50;

/** A connection that is closed is ended by force so much later, in milliseconds: who is cut off may never answer. */
const closingMs = 1_000;

/** As docs/live.md has them. A client of graphql-ws comes back after 1012 and 1013, and after 4403. */
const closeCodes: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 4401,
  FORBIDDEN: 4403,
  TOO_MANY_SUBSCRIPTIONS: 4429,
  UNAVAILABLE: 1013,
};
const internalError = 4500;
const serviceRestart = 1012;

/** Serves subscriptions over a WebSocket, by the protocol `graphql-transport-ws`. */
export function webSocketHandler(
  parts: WebSocketParts,
): (socket: WebSocket, request: FastifyRequest) => void {
  const { listeners } = parts;
  const protocol = protocolOf(parts);
  return (socket, request) => {
    const listener = listenerOf(socket, request);
    const fail = (error: unknown) => {
      if (!(error instanceof EntenteError)) request.log.error({ err: error }, 'a WebSocket failed');
      listener.end(asEntenteError(error));
    };
    try {
      listeners.enter(listener);
    } catch (error) {
      fail(error);
      return;
    }
    const leaving = new AbortController();
    // Every subscription listens, and there may be more than Node thinks usual.
    setMaxListeners(0, leaving.signal);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sent(socket, text),
        close: (code, reason) => closeWith(socket, code ?? internalError, reason ?? ''),
        onMessage: (answer) => void socket.on('message', (data) => answer(String(data)).catch(fail)),
      },
      { request, listener, signal: leaving.signal, requester: null, beginning: 0 },
    );
    socket.on('close', (code, reason) => {
      listeners.leave(listener);
      leaving.abort(clientLeft());
      closed(code, String(reason)).catch(fail);
    });
  };
}

/** Sees to it that a connection that broke the protocol is ended, after what it is told of that. */
export function endBroken(error: Error, socket: WebSocket, request: FastifyRequest): void {
  request.log.info({ err: error }, 'a WebSocket was broken off');
  endSoon(socket);
}

function protocolOf({ schema, begin, listeners, identify }: WebSocketParts) {
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: initMs,
    onConnect: async ({ connectionParams, extra }) => {
      const authorization = credentialIn(connectionParams) ?? extra.request.headers.authorization;
      extra.requester = await identify(authorization);
      listeners.know(extra.listener, authorization, extra.requester);
    },
    onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
      const { request, requester, signal } = extra;
      if (requester === null) throw new Error('a subscription came before it was known of whom');
      extra.beginning++;
      try {
        if (Object.keys(subscriptions).length > mostSubscriptions || extra.beginning > mostSubscriptions)
          throw tooMany();
        const { query, operationName, variables, extensions } = payload;
        // The protocol wants a document; where only its hash is sent, an empty one.
        const parameters = {
          query: query === '' ? undefined : query,
          operationName: operationName ?? undefined,
          variables: variables ?? undefined,
          persistedQuery: Object(extensions).persistedQuery,
        };
        const begun = await begin({ parameters, request, requester, lastEventId: null, signal });
        if ('errors' in begun) return begun.errors.map(written);
        const { document, operationName: name, variables: variableValues } = begun.operation;
        return { schema, document, operationName: name, variableValues, contextValue: begun };
      } catch (error) {
        return [shownOf(error, { log: request.log, requestId: request.id })];
      } finally {
        extra.beginning--;
      }
    },
    subscribe: ({ contextValue }) => resultsOf(contextValue as Begun),
  });
}

/** The `Authorization` that a page gives, which can set no header for a WebSocket. */
function credentialIn(parameters: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const given = parameters?.['Authorization'] ?? parameters?.['authorization'];
  return given === undefined || given === null ? undefined : String(given);
}

function resultsOf({ events }: Begun) {
  return endable(
    async function* () {
      for await (const { result } of events) yield result;
    },
    () => void events.return(),
  );
}

function listenerOf(socket: WebSocket, request: FastifyRequest): Listener {
  let isTaking = true;
  socket.on('pong', () => {
    isTaking = true;
  });
  return {
    address: request.ip,
    end: ({ extensions: { code }, message }) => closeWith(socket, closeCodes[code] ?? internalError, message),
    sendAway: () =>
      closeWith(socket, serviceRestart, 'The server stops; come back, and go on since the last change.'),
    beat: () => {
      const took = isTaking;
      isTaking = false;
      if (took && socket.readyState === socket.OPEN) socket.ping();
      return took;
    },
    cut: () => socket.terminate(),
  };
}

/** Resolves when the message has left the process, or the connection has ended: whoever does not take theirs is sent no other. */
function sent(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    // Where it fails the connection is at its end, and says so.
    if (socket.readyState === socket.OPEN) socket.send(text, () => resolve());
    else if (socket.readyState === socket.CLOSED) resolve();
    else socket.once('close', () => resolve());
  });
}

function closeWith(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, shortened(reason));
  endSoon(socket);
}

function endSoon(socket: WebSocket): void {
  const timer = setTimeout(() => socket.terminate(), closingMs);
  socket.once('close', () => clearTimeout(timer));
}

/** A reason has at most 123 bytes (RFC 6455, 5.5). */
function shortened(reason: string): string {
  const most = 123;
  if (Buffer.byteLength(reason) <= most) return reason;
  const start = Buffer.from(reason)
    .subarray(0, most - 3)
    .toString();
  return `${start.replace(/\uFFFD+$/, '')}…`;
}

function asEntenteError(error: unknown): EntenteError {
  return error instanceof EntenteError
    ? error
    : new EntenteError('INTERNAL_SERVER_ERROR', 'Internal server error');
}

function tooMany(): EntenteError {
  return new EntenteError(
    'TOO_MANY_SUBSCRIPTIONS',
    `One connection may have ${mostSubscriptions} subscriptions at once; end some.`,
  );
}
