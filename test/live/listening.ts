import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createClient as streamClient } from 'graphql-sse';
import { createClient as socketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { EntityInput } from '../../src/domain/recording/input.js';
import type { Graph } from '../../src/graph/connection.js';
import { record } from '../../src/graph/writing/record.js';
import { nothing } from '../graph/small-desk.js';

/** A subscription, as a client sends it. */
export interface Wish {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly authorization?: string;
}

/** What is heard: results one after the other, until it is returned. */
export type Heard = AsyncIterableIterator<Result>;

export interface Result {
  readonly data?: { readonly changes: Record<string, unknown> } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Both transports, each by the client that its protocol's authors keep. */
export const transports = [
  ['WebSocket', overSocket],
  ['server-sent events', asEvents],
] as const;

/** Listens over a WebSocket. What ends it is thrown: errors of the operation, or what the connection was closed with. */
export function overSocket(url: string, { query, variables, authorization }: Wish): Heard {
  const client = socketClient({
    url: `${url.replace(/^http/, 'ws')}/graphql/stream`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: authorization === undefined ? {} : { Authorization: authorization },
  });
  return client.iterate({ query, ...(variables && { variables }) }) as Heard;
}

/** Listens to server-sent events. */
export function asEvents(url: string, { query, variables, authorization }: Wish): Heard {
  const client = streamClient({
    url: `${url}/graphql/stream`,
    retryAttempts: 0,
    headers: authorization === undefined ? {} : { authorization },
  });
  return client.iterate({ query, ...(variables && { variables }) }) as Heard;
}

export const everything = `subscription ($since: ID, $where: ChangeFilter) {
  changes(since: $since, where: $where) { id kind at by ids statements entities }
}`;

/** The ids of the next changes that are heard. */
export async function nextIds(heard: Heard, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(String((await nextChange(heard))['id']));
  return ids;
}

export async function nextChange(heard: Heard): Promise<Record<string, unknown>> {
  const { value, done } = await heard.next();
  if (done || !value?.data) throw new Error(`no change was heard: ${JSON.stringify(value)}`);
  return value.data.changes;
}

/** What ends a subscription: the errors that it is told last, or those with which it is refused, or a close code. */
export async function endOf(heard: Heard): Promise<unknown> {
  try {
    for (;;) {
      const { value, done } = await heard.next();
      if (done) return 'completed';
      if (value.errors) return value.errors[0]?.extensions?.['code'];
    }
  } catch (error) {
    if (Array.isArray(error)) return error[0].extensions.code;
    // What a WebSocket was closed with, and what an HTTP request was answered with, are told in several ways.
    const { code, response } = Object(error);
    return code ?? response?.status ?? (error instanceof Error ? error.message : error);
  }
}

/** Has a server listen on a port that the system hands out. */
export async function listening(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

/** Records an entity: one change. */
export async function recordEntity(graph: Graph, id: string, by = 'a desk'): Promise<void> {
  const entity: EntityInput = {
    id,
    kind: 'State',
    name: `The land ${id}`,
    names: [{ text: `The land ${id}`, language: 'en', kind: 'OFFICIAL' }],
    summary: null,
    roles: [],
    externalIds: [],
    event: null,
  };
  await record(graph, { ...nothing, entities: [entity] }, by);
}

/** A bare WebSocket that has subscribed, for what clients do not do: to read nothing, or to be one of a thousand. */
export function bareSocket(
  url: string,
  since: string | null,
  onId: (id: string) => void,
): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql/stream`, 'graphql-transport-ws');
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code, reason) => reject(new Error(`closed with ${code} ${reason}`)));
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.type === 'connection_ack') {
        const query = 'subscription ($since: ID) { changes(since: $since) { id } }';
        const payload = { query, variables: { since } };
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
        resolve(socket);
      } else if (message.type === 'next') onId(message.payload.data.changes.id);
    });
  });
}
