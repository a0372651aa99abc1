import { afterEach, expect, test } from 'vitest';
import { stubApi } from './stub-api.js';
import { post, startTestServer, type TestServer } from './test-server.js';

let server: TestServer | undefined;

afterEach(async () => {
  await server?.app.close();
});

/** The address that a request is taken to come from. */
async function addressTaken(forwardedFor: string, trusted: string): Promise<string | undefined> {
  const addresses: string[] = [];
  const api = stubApi();
  const newContext: typeof api.newContext = (signal, requester, address) => {
    addresses.push(address);
    return api.newContext(signal, requester, address);
  };
  server = await startTestServer({ api: { ...api, newContext } }, { ENTENTE_TRUSTED_PROXIES: trusted });
  const answer = await post(server, { query: '{ hello }' }, { 'x-forwarded-for': forwardedFor });
  expect(answer.status).toBe(200);
  return addresses[0];
}

test('a request comes from where a trusted proxy says', async () => {
  expect(await addressTaken('203.0.113.9', '127.0.0.1')).toBe('203.0.113.9');
  expect(await addressTaken('203.0.113.9', '10.0.0.1, 127.0.0.0/8')).toBe('203.0.113.9');
});

test('a request comes from whoever connected, where nobody trusts them', async () => {
  expect(await addressTaken('203.0.113.9', '')).toBe('127.0.0.1');
  expect(await addressTaken('203.0.113.9', '10.0.0.0/8')).toBe('127.0.0.1');
});

test('what a client itself made up before the proxy is not believed', async () => {
  expect(await addressTaken('198.51.100.1, 203.0.113.9', '127.0.0.1')).toBe('203.0.113.9');
});
