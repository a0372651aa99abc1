import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { versionReader } from '../../src/graph/clock.js';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { record } from '../../src/graph/writing/record.js';
import { nothing, smallDesk } from '../graph/small-desk.js';
import { serve } from '../support/api.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';

// Two server processes on one Neo4j, as far as one process can have two: each has its own connections and memory.

const driver = testDriver();
const url = `/graphql?${new URLSearchParams({ query: '{ claims { totalCount } vocabulary { predicates { name } } }' })}`;

interface Server {
  readonly graph: Graph;
  readonly app: FastifyInstance;
  /** The statements that it sent, cut short. */
  readonly sent: string[];
}

let one: Server;
let other: Server;

async function startServer(): Promise<Server> {
  const graph = connect(testAddress());
  const sent: string[] = [];
  const counting: Graph = {
    ...graph,
    read: (cypher, ...rest) => {
      sent.push(cypher.slice(0, 30));
      return graph.read(cypher, ...rest);
    },
  };
  return { graph, app: await serve(counting), sent };
}

async function get({ app }: Server, tag?: string) {
  const headers = { 'apollo-require-preflight': '1', ...(tag && { 'if-none-match': tag }) };
  const response = await app.inject({ method: 'GET', url, headers });
  return { status: response.statusCode, tag: String(response.headers['etag']), text: response.body };
}

beforeAll(async () => {
  [one, other] = await Promise.all([startServer(), startServer()]);
});
beforeEach(async () => {
  await emptyGraph(driver);
  await migrate(one.graph);
});
afterAll(async () => {
  for (const { app, graph } of [one, other]) {
    await app.close();
    await graph.close();
  }
  await driver.close();
});

test('an answer that has not changed is 304 from whichever server, and costs one tiny statement', async () => {
  await record(one.graph, smallDesk, 'the test');
  const { tag, status } = await get(one);
  expect(status).toBe(200);
  one.sent.length = 0;
  other.sent.length = 0;
  expect(await get(one, tag)).toEqual({ status: 304, tag, text: '' });
  expect(await get(other, tag)).toEqual({ status: 304, tag, text: '' });
  expect([...one.sent, ...other.sent]).toEqual(Array(2).fill('MATCH (c:Clock {id: "clock"}) '));
});

test('a change through one server is seen at once through the other, however busy that is with the same question', async () => {
  const { documents, entities, claims } = smallDesk;
  await record(one.graph, { ...nothing, documents, entities }, 'the test');
  let { tag } = await get(other);
  let isOver = false;
  // They keep the reading of the version busy, so that a request could be given one that began before it came.
  const busy = Array.from({ length: 4 }, async () => {
    while (!isOver) await get(other, tag);
  });
  const independent = claims.filter(({ derivedFrom, supersedes }) => !supersedes && !derivedFrom.length);
  for (const claim of independent.slice(0, 2)) {
    const stale = tag;
    await record(one.graph, { ...nothing, claims: [claim] }, 'the test');
    const answers = await Promise.all(Array.from({ length: 5 }, () => get(other, stale)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    tag = answers[0]?.tag ?? stale;
    expect((await get(one, tag)).status).toBe(304);
  }
  isOver = true;
  await Promise.all(busy);
});

test('those who ask for the version at once share one statement, and those who ask later do not', async () => {
  const statements: string[] = [];
  const version = versionReader({
    read: async (cypher) => {
      statements.push(cypher);
      return [[String(statements.length), 1]];
    },
  });
  const together = await Promise.all([version(), version(), version()]);
  expect(new Set(together).size).toBe(1);
  expect(await version()).not.toBe(together[0]);
  expect(statements).toHaveLength(2);
});
