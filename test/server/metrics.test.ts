import { Counter, Registry } from 'prom-client';
import { afterEach, expect, test } from 'vitest';
import type { Figures } from '../../src/graph/connection.js';
import { createMetrics } from '../../src/metrics.js';
import { post, startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
afterEach(() => server.app.close());

const scrape = async () => {
  const response = await fetch(`${server.url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return (await response.text()).split('\n');
};

test('requests are counted with their seconds by route and status, never by path', async () => {
  server = await startTestServer();
  await post(server, { query: '{hello}' });
  await post(server, { query: '{nope}' });
  await fetch(`${server.url}/nothing/secret`);
  const lines = await scrape();
  const count = (labels: string) => `http_request_duration_seconds_count{${labels}} 1`;
  expect(lines).toContain(count('method="POST",route="/graphql",status="200"'));
  expect(lines).toContain(count('method="POST",route="/graphql",status="400"'));
  expect(lines).toContain(count('method="GET",route="none",status="404"'));
  expect(lines.join('\n')).not.toContain('secret');
});

test('what others add to the registry is told, too', async () => {
  const metrics = new Registry();
  new Counter({ name: 'others_total', help: 'Another part.', registers: [metrics] }).inc(3);
  server = await startTestServer({ metrics });
  expect(await scrape()).toContain('others_total 3');
});

test('statements that run, wait and ended early are told, so is what was compiled, and the process has its own figures', async () => {
  const figures: Figures = { running: 3, waiting: 4, refused: 5, timedOut: 6, abandoned: 7 };
  server = await startTestServer({
    metrics: createMetrics({ figures: () => figures }, { hits: 8, misses: 9 }),
  });
  await scrape();
  const lines = await scrape();
  expect(lines).toEqual(
    expect.arrayContaining([
      'entente_statements_running 3',
      'entente_statements_waiting 4',
      'entente_statements_refused_total 5',
      'entente_statements_timed_out_total 6',
      'entente_statements_abandoned_total 7',
      'entente_operations_found_compiled_total 8',
      'entente_operations_compiled_total 9',
    ]),
  );
  expect(lines.some((line) => line.startsWith('process_resident_memory_bytes '))).toBe(true);
});
