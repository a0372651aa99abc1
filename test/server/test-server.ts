import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { identifier, type TokenKeeper } from '../../src/access/identify.js';
import { type Config, readConfig } from '../../src/config.js';
import { createServer, type ServerParts } from '../../src/server/server.js';
import { stubApi } from './stub-api.js';

/** A server that listens on a port the system handed out, and what it logged. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly log: readonly Record<string, unknown>[];
}

/** Keeps no API tokens. */
const noTokens: TokenKeeper = { find: async () => null, noteUse: () => {} };

/** Starts a server on the stub API; `changes` replace parts of it, `variables` set its configuration. */
export async function startTestServer(
  changes: Partial<ServerParts<object>> = {},
  variables: Record<string, string> = {},
): Promise<TestServer> {
  const { http, access, limits, live }: Config = readConfig(variables, '/');
  const log: Record<string, unknown>[] = [];
  const parts = {
    http,
    limits,
    live,
    log: pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    api: stubApi(),
    identify: identifier(access, noTokens),
    ready: async () => {},
    metrics: new Registry(),
    examples: [],
    dashboardFolder: '/nowhere',
    explorerFolder: '/nowhere',
    lingerMs: 0,
    ...changes,
  };
  const app = await createServer(parts);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, url, log };
}

/** The answer to a GraphQL request sent by POST. */
export async function post(
  server: TestServer,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answerOf(response);
}

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The answer as JSON; its parts are whatever the server sent. */
  readonly json: GraphqlAnswer;
}

interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

/** Reads an answer whose body is JSON. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) };
}

/** The code of the first error of an answer. */
export function codeOf(answer: Answer): unknown {
  return answer.json.errors?.[0]?.extensions['code'];
}
