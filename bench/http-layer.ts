/**
 * What the HTTP layer adds: one fixed GraphQL answer, served by bare `node:http`, by Apollo within bare `node:http`, and by
 * our whole server, in turns, with bare `node:http` a second time to show the noise. Nothing is executed or asked of a
 * database. `npx tsx bench/http-layer.ts [rounds]`.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createBareServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { Pool } from 'undici';
import { anonymous } from '../src/access/identify.js';
import { readConfig } from '../src/config.js';
import { createServer } from '../src/server/server.js';

const contestants = ['bare', 'bare again', 'apollo', 'entente'] as const;
type Contestant = (typeof contestants)[number];
type Ports = Readonly<Record<Contestant, number>>;

const query = 'query Claims($first: Int) { claims(first: $first) { id subject object note } }';
const body = JSON.stringify({ query, variables: { first: 20 } });
const claims = Array.from({ length: 20 }, (_, index) => ({
  id: `claim-${index}`,
  subject: `A party of the ${index} rivers`,
  object: `Council ${index}`,
  note: 'said by two officials',
}));
const execute = () => ({ data: { claims } });

/** How long one answer takes with a database behind it, in milliseconds: what the share of the processor's time is of. */
const realAnswerMs = 2;

async function serve(): Promise<void> {
  const ports: Ports = {
    bare: await listen(bare),
    'bare again': await listen(bare),
    apollo: await listen(await apollo()),
    entente: await entente(),
  };
  process.send?.(ports);
  process.on('message', () => process.send?.(process.cpuUsage()));
}

const bare: RequestListener = async (request, response) => {
  JSON.parse(await text(request));
  send(response, JSON.stringify(execute()));
};

const schema = buildSchema(
  'directive @access(role: AccessRole!) on OBJECT enum AccessRole { READER } ' +
    'type Query @access(role: READER) { claims(first: Int): [Claim!]! } type Claim @access(role: READER) { id: ID! subject: String! object: String! note: String! }',
);

/** Answers without executing, as a compiled operation does. */
const answering: ApolloServerPlugin = {
  requestDidStart: async () => ({
    responseForOperation: async () => ({
      http: { headers: new HeaderMap() },
      body: { kind: 'single', singleResult: execute() },
    }),
  }),
};

async function apollo(): Promise<RequestListener> {
  const server = new ApolloServer({ schema, plugins: [answering] });
  await server.start();
  return async (request, response) => {
    const headers = new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, `${value}`]));
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(await text(request)) },
      context: async () => ({}),
    });
    if (answer.body.kind !== 'complete') throw new Error('Apollo answered in parts');
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    send(response, answer.body.string);
  };
}

async function entente(): Promise<number> {
  const { http, limits, live } = readConfig({}, '/');
  const app = await createServer({
    http,
    limits,
    live,
    log: pino({ level: 'info' }, { write: () => {} }),
    api: {
      schema,
      plugins: [],
      newContext: () => ({}),
      execute: async () => ({ result: execute(), spent: { fieldCount: 0, statementCount: 0 } }),
      subscribe: async () => ({ data: null }),
      version: async () => '1',
      waiting: () => 0,
    },
    identify: async () => anonymous,
    ready: async () => {},
    metrics: new Registry(),
    examples: [],
    dashboardFolder: '/nowhere',
    lingerMs: 0,
    explorerFolder: '/nowhere',
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return portOf(app.server.address());
}

async function listen(listener: RequestListener): Promise<number> {
  const server = createBareServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return portOf(server.address());
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the system handed out no port');
  return address.port;
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function send(response: Parameters<RequestListener>[1], json: string): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(json));
  response.end(json);
}

/** Milliseconds of each request, of all of them together, and of the server's processor for them. */
interface Times {
  readonly each: number[];
  all: number;
  processor: number;
}

async function measure(rounds: number): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), ['serve'], { execArgv: ['--import', 'tsx'] });
  try {
    const [ports] = (await once(server, 'message')) as [Ports];
    for (const connections of [1, 16]) {
      const times = await race(server, ports, connections, rounds);
      report(connections, times);
    }
  } finally {
    server.kill();
  }
}

async function race(
  server: ChildProcess,
  ports: Ports,
  connections: number,
  rounds: number,
): Promise<Readonly<Record<Contestant, Times>>> {
  const times = Object.fromEntries(
    contestants.map((name) => [name, { each: [], all: 0, processor: 0 }]),
  ) as unknown as Record<Contestant, Times>;
  const perRound = 100 * connections;
  const pools = Object.fromEntries(
    contestants.map((name) => [name, new Pool(`http://127.0.0.1:${ports[name]}`, { connections })]),
  ) as Record<Contestant, Pool>;
  for (let round = -2; round < rounds; round++) {
    // Each round begins with another, so that none is always the first after a pause.
    for (let turn = 0; turn < contestants.length; turn++) {
      const name = contestants[(turn + round + 2) % contestants.length] ?? 'bare';
      const processor = await processorMs(server);
      const start = performance.now();
      const each = await ask(pools[name], connections, perRound);
      // The first rounds warm up.
      if (round < 0) continue;
      times[name].each.push(...each);
      times[name].all += performance.now() - start;
      times[name].processor += (await processorMs(server)) - processor;
    }
  }
  await Promise.all(Object.values(pools).map((pool) => pool.close()));
  return times;
}

async function processorMs(server: ChildProcess): Promise<number> {
  server.send('usage');
  const [{ user, system }] = (await once(server, 'message')) as [NodeJS.CpuUsage];
  return (user + system) / 1_000;
}

async function ask(pool: Pool, connections: number, count: number): Promise<number[]> {
  const each: number[] = [];
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const start = performance.now();
      const { statusCode, body: answer } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await answer.text();
      if (statusCode !== 200) throw new Error(`status ${statusCode}`);
      each.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return each;
}

function report(connections: number, times: Readonly<Record<Contestant, Times>>): void {
  const bareP50 = quantile(times.bare.each, 0.5);
  const bareRate = times.bare.each.length / times.bare.all;
  console.log(`\n${connections} connection${connections === 1 ? '' : 's'}, ratios to bare node:http`);
  console.table(
    Object.fromEntries(
      contestants.map((name) => {
        const { each, all, processor } = times[name];
        const p50 = quantile(each, 0.5);
        return [
          name,
          {
            'p50 ms': p50.toFixed(3),
            'p50 ratio': (p50 / bareP50).toFixed(2),
            'p99 ratio': (quantile(each, 0.99) / quantile(times.bare.each, 0.99)).toFixed(2),
            'rate ratio': (each.length / all / bareRate).toFixed(2),
            'processor ms': (processor / each.length).toFixed(3),
            [`added, of ${realAnswerMs} ms`]: `${(((processor - times.bare.processor) / each.length / realAnswerMs) * 100).toFixed(1)} %`,
          },
        ];
      }),
    ),
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

const [mode] = process.argv.slice(2);
if (mode === 'serve') await serve();
else await measure(Number(mode ?? 10));
