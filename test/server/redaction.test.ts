import { pino } from 'pino';
import { expect, test } from 'vitest';
import { logOptions } from '../../src/log.js';
import { post, startTestServer } from './test-server.js';

test('a credential is never logged with the headers that it came in', () => {
  const lines: string[] = [];
  const log = pino(logOptions('info'), { write: (line: string) => void lines.push(line) });
  const headers = { authorization: 'Bearer entente_secret', accept: 'text/html' };
  log.info(headers);
  log.info({ headers });
  log.warn({ req: { headers } }, 'a request');
  log.error({ err: Object.assign(new Error('failed'), { request: headers }) });
  expect(lines).toHaveLength(4);
  expect(lines.join('')).toContain('text/html');
  expect(lines.join('')).not.toContain('entente_secret');
});

test('nothing of a request that may be secret is logged, whatever becomes of it', async () => {
  const server = await startTestServer();
  const headers = { cookie: 'session=secret-1', 'x-api-key': 'secret-2', 'x-request-id': 'secret-3 {}' };
  await post(
    server,
    { query: 'query ($n: String) { hello(name: $n) }', variables: { n: 'secret-4' } },
    headers,
  );
  await post(server, { query: '{ hello }' }, { authorization: 'Bearer secret-5' });
  await post(server, { query: '{ hello }' }, { authorization: `Bearer entente_secret-6${'x'.repeat(51)}` });
  await post(server, {
    query: '{ broken }',
    variables: { token: 'secret-7' },
    extensions: { token: 'secret-8' },
  });
  await post(server, '{"query": "secret-9');
  await fetch(`${server.url}/graphql?query={hello(name:"secret-10")}&access_token=secret-11`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  await fetch(`${server.url}/?token=secret-12`);
  await server.app.close();
  expect(server.log.length).toBeGreaterThan(6);
  expect(JSON.stringify(server.log)).not.toContain('secret-');
});
