import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Identify } from '../access/identify.js';
import type { HttpConfig, Limits, LiveConfig } from '../config.js';
import type { GraphqlApi } from './graphql-api.js';
import type { HttpContext } from './http-context.js';
import { beginner } from './live/begin.js';
import { eventStreamHandler } from './live/event-stream.js';
import { liveFigures } from './live/figures.js';
import { refuseForeignPages } from './live/foreign-pages.js';
import { Listeners } from './live/listeners.js';
import { livePath } from './live/path.js';
import { webSocketHandler } from './live/web-socket.js';
import type { Safelist } from './safelist.js';

export interface LiveOptions {
  readonly http: HttpConfig;
  readonly live: LiveConfig;
  readonly limits: Limits;
  readonly safelist: Safelist | null;
  readonly identify: Identify;
  readonly metrics: Registry;
}

/** `/graphql/stream`: subscriptions, over WebSocket and as server-sent events, by GET and POST. */
export function useLive<Context extends object>(
  app: FastifyInstance,
  apollo: ApolloServer<Context & HttpContext>,
  api: GraphqlApi<Context>,
  { http, live, limits, safelist, identify, metrics }: LiveOptions,
): void {
  const figures = liveFigures(metrics);
  const listeners = new Listeners(live, identify, figures);
  const begin = beginner(apollo, api, { limits, safelist }, figures);
  app.addHook('preClose', async () => listeners.close());
  const handler = eventStreamHandler({ begin, listeners });
  const common = {
    url: livePath,
    // It would gather events until there are enough of them to be worth it.
    compress: false as const,
    onRequest: async (request: Parameters<typeof refuseForeignPages>[0]) =>
      refuseForeignPages(request, http.corsOrigins),
    handler,
  };
  const wsHandler = webSocketHandler({ schema: api.schema, begin, listeners, identify });
  app.route({ ...common, method: 'GET', exposeHeadRoute: false, wsHandler });
  app.route({ ...common, method: 'POST' });
}
