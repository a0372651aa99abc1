import { setTimeout as sleep } from 'node:timers/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stubApi } from './stub-api.js';
import { startTestServer, type TestServer } from './test-server.js';

let version: string;
let started: number;
let server: TestServer;
beforeEach(async () => {
  version = '1';
  started = 0;
  const counting: ApolloServerPlugin = { requestDidStart: async () => void started++ };
  const api = { ...stubApi(), plugins: [counting], version: async () => version };
  server = await startTestServer({ api });
});
afterEach(() => server.app.close());

function get(query: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = `${server.url}/graphql?${new URLSearchParams({ query })}`;
  return fetch(url, { headers: { 'apollo-require-preflight': '1', ...headers } });
}

async function tagOf(query: string, headers: Record<string, string> = {}): Promise<string> {
  return (await get(query, headers)).headers.get('etag') ?? 'none';
}

describe('a GET with the tag of its answer', () => {
  test('is answered 304, without a body, and with what caches go by', async () => {
    const first = await get('{hello}');
    const tag = first.headers.get('etag') ?? 'none';
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    const again = await get('{hello}', { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    for (const header of ['etag', 'cache-control', 'vary'])
      expect([header, again.headers.get(header)]).toEqual([header, first.headers.get(header)]);
    expect(again.headers.get('cache-control')).toBe('no-cache');
    expect(again.headers.get('vary')).toMatch(/\baccept, accept-encoding$/);
  });

  test('among others, weak or strong, is answered 304', async () => {
    const tag = await tagOf('{hello}');
    expect((await get('{hello}', { 'if-none-match': `"a", ${tag} , W/"b"` })).status).toBe(304);
    expect((await get('{hello}', { 'if-none-match': tag.replace('W/', '') })).status).toBe(304);
  });

  test('reaches nothing that parses or runs it', async () => {
    const tag = await tagOf('{hello}');
    expect(started).toBe(1);
    expect((await get('{hello}', { 'if-none-match': tag })).status).toBe(304);
    expect(started).toBe(1);
  });

  test.each([
    [
      'another version',
      () => {
        version = '2';
      },
      '{hello}',
      {},
    ],
    ['another operation', () => {}, '{hello(name: "Hama")}', {}],
    ['another type', () => {}, '{hello}', { accept: 'application/graphql-response+json' }],
    ['any tag, which may be none', () => {}, '{hello}', { 'if-none-match': '*' }],
  ])('of %s is answered in full', async (_, change, query, headers) => {
    const tag = await tagOf('{hello}');
    change();
    const again = await get(query, { 'if-none-match': tag, ...headers });
    expect(again.status).toBe(200);
    expect((await again.text()).length).toBeGreaterThan(0);
  });
});

test('what changes while an operation runs gives its answer the tag of before, which never comes again', async () => {
  const slow = '{hello(delayMs: 300)}';
  const asked = get(slow);
  while (started === 0) await sleep(5);
  version = '2';
  const tag = (await asked).headers.get('etag') ?? 'none';
  expect((await get(slow, { 'if-none-match': tag })).status).toBe(200);
});

test.each([
  ['fails', '{gone}', 503],
  ['is answered in part', '{hello missing}', 200],
  ['is not valid', '{nope}', 400],
])('an operation that %s has no tag, and may not be kept', async (_, query, status) => {
  const response = await get(query);
  expect([response.status, response.headers.get('etag')]).toEqual([status, null]);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a POST has no tag, and is answered in full', async () => {
  const tag = await tagOf('{hello}');
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-none-match': tag },
    body: '{"query":"{hello}"}',
  });
  expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
});

test("Sandbox's page has no tag", async () => {
  const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
  expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
});
