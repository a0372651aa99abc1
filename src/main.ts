import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { EntenteError } from './errors.js';
import type { Graph } from './graph/connection.js';
import type { RecordReport } from './graph/writing/record.js';
import { graphqlApi } from './graphql-api.js';
import { loadSeedIfEmpty } from './load-seed.js';
import { keepLocalToken } from './local-token.js';
import { createMetrics } from './metrics.js';
import { type OpenGraph, openGraph } from './open-graph.js';
import { packagePath } from './package.js';
import { requesters } from './requesters.js';
import { readExamples } from './server/examples.js';
import { requireFreePort } from './server/free-port.js';
import { createServer } from './server/server.js';
import { DataFolder } from './store/data-folder.js';
import type { Progress } from './store/progress.js';

/** Entente as it runs. */
export interface Running {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly opened: OpenGraph;
  /** What was loaded into an empty graph; null where the graph held something. */
  readonly loaded: RecordReport | null;
  /** The file that holds the local admin's token; null where there is none. */
  readonly adminTokenFile: string | null;
  /** Answers every request under way, closes what is open, and stops the Neo4j if it was started for this. */
  stop(): Promise<void>;
}

/** A server that stops goes on answering for so long, for those who could not know yet, in milliseconds. */
const lingerMs = 500;

/**
 * So much longer than an operation may take requests under way get to finish when the server stops, in milliseconds: each is
 * answered by then, if only with a TIMEOUT.
 */
const graceMs = 5_000;

/** A statement waits so long for its turn before it is refused, in milliseconds. */
const turnMs = 5_000;

/** Starts all of it: the Neo4j, the graph in this program's form, the article where it is empty, the server. */
export async function start(config: Config, log: Logger, progress: Progress): Promise<Running> {
  // Before the Neo4j is started, for that takes a while.
  await requireFreePort(config.http.host, config.http.port);
  const { statementMs, statements } = config.limits;
  const options = { statementTimeoutMs: statementMs, maxStatements: statements, turnMs };
  const opened = await openGraph(config.store, options, progress);
  try {
    progress({ activity: 'Looking at what the graph holds' });
    const loaded = await loadSeedIfEmpty(opened.graph, packagePath('seed'));
    const { adminTokenFile } = new DataFolder(config.store.dataDir);
    const hasAdminToken = await keepAdminToken(opened.graph, adminTokenFile, log);
    const api = graphqlApi(opened.graph, {
      keyLifeMs: config.recording.keyLifeMs,
      callMs: config.limits.operationMs,
      pollMs: config.live.pollMs,
    });
    const examples = await readExamples(packagePath('examples'));
    const app = await createServer({
      http: config.http,
      limits: config.limits,
      live: config.live,
      log,
      api,
      identify: requesters(config.access, opened.graph, log),
      ready: () => opened.graph.ping(),
      metrics: createMetrics(opened.graph, api.preparations),
      examples,
      dashboardFolder: packagePath('dist/dashboard'),
      explorerFolder: packagePath('dist/explorer'),
      lingerMs,
    });
    await app.listen({ host: config.http.host, port: config.http.port });
    const stopping = new AbortController();
    const operations = examples.map(({ document }) => document);
    const warm = api.warmUp(operations, stopping.signal);
    const stop = async () => {
      stopping.abort();
      await closeWithin(app, lingerMs + config.limits.operationMs + graceMs);
      await warm;
      await api.close();
      await opened.close();
    };
    return {
      url: urlOf(app),
      opened,
      loaded,
      adminTokenFile: hasAdminToken ? adminTokenFile : null,
      stop,
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Sees to the local admin's token; whether there is one. None is no reason not to start: a container may write nowhere. */
async function keepAdminToken(graph: Graph, file: string, log: Logger): Promise<boolean> {
  try {
    await keepLocalToken(graph, file);
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    log.warn(
      { err: error },
      `no admin's token could be left in ${file}: make one with \`entente token create\``,
    );
  }
  return existsSync(file);
}

async function closeWithin(app: FastifyInstance, ms: number): Promise<void> {
  const timer = new AbortController();
  const closed = app.close().finally(() => timer.abort());
  const late = sleep(ms, undefined, { signal: timer.signal }).then(
    () => app.server.closeAllConnections(),
    () => {},
  );
  await Promise.all([closed, late]);
}

function urlOf(app: FastifyInstance): string {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
