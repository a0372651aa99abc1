import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stubApi } from './stub-api.js';
import { codeOf, post, startTestServer, type TestServer } from './test-server.js';

const most = 4;
let looks: number;
let server: TestServer;
beforeEach(async () => {
  looks = 0;
  const identify = async () => {
    looks++;
    return { name: 'somebody', role: 'ADMIN', credential: null } as const;
  };
  server = await startTestServer({ identify }, { ENTENTE_MAX_REQUESTS: String(most) });
});
afterEach(() => server.app.close());

const slow = { query: '{hello(delayMs: 400)}' };

test('as many requests as may be are answered at once, and more are refused before the first of them is', async () => {
  const order: string[] = [];
  const asked = Array.from({ length: most * 10 }, async () => {
    const answer = await post(server, slow);
    order.push(String(answer.status));
    return answer;
  });
  const answers = await Promise.all(asked);
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(most);
  expect(order.slice(-most)).toEqual(Array(most).fill('200'));
  expect(new Set(refused.map(codeOf))).toEqual(new Set(['UNAVAILABLE']));
  expect(new Set(refused.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['1']));
  // Refusing looks nobody up.
  expect(looks).toBe(most);
});

test('whoever was answered, refused or went away makes room', async () => {
  const leaving = new AbortController();
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, signal: leaving.signal };
  const left = Array.from({ length: most }, () =>
    fetch(`${server.url}/graphql`, { ...init, body: JSON.stringify(slow) }).catch(() => 'left'),
  );
  await sleep(100);
  expect((await post(server, { query: '{hello}' })).status).toBe(503);
  leaving.abort();
  expect(await Promise.all(left)).toEqual(Array(most).fill('left'));
  for (let turn = 0; turn < most * 3; turn++) {
    expect((await post(server, { query: turn % 2 === 0 ? '{hello}' : '{' })).status).toBe(
      turn % 2 === 0 ? 200 : 400,
    );
  }
});

test('no more are answered where as many statements wait for their turn', async () => {
  let waiting = most;
  const busy = await startTestServer(
    { api: { ...stubApi(), waiting: () => waiting } },
    { ENTENTE_MAX_REQUESTS: String(most) },
  );
  expect((await post(busy, { query: '{hello}' })).status).toBe(503);
  waiting = most - 1;
  expect((await post(busy, { query: '{hello}' })).status).toBe(200);
  await busy.app.close();
});

test('what tells how the server is doing is answered all the same', async () => {
  const asked = Array.from({ length: most }, () => post(server, slow));
  await sleep(100);
  for (const path of ['/health', '/ready', '/metrics', '/']) {
    expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, 200]);
  }
  await Promise.all(asked);
});
