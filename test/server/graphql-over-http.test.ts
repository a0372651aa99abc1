import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.app.close());

/** Where we do otherwise on purpose: nothing ran, so the status is 400, whatever type the answer has. */
const otherwise = new Map([
  ['572B', 'document parsing failure'],
  ['FDE2', 'document validation failure'],
  ['7B9B', 'variable coercion failure'],
]);

// A GET needs the header that keeps other sites from sending it.
const audits = serverAudits({
  url: () => `${server.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { 'apollo-require-preflight': '1', ...init.headers } }),
});

test.each(audits.map((audit) => ({ name: `${audit.id} ${audit.name}`, audit })))(
  'GraphQL over HTTP: $name',
  async ({ audit }) => {
    const result = await audit.fn();
    if (otherwise.has(audit.id)) expect(result.status).toBe('warn');
    else if (result.status !== 'ok') expect.fail(`${result.status}: ${result.reason}`);
  },
);
