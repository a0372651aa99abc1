import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stubApi } from './stub-api.js';
import { codeOf, post, startTestServer, type TestServer } from './test-server.js';

const most = 4;
let looks: number;
let running: number;
let finish: () => void;
let server: TestServer;
beforeEach(async () => {
  looks = 0;
  running = 0;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const identify = async () => {
    looks++;
    return { name: 'somebody', role: 'ADMIN', credential: null } as const;
  };
  const execute: typeof stub.execute = async (operation, context) => {
    running++;
    await finished;
    return stub.execute(operation, context);
  };
  server = await startTestServer(
    { identify, api: { ...stub, execute } },
    { ENTENTE_MAX_REQUESTS: String(most) },
  );
});
afterEach(() => {
  // What a failed test left unanswered would be waited for.
  finish();
  return server.app.close();
});

const stub = stubApi();
const question = { query: '{hello}' };

/** Waits until so many operations are executed. */
async function untilRunning(count: number): Promise<void> {
  while (running < count) await sleep(5);
}

test('as many requests as may be are answered at once, and more are refused at once', async () => {
  const asked = Array.from({ length: most }, () => post(server, question));
  await untilRunning(most);
  const refused = await Promise.all(Array.from({ length: most * 10 }, () => post(server, question)));
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]));
  expect(new Set(refused.map(codeOf))).toEqual(new Set(['UNAVAILABLE']));
  expect(new Set(refused.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['1']));
  finish();
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(most).fill(200));
  // Refusing looks nobody up.
  expect(looks).toBe(most);
});

test('whoever was answered, refused or went away makes room', async () => {
  const leaving = new AbortController();
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, signal: leaving.signal, body: JSON.stringify(question) };
  const left = Array.from({ length: most }, () => fetch(`${server.url}/graphql`, init).catch(() => 'left'));
  await untilRunning(most);
  expect((await post(server, question)).status).toBe(503);
  leaving.abort();
  expect(await Promise.all(left)).toEqual(Array(most).fill('left'));
  finish();
  while ((await post(server, question)).status !== 200) await sleep(5);
  for (let turn = 0; turn < most * 3; turn++) {
    expect([(await post(server, question)).status, (await post(server, { query: '{' })).status]).toEqual([
      200, 400,
    ]);
  }
});

test('no more are answered where four statements wait for each that may run', async () => {
  let waiting = most;
  const busy = await startTestServer(
    { api: { ...stubApi(), waiting: () => waiting } },
    { ENTENTE_MAX_STATEMENTS: '1' },
  );
  expect((await post(busy, { query: '{hello}' })).status).toBe(503);
  waiting = most - 1;
  expect((await post(busy, { query: '{hello}' })).status).toBe(200);
  await busy.app.close();
});

test('what was let in with others is refused before it is executed where as many statements wait by then', async () => {
  let looksAtLoad = 0;
  let executed = 0;
  const execute: typeof stub.execute = (operation, context) => {
    executed++;
    return stub.execute(operation, context);
  };
  // None waits when it is let in, and as many as may once it is read.
  const waiting = () => (looksAtLoad++ % 2 === 0 ? 0 : most);
  const busy = await startTestServer({ api: { ...stub, execute, waiting } }, { ENTENTE_MAX_STATEMENTS: '1' });
  const answer = await post(busy, { query: '{hello}' });
  expect([answer.status, codeOf(answer), answer.headers.get('retry-after')]).toEqual([
    503,
    'UNAVAILABLE',
    '1',
  ]);
  expect(executed).toBe(0);
  await busy.app.close();
});

test('what tells how the server is doing is answered all the same', async () => {
  const asked = Array.from({ length: most }, () => post(server, question));
  await untilRunning(most);
  for (const path of ['/health', '/ready', '/metrics']) {
    expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, 200]);
  }
  finish();
  await Promise.all(asked);
});
