import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EntenteError, unauthenticated } from '../../errors.js';
import { clientLeft } from '../answer-awaited.js';
import { requestParameters } from '../request-parameters.js';
import type { Begin, Begun, Refused } from './begin.js';
import type { Listener, Listeners } from './listeners.js';
import { shownOf, written } from './shown-error.js';

/** A stream that is ended is broken off so much later, in milliseconds: who is to be ended may take nothing. */
const endingMs = 1_000;

/** What server-sent events are answered with. */
export interface EventStreamParts {
  readonly begin: Begin;
  readonly listeners: Listeners;
}

/**
 * Serves a subscription as server-sent events, by the protocol of GraphQL over SSE, each on a connection of its own. Beyond the protocol,
 * each event has an id, so that an `EventSource` of a browser comes back by itself and goes on where it was.
 */
export function eventStreamHandler({ begin, listeners }: EventStreamParts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    requireAccepted(request);
    const { requester } = request;
    if (requester === null) throw unauthenticated('Send a token: `Authorization: Bearer entente_…`.');
    const stream = new PassThrough();
    const listener = listenerOf(stream, request, reply);
    // Whoever asked may have left while it was asked who they are: nothing would tell of that any more.
    if (reply.raw.closed) return reply.hijack();
    listeners.enter(listener);
    const leaving = new AbortController();
    reply.raw.once('close', () => {
      listeners.leave(listener);
      leaving.abort(clientLeft());
    });
    listeners.know(listener, request.headers.authorization, requester);
    const last = request.headers['last-event-id'];
    const lastEventId = typeof last === 'string' && last !== '' ? last : null;
    const { signal } = leaving;
    const parameters = requestParameters(request);
    const begun = await begin({ parameters, request, requester, lastEventId, signal });
    if ('errors' in begun && begun.status >= 400)
      return reply.code(begun.status).send({ errors: begun.errors });
    const events = 'errors' in begun ? refusal(begun.errors) : begun.events;
    void send(events, stream);
    return reply.headers(headers).send(stream);
  };
}

/** The connection ends with the stream, so that a server that stops does not wait for it; proxies are told not to gather or alter it. */
const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
  connection: 'close',
};

function requireAccepted({ headers: { accept = '*/*' } }: FastifyRequest): void {
  if (/text\/event-stream|text\/\*|\*\/\*/i.test(accept)) return;
  throw new EntenteError(
    'NOT_ACCEPTABLE',
    'Subscriptions are told as server-sent events here: send `Accept: text/event-stream`, or open a WebSocket.',
  );
}

/** What is told where nothing could begin, though the request was right. */
async function* refusal(errors: Refused['errors']): Begun['events'] {
  yield { id: null, result: { errors: errors.map(written) } };
}

/** Sends events, each when those before it were taken, and says that they have ended where they do. */
async function send(events: Begun['events'], stream: PassThrough): Promise<void> {
  // It may have been ended while the subscription began.
  if (stream.writableEnded || stream.destroyed) return void events.return();
  // Browsers take the stream for open with its first byte.
  stream.write(comment);
  for await (const { id, result } of events) {
    if (stream.writableEnded || stream.destroyed) return;
    const numbered = id === null ? '' : `id: ${id}\n`;
    const taken = stream.write(`event: next\n${numbered}data: ${JSON.stringify(result)}\n\n`);
    if (!taken) await drainedOrClosed(stream);
  }
  if (!stream.writableEnded && !stream.destroyed) stream.end(completion);
}

function drainedOrClosed(stream: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stream.off('drain', go).off('close', go);
      resolve();
    };
    stream.on('drain', go).on('close', go);
  });
}

const comment = ':\n\n';
const completion = 'event: complete\ndata: \n\n';

function listenerOf(stream: PassThrough, request: FastifyRequest, { raw }: FastifyReply): Listener {
  let drained = 0;
  let drainedBefore = -1;
  stream.on('drain', () => {
    drained++;
  });
  const endSoon = (last: string) => {
    if (!stream.writableEnded) stream.end(last);
    const timer = setTimeout(() => raw.destroy(), endingMs);
    raw.once('close', () => clearTimeout(timer));
  };
  return {
    address: request.ip,
    end: (why) => {
      const errors = [shownOf(why, { log: request.log, requestId: request.id })];
      endSoon(`event: next\ndata: ${JSON.stringify({ errors })}\n\n${completion}`);
    },
    // Not completed: who is not told that it is over comes back.
    sendAway: () => endSoon(''),
    beat: () => {
      if (stream.destroyed) return false;
      const isStuck = stream.writableNeedDrain && drained === drainedBefore;
      drainedBefore = stream.writableNeedDrain ? drained : -1;
      if (!stream.writableNeedDrain && !stream.writableEnded) stream.write(comment);
      return !isStuck;
    },
    cut: () => raw.destroy(),
  };
}
