import { makeExecutableSchema } from '@graphql-tools/schema';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Told } from '../../src/server/graphql-api.js';
import { overSocket } from '../live/listening.js';
import { accessDefs, stubApi } from './stub-api.js';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
afterEach(() => server.app.close());

const typeDefs = /* GraphQL */ `
  ${accessDefs}
  type Query @access(role: READER) {
    hello: String
  }
  type Subscription @access(role: READER) {
    changes: String
  }
`;

/** More than the buffers on the way hold, however large those are. */
const count = 1_000;
const size = 40_000;

/** How many events each subscription was asked for. */
const pulled: number[] = [];

async function* events(): AsyncGenerator<Told, void, undefined> {
  const index = pulled.push(0) - 1;
  for (let id = 1; id <= count; id++) {
    pulled[index] = id;
    yield { id: String(id), result: { data: { changes: `${id} ${'x'.repeat(size)}` } } };
    // As what reads a database, it lets others go on meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await new Promise(() => {});
}

async function figure(name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

const query = 'subscription { changes }';

test('who takes nothing any more is cut off, over either transport; nothing is kept for them, and the others hear everything', async () => {
  const schema = makeExecutableSchema({ typeDefs });
  server = await startTestServer({ api: { ...stubApi(), schema, subscribe: async () => events() } });

  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql/stream`, 'graphql-transport-ws');
  socket.on('open', () => socket.send('{"type":"connection_init"}'));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.pause();
  const leaving = new AbortController();
  // Its body is never read.
  await fetch(`${server.url}/graphql/stream?query=${encodeURIComponent(query)}`, { signal: leaving.signal });
  expect(await figure('entente_live_listeners')).toBe(2);

  const well = overSocket(server.url, { query });
  for (let id = 1; id <= count; id++) {
    const { value } = await well.next();
    expect(String(value?.data?.changes).split(' ')[0]).toBe(String(id));
  }
  while ((await figure('entente_live_cut_total')) < 2)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await figure('entente_live_listeners')).toBe(1);
  expect(pulled.sort((a, b) => a - b)).toEqual([expect.any(Number), expect.any(Number), count]);
  expect(Math.max(...pulled.slice(0, 2))).toBeLessThan(count);
  await well.return?.();
  leaving.abort();
  socket.terminate();
});
