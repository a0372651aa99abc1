import { once } from 'node:events';
import { createConnection } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { answerOf, codeOf, post, startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
afterEach(() => server.app.close());

const get = async (path: string) => answerOf(await fetch(`${server.url}${path}`));

describe('while the database answers', () => {
  test('the server is alive and ready', async () => {
    server = await startTestServer();
    expect((await get('/health')).json).toEqual({ status: 'alive' });
    expect((await get('/ready')).json).toEqual({ status: 'ready' });
  });
});

describe('while it does not', () => {
  test('the server is alive and not ready', async () => {
    server = await startTestServer({ ready: () => Promise.reject(new Error('connection refused')) });
    expect((await get('/health')).status).toBe(200);
    const answer = await get('/ready');
    expect([answer.status, codeOf(answer)]).toEqual([503, 'UNAVAILABLE']);
    expect(answer.text).not.toContain('connection refused');
  });

  test('a database that hangs is not waited for', async () => {
    server = await startTestServer({ ready: () => new Promise(() => {}) });
    expect((await get('/ready')).status).toBe(503);
  });
});

test('closing answers what had arrived over connections that look idle, and closes them', async () => {
  server = await startTestServer();
  const { port } = new URL(server.url);
  const sockets = Array.from({ length: 20 }, () => createConnection(Number(port), '127.0.0.1'));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  // A first answer each, so that the server has read from all of them and waits for more.
  const hello = 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n';
  for (const socket of sockets) socket.setEncoding('utf8').write(hello);
  await Promise.all(sockets.map((socket) => once(socket, 'data')));
  const answers = sockets.map(async (socket) => {
    let said = '';
    socket.on('data', (text) => {
      said += text;
    });
    await once(socket, 'close');
    return said;
  });
  for (const socket of sockets) socket.write(hello);
  await server.app.close();
  for (const said of await Promise.all(answers)) {
    expect(said).toMatch(/^HTTP\/1\.1 200 /);
    expect(said).toMatch(/^connection: close\r$/im);
  }
});

test('closing does not wait for a connection over which nothing ever came', async () => {
  server = await startTestServer();
  const socket = createConnection(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  await get('/health');
  const gone = once(socket, 'close');
  await server.app.close();
  await gone;
});

describe('a server that closes', () => {
  test('says at once that it is not ready, and still answers those who could not know', async () => {
    server = await startTestServer({ lingerMs: 1_000 });
    // Leaves a connection open.
    expect((await get('/ready')).status).toBe(200);
    const closed = server.app.close();
    const ready = await get('/ready');
    expect([ready.status, codeOf(ready)]).toEqual([503, 'UNAVAILABLE']);
    // The connection that was open is closed by now: this is over a new one.
    const answer = await post(server, { query: '{hello}' });
    expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
    await closed;
    await expect(get('/ready')).rejects.toThrow('fetch failed');
  });

  test('waits for nobody where nobody is connected', async () => {
    server = await startTestServer({ lingerMs: 600_000 });
    await server.app.close();
  });
});

test('closing lets a request under way finish', async () => {
  server = await startTestServer();
  const url = `${server.url}/graphql?query={hello(delayMs:1500)}`;
  const answer = fetch(url, { headers: { 'apollo-require-preflight': '1' } }).then(answerOf);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await server.app.close();
  expect((await answer).json).toEqual({ data: { hello: 'hello world' } });
});
