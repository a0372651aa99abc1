import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Registry } from 'prom-client';
import { fieldRules } from '../access/field-rules.js';
import type { Identify } from '../access/identify.js';
import type { HttpConfig, Limits, LiveConfig } from '../config.js';
import { startApollo } from './apollo.js';
import type { Example } from './examples.js';
import type { GraphqlApi } from './graphql-api.js';
import { clientErrorHandler, errorHandler, frameworkErrorHandler, notFoundHandler } from './http-errors.js';
import { readSafelist } from './safelist.js';
import { useCompression } from './use-compression.js';
import { useCors } from './use-cors.js';
import { useDashboard } from './use-dashboard.js';
import { useExplorer } from './use-explorer.js';
import { useGracefulClose } from './use-graceful-close.js';
import { useGraphql } from './use-graphql.js';
import { useHeaders } from './use-headers.js';
import { useHealth } from './use-health.js';
import { useIdentity } from './use-identity.js';
import { useKnownHosts } from './use-known-hosts.js';
import { useLive } from './use-live.js';
import { useLoadLimit } from './use-load-limit.js';
import { useMetrics } from './use-metrics.js';
import { requestId, useRequestLog } from './use-request-log.js';
import { useWebSockets } from './use-web-sockets.js';

/** What the server is made of; it knows nothing of Neo4j. */
export interface ServerParts<Context extends object> {
  readonly http: HttpConfig;
  readonly limits: Limits;
  readonly live: LiveConfig;
  readonly log: FastifyBaseLogger;
  readonly api: GraphqlApi<Context>;
  /** Tells who sends a request. */
  readonly identify: Identify;
  /** Resolves when questions can be answered; a rejection says why not. */
  readonly ready: () => Promise<void>;
  /** What `/metrics` tells; the server adds what it knows of requests, others what they know. */
  readonly metrics: Registry;
  /** Operations to show to those who begin. */
  readonly examples: readonly Example[];
  /** The folder of the built dashboard. */
  readonly dashboardFolder: string;
  /** The folder of the built GraphiQL. */
  readonly explorerFolder: string;
  /** How long it goes on answering once it is told to close, where anybody is connected, in milliseconds. */
  readonly lingerMs: number;
}

/** How long a client may take to send a request, in milliseconds. */
const requestTimeout = 30_000;

/**
 * The HTTP server with all its parts in place, not listening yet. `close()` lets requests under way finish. Throws FieldRulesError
 * where the schema does not say of every field who may ask for it.
 */
export async function createServer<Context extends object>(
  parts: ServerParts<Context>,
): Promise<FastifyInstance> {
  const {
    http,
    limits,
    live,
    log,
    api,
    identify,
    ready,
    metrics,
    examples,
    dashboardFolder,
    explorerFolder,
    lingerMs,
  } = parts;
  const rules = fieldRules(api.schema);
  const app = Fastify({
    loggerInstance: log,
    // We log one line a request ourselves.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestId,
    bodyLimit: limits.bodyBytes,
    requestTimeout,
    // Anyone else could say that they come from anywhere.
    trustProxy: [...http.trustedProxies],
    // Node would refuse a request without a Host with no word.
    http: { requireHostHeader: false },
    forceCloseConnections: 'idle',
    // What still comes over connections that are open is answered, and closes them: useGracefulClose sees to that.
    return503OnClosing: false,
    frameworkErrors: frameworkErrorHandler,
    clientErrorHandler,
  });
  // Only JSON is read: what a form of another site can send never reaches a handler.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(errorHandler);
  app.setNotFoundHandler(notFoundHandler);

  // First, so that every answer has its id and is logged, whatever refuses it.
  useRequestLog(app);
  const isClosing = useGracefulClose(app, lingerMs);
  // Before what may refuse a request: it ends the connections of WebSockets that are.
  await useWebSockets(app, limits.bodyBytes);
  // Before any route, for they hold for routes added after them.
  await useHeaders(app);
  await useCompression(app);
  // Before whatever answers, preflights too; after the headers, for its refusals have them as well.
  useKnownHosts(app, http);
  await useCors(app, http.corsOrigins);
  // Before anything is looked up for a request.
  useLoadLimit(app, limits, api.waiting);
  // After the answers to preflights, which browsers send without credentials.
  useIdentity(app, identify);
  // Health before what it speaks of: it answers while the database does not.
  useHealth(app, ready, isClosing);
  useMetrics(app, metrics);
  await useDashboard(app, dashboardFolder);
  await useExplorer(app, explorerFolder, examples);
  const safelist = http.safelist === null ? null : await readSafelist(http.safelist, api.schema);
  const { introspection } = http;
  const apollo = await startApollo(app, api, { rules, limits, introspection, safelist, examples });
  useGraphql(app, apollo, api, { limits, safelist });
  useLive(app, apollo, api, { http, live, limits, safelist, identify, metrics });
  return app;
}
