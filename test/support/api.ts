import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { Identify } from '../../src/access/identify.js';
import { readConfig } from '../../src/config.js';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { graphqlApi } from '../../src/graphql-api.js';
import { createServer } from '../../src/server/server.js';
import { emptyGraph, testAddress, testDriver } from './graph.js';

/** What came back over HTTP. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

type Variables = Readonly<Record<string, unknown>>;

/** The real server over the test run's Neo4j. */
export interface TestApi {
  readonly graph: Graph;
  /** Asks over HTTP, and gives whatever came back. */
  ask<Data>(query: string, variables?: Variables): Promise<Answer<Data>>;
  /** The data of an answer. Throws with its errors where it has any. */
  data<Data>(query: string, variables?: Variables): Promise<Data>;
  /** Deletes every node and relationship. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Empties the test run's graph and serves it; `variables` set the server's configuration. */
export async function startApi(variables: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const driver = testDriver();
  await emptyGraph(driver);
  const graph = connect(testAddress());
  await migrate(graph);
  const app = await serve(graph, variables);
  const ask = <Data>(query: string, values: Variables = {}) => send<Data>(app, query, values);
  return {
    graph,
    ask,
    data: async <Data>(query: string, values: Variables = {}) => {
      const { data, errors, status } = await ask<Data>(query, values);
      if (data === null || data === undefined || errors.length > 0) {
        throw new Error(`HTTP ${status}: ${JSON.stringify(errors)} to ${query} ${JSON.stringify(values)}`);
      }
      return data;
    },
    empty: () => emptyGraph(driver),
    close: async () => {
      await app.close();
      await graph.close();
      await driver.close();
    },
  };
}

/** Takes everyone for an admin: what is asked is answered by what is tested, whatever its rule. */
const everyoneAnAdmin: Identify = async () => ({ name: 'local', role: 'ADMIN', credential: null });

/** The real server over a graph, not listening yet. */
export async function serve(
  graph: Graph,
  variables: Readonly<Record<string, string>> = {},
  identify: Identify = everyoneAnAdmin,
  dashboardFolder = '/nowhere',
): Promise<FastifyInstance> {
  const { http, limits, live, recording } = readConfig(variables, '/');
  return createServer({
    http,
    limits,
    live,
    log: pino({ level: 'silent' }),
    api: graphqlApi(graph, {
      keyLifeMs: recording.keyLifeMs,
      callMs: limits.operationMs,
      pollMs: live.pollMs,
    }),
    identify,
    ready: () => graph.ping(),
    metrics: new Registry(),
    examples: [],
    dashboardFolder,
    explorerFolder: '/nowhere',
    lingerMs: 0,
  });
}

async function send<Data>(app: FastifyInstance, query: string, variables: Variables): Promise<Answer<Data>> {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { data, errors } = response.json<{ data?: Data | null; errors?: readonly AnswerError[] }>();
  return { status: response.statusCode, data, errors: errors ?? [] };
}
