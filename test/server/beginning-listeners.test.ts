import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { accessDefs, stubApi } from './stub-api.js';
import { startTestServer, type TestServer } from './test-server.js';

const schema = makeExecutableSchema({
  typeDefs: /* GraphQL */ `
    ${accessDefs}
    type Query @access(role: READER) {
      hello: String
    }
    type Subscription @access(role: READER) {
      changes: String
    }
  `,
});
const query = 'subscription { changes }';

let server: TestServer;
afterEach(() => server.app.close());

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(10);
}

async function startBeginningForEver() {
  const figures = { beginning: 0, left: 0 };
  const subscribe = (_operation: unknown, _last: unknown, signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      figures.beginning++;
      signal.addEventListener('abort', () => {
        figures.left++;
        reject(signal.reason);
      });
    });
  server = await startTestServer({ api: { ...stubApi(), schema, subscribe } });
  return figures;
}

test('subscriptions of a WebSocket that are completed before they have begun count until then, and end with it', async () => {
  const figures = await startBeginningForEver();
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql/stream`, 'graphql-transport-ws');
  const said: unknown[] = [];
  socket.on('message', (data) => said.push(JSON.parse(String(data))));
  socket.on('open', () => socket.send('{"type":"connection_init"}'));
  await until(() => said.length === 1);
  for (let id = 1; id <= 51; id++) {
    if (id === 51) await until(() => figures.beginning === 50);
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
    if (id <= 50) socket.send(JSON.stringify({ id: String(id), type: 'complete' }));
  }
  await until(() => said.length === 2);
  expect(said[1]).toMatchObject({
    id: '51',
    type: 'error',
    payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
  });
  socket.terminate();
  await until(() => figures.left === 50);
  expect(figures.beginning).toBe(50);
});

test('an event stream whose client leaves before it has begun is not begun any more', async () => {
  const figures = await startBeginningForEver();
  const leaving = new AbortController();
  const url = `${server.url}/graphql/stream?query=${encodeURIComponent(query)}`;
  const asked = fetch(url, { signal: leaving.signal }).catch(() => 'left');
  await until(() => figures.beginning === 1);
  leaving.abort();
  expect(await asked).toBe('left');
  await until(() => figures.left === 1);
  const errors = server.log.filter(({ level }) => Number(level) >= 50);
  expect(errors).toEqual([]);
});

test('an event stream that is sent away while it begins ends without a word, and harms nobody', async () => {
  let isBeginning = false;
  let begin = () => {};
  const mayBegin = new Promise<void>((resolve) => {
    begin = resolve;
  });
  async function* events() {
    yield { id: '1', result: { data: { changes: 'one' } } };
  }
  const subscribe = async () => {
    isBeginning = true;
    await mayBegin;
    return events();
  };
  server = await startTestServer({ api: { ...stubApi(), schema, subscribe } });
  const asked = fetch(`${server.url}/graphql/stream?query=${encodeURIComponent(query)}`);
  await until(() => isBeginning);
  const closed = server.app.close();
  await sleep(50);
  begin();
  expect(await (await asked).text()).toBe('');
  await closed;
});
