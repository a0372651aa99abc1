import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { serve } from '../support/api.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import {
  asEvents,
  bareSocket,
  endOf,
  everything,
  type Heard,
  listening,
  nextIds,
  overSocket,
  recordEntity,
  transports,
} from './listening.js';

const driver = testDriver();
let graph: Graph;
beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
  await migrate(graph);
});
beforeEach(async () => {
  await emptyGraph(driver);
  await migrate(graph);
  await recordEntity(graph, 'realm');
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

async function start(variables: Record<string, string> = {}): Promise<{ app: FastifyInstance; url: string }> {
  const app = await serve(graph, variables);
  onTestFinished(() => app.close());
  return { app, url: await listening(app) };
}

function leaveLater(heard: Heard): Heard {
  onTestFinished(async () => void (await heard.return?.()));
  return heard;
}

const all = { query: everything, variables: { since: '0' } };

/** A figure of a server, as `/metrics` has it. */
async function figure(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('over the limit of all, who comes is told to come back; when one leaves there is room', async () => {
  const { url } = await start({ ENTENTE_LIVE_CONNECTIONS: '2' });
  const heard = [overSocket(url, all), leaveLater(asEvents(url, all))];
  for (const each of heard) await nextIds(each, 1);
  expect(await endOf(overSocket(url, all))).toBe(1013);
  expect(await endOf(asEvents(url, all))).toBe(503);
  await heard[0]?.return?.();
  await until(async () => (await figure(url, 'entente_live_listeners')) === 1);
  expect(await nextIds(leaveLater(overSocket(url, all)), 1)).toEqual(['1']);
});

test('over the limit of one, they are told to end some, over either transport', async () => {
  const { url } = await start({ ENTENTE_LIVE_CONNECTIONS_EACH: '2' });
  for (const [, listen] of transports) await nextIds(leaveLater(listen(url, all)), 1);
  expect(await endOf(overSocket(url, all))).toBe(4429);
  expect(await endOf(asEvents(url, all))).toBe(429);
});

test('one connection has fifty subscriptions, and the one more is refused alone', async () => {
  const { url } = await start();
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql/stream`, 'graphql-transport-ws');
  onTestFinished(() => socket.terminate());
  const said: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on('message', (data) => said.push(JSON.parse(String(data))));
  socket.on('open', () => socket.send('{"type":"connection_init"}'));
  await until(async () => said.length > 0);
  const payload = { query: 'subscription { changes(since: 0) { id } }' };
  for (let id = 1; id <= 51; id++)
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload }));
  await until(async () => said.length >= 52);
  expect(said.filter(({ type }) => type === 'next')).toHaveLength(50);
  expect(said.filter(({ type }) => type === 'error')).toMatchObject([
    { id: '51', payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }] },
  ]);
  expect(await figure(url, 'entente_live_subscriptions')).toBe(50);
  socket.send('{"id":"1","type":"complete"}');
  await until(async () => (await figure(url, 'entente_live_subscriptions')) === 49);
  expect(socket.readyState).toBe(socket.OPEN);
});

test('a message over the limit of a body ends the connection', async () => {
  const { url } = await start({ ENTENTE_MAX_BODY_KB: '1' });
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql/stream`, 'graphql-transport-ws');
  socket.on('open', () => socket.send('x'.repeat(2_000)));
  expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(1009);
});

test('a thousand hear each change, each once', async () => {
  const { url } = await start({ ENTENTE_LIVE_CONNECTIONS_EACH: '2000' });
  const heard = Array.from({ length: 1_000 }, (): string[] => []);
  const sockets: WebSocket[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.terminate();
  });
  for (let start = 0; start < 1_000; start += 100) {
    const some = heard.slice(start, start + 100).map((ids) => bareSocket(url, '0', (id) => ids.push(id)));
    sockets.push(...(await Promise.all(some)));
  }
  for (let count = 0; count < 10; count++) await recordEntity(graph, `later-${count}`);
  const expected = Array.from({ length: 11 }, (_, index) => String(index + 1));
  await until(async () => heard.every((ids) => ids.length >= 11));
  expect(heard.every((ids) => ids.join() === expected.join())).toBe(true);
  expect(await figure(url, 'entente_live_events_total')).toBe(11_000);
});

test('a server that stops sends all away, and is not held up by who takes nothing', async () => {
  const app = await serve(graph);
  const url = await listening(app);
  const [socket, stream] = [overSocket(url, all), asEvents(url, all)];
  const stuck = await bareSocket(url, null, () => {});
  stuck.removeAllListeners('close');
  await Promise.all([nextIds(socket, 1), nextIds(stream, 1)]);
  stuck.pause();
  const ends = Promise.all([endOf(socket), endOf(stream)]);
  await app.close();
  const [closedWith, endedWith] = await ends;
  expect(closedWith).toBe(1012);
  // Not as what is complete ends, so that its client comes back.
  expect(endedWith).not.toBe('completed');
  stuck.terminate();
});
