import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';
import { livePath } from './live/path.js';

/** Seconds: from a 304 to the longest operation there may be. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** `/metrics`, in Prometheus' text format: what the registry holds, with the requests of this server added to it. */
export function useMetrics(app: FastifyInstance, registry: Registry): void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds until a request was answered, by its route, not its path, so that there are few.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none';
    // How long somebody listened is not how long an answer took.
    if (route === livePath && reply.statusCode < 400) return;
    durations.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
  });
  app.get('/metrics', async (_request, reply) => {
    void reply.header('cache-control', 'no-store').type(registry.contentType);
    return registry.metrics();
  });
}
