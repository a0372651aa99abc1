import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { serve } from '../support/api.js';
import { emptyGraph, runningLike, testAddress, testDriver } from '../support/graph.js';

// Every statement of an operation is replaced by one that has no end and these words.
const words = 'of one who leaves';
const endless = `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) /* ${words} */`;

const driver = testDriver();
let graph: Graph;
let app: Awaited<ReturnType<typeof serve>> | undefined;
beforeAll(() => {
  graph = connect(testAddress());
});
afterEach(() => app?.close());
afterAll(async () => {
  await graph.close();
  await driver.close();
});

async function listening(variables: Record<string, string> = {}): Promise<string> {
  const isClock = (cypher: string) => cypher.includes('MATCH (c:Clock') && cypher.length < 100;
  const slow: Graph = {
    ...graph,
    read: (cypher, parameters, signal) =>
      isClock(cypher) ? graph.read(cypher, parameters, signal) : graph.read(endless, {}, signal),
  };
  app = await serve(slow, variables);
  await app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
}

const operation = (signal?: AbortSignal): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ a: entity(id: "a") { id } entities { totalCount } }' }),
  ...(signal && { signal }),
});

test('a mutation that waits for what another holds is stopped at the limit, which is told, and does nothing', async () => {
  await emptyGraph(driver);
  await migrate(graph);
  await driver.executeQuery('MERGE (:Clock {id: "clock"})');
  app = await serve(graph, { ENTENTE_OPERATION_TIMEOUT_MS: '3000' });
  const query =
    'mutation ($name: String!) { recordEntities(input: [{ kind: STATE, name: $name }]) { recorded } }';
  const ask = (name: string) =>
    app?.inject({ method: 'POST', url: '/graphql', payload: { query, variables: { name } } });
  // Planning its statements for the first time may take longer than that.
  while ((await ask('Old Land'))?.statusCode !== 200);
  const session = driver.session({ database: testAddress().database });
  const holding = await session.beginTransaction();
  await holding.run('MATCH (c:Clock) SET c.held = true');
  const refused = await ask('New Land');
  await holding.rollback();
  await session.close();
  expect([refused?.statusCode, refused?.json().errors[0].extensions.code]).toEqual([503, 'TIMEOUT']);
  expect(await graph.read('MATCH (e:Entity {id: "new-land"}) RETURN e.id')).toEqual([]);
  expect((await ask('New Land'))?.json().data).toEqual({ recordEntities: { recorded: ['new-land'] } });
});

describe('the statements of an operation are stopped in Neo4j', () => {
  test('when its client goes away', async () => {
    const url = await listening();
    const client = new AbortController();
    const asked = fetch(url, operation(client.signal));
    await runningLike(driver, words, (count) => count === 1);
    client.abort();
    await expect(asked).rejects.toThrow();
    await runningLike(driver, words, (count) => count === 0);
  });

  test('when it takes longer than the limit, which is told', async () => {
    const url = await listening({ ENTENTE_OPERATION_TIMEOUT_MS: '500' });
    const response = await fetch(url, operation());
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('the limit of 500 ms'), extensions: { code: 'TIMEOUT' } },
        { extensions: { code: 'TIMEOUT' } },
      ],
    });
    await runningLike(driver, words, (count) => count === 0);
  });
});
