import { getEventListeners, once, setMaxListeners } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { connect, type Graph, type GraphOptions } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { startBoltProxy } from '../campaign/bolt-proxy.js';
import { emptyGraph, runningLike, testAddress, testDriver } from '../support/graph.js';

const driver = testDriver();
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

/** A connection that is closed after the test. */
function connected(options: GraphOptions = {}, address = testAddress()): Graph {
  const graph = connect(address, options);
  onTestFinished(() => graph.close());
  return graph;
}

test('two programs can bring one database to their form at once', async () => {
  const graphs = [connected(), connected()];
  await emptyGraph(driver, { schema: true });
  await Promise.all(graphs.map(migrate));
  for (const graph of graphs) expect(await migrate(graph)).toEqual([]);
});

test('a database that takes the connection and says nothing is UNAVAILABLE', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const address = silent.address();
  if (address === null || typeof address === 'string') throw new Error('the system handed out no port');
  const graph = connected({}, { ...testAddress(), uri: `bolt://127.0.0.1:${address.port}` });
  await expect(graph.read('RETURN 1')).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
});

test('a statement that Neo4j stops for the memory it would take is refused by what to do, and not as if nobody answered', async () => {
  // Neo4j counts all of the list for each of its parts, and holds it once.
  const greedy = [
    'WITH COLLECT { UNWIND range(1, 20000) AS i RETURN [i] } AS many UNWIND range(0, 19999) AS i',
    'WITH many[i..i + 1] AS part, i ORDER BY -i WITH collect(part) AS parts RETURN size(parts), parts[0]',
  ].join(' ');
  await expect(connected().read(greedy)).rejects.toMatchObject({
    message: expect.stringContaining('narrow it down'),
    extensions: { code: 'MEMORY_LIMIT_EXCEEDED', http: { status: 503 } },
  });
});

describe('a statement whose signal is aborted', () => {
  const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) /* aborted */';

  test('is stopped in Neo4j, gives back its turn, and rejects with the reason', async () => {
    const graph = connected({ maxStatements: 1 });
    const leaving = new AbortController();
    const asked = graph.read(endless, {}, leaving.signal);
    await runningLike(driver, '/* aborted */', (count) => count === 1);
    leaving.abort(new Error('nobody waits'));
    await expect(asked).rejects.toThrow('nobody waits');
    expect(await graph.read('RETURN 1')).toEqual([[1]]);
    await runningLike(driver, '/* aborted */', (count) => count === 0);
    expect(graph.figures()).toEqual({ running: 0, waiting: 0, refused: 0, timedOut: 0, abandoned: 1 });
  });

  test('is not sent where it still waits for its turn, or was aborted before', async () => {
    const graph = connected({ maxStatements: 1 });
    const first = new AbortController();
    const second = new AbortController();
    const running = graph.read(endless, {}, first.signal);
    const waiting = graph.read('CREATE (:Sent)', {}, second.signal);
    second.abort(new Error('nobody waits'));
    await expect(waiting).rejects.toThrow('nobody waits');
    await expect(graph.read('CREATE (:Sent)', {}, second.signal)).rejects.toThrow('nobody waits');
    first.abort(new Error('nor here'));
    await expect(running).rejects.toThrow('nor here');
    expect(await graph.read('RETURN 1')).toEqual([[1]]);
  });

  test('rejects at once where the database hangs, and gives back its turn when it goes on', async () => {
    const { uri } = testAddress();
    const proxy = await startBoltProxy(() => Number(new URL(uri).port));
    onTestFinished(() => proxy.close());
    const graph = connected({ maxStatements: 1, turnMs: 200 }, { ...testAddress(), uri: proxy.uri });
    await graph.read('RETURN 1');
    proxy.set('stall');
    const leaving = new AbortController();
    const hanging = graph.read('RETURN 1', {}, leaving.signal);
    // Until it was sent, it need not be told of.
    await sleep(300);
    leaving.abort(new Error('nobody waits'));
    await expect(hanging).rejects.toThrow('nobody waits');
    expect(graph.figures().running).toBe(1);
    await expect(graph.read('RETURN 1')).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    proxy.set('pass');
    while (graph.figures().running > 0) await sleep(10);
    expect(await graph.read('RETURN 1')).toEqual([[1]]);
  });

  test('leaves nothing behind on a signal that many statements share', async () => {
    const graph = connected();
    const { signal } = new AbortController();
    setMaxListeners(0, signal);
    await Promise.all(Array.from({ length: 50 }, () => graph.read('RETURN 1', {}, signal)));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('more statements at once than there may be', () => {
  const pass = 'MATCH (gate:Gate) SET gate.passed = gate.passed + 1 RETURN gate.passed';
  const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)';

  /** Has every statement that would pass the gate wait until it is opened. */
  async function closeGate(): Promise<{ readonly open: () => Promise<void> }> {
    await driver.executeQuery('CREATE (:Gate {passed: 0})');
    const session = driver.session({ database: testAddress().database });
    onTestFinished(() => session.close());
    const holding = await session.beginTransaction();
    await holding.run('MATCH (gate:Gate) SET gate.closed = true');
    return { open: () => holding.rollback() };
  }

  test('are refused as UNAVAILABLE where no turn comes, while it still tells whether it is well', async () => {
    const gate = await closeGate();
    const graph = connected({ maxStatements: 2, turnMs: 300 });
    const passing = [graph.write((run) => run(pass)), graph.write((run) => run(pass))];
    const asked = await Promise.allSettled([
      ...Array.from({ length: 100 }, () => graph.read('RETURN 1')),
      graph.write((run) => run('RETURN 1')),
      graph.command('RETURN 1'),
    ]);
    expect(new Set(asked.map(codeOf))).toEqual(new Set(['UNAVAILABLE']));
    expect(graph.figures()).toEqual({ running: 2, waiting: 0, refused: 102, timedOut: 0, abandoned: 0 });
    await graph.ping();
    await gate.open();
    expect((await Promise.all(passing)).flat(2).sort()).toEqual([1, 2]);
    for (const one of [1, 2, 3]) expect(await graph.read(`RETURN ${one}`)).toEqual([[one]]);
  });

  test('are answered one after the other where their turn comes', async () => {
    const gate = await closeGate();
    const graph = connected({ maxStatements: 1 });
    const first = graph.write((run) => run(pass));
    const later = Array.from({ length: 100 }, (_, index) => graph.read(`RETURN ${index}`));
    await graph.ping();
    await gate.open();
    expect(await first).toEqual([[1]]);
    expect((await Promise.all(later)).flat(2)).toEqual(later.map((_, index) => index));
  });

  test('that write leave turns to those that read, however long they wait for each other', async () => {
    const gate = await closeGate();
    const graph = connected({ maxStatements: 8 });
    const passing = Promise.allSettled(Array.from({ length: 50 }, () => graph.write((run) => run(pass))));
    await runningLike(driver, 'gate.passed + 1', (count) => count === 2);
    expect(await graph.read('RETURN 1')).toEqual([[1]]);
    expect(graph.figures()).toMatchObject({ running: 2, waiting: 48, refused: 0 });
    await gate.open();
    expect((await passing).map(codeOf)).toEqual(Array(50).fill('answered'));
  });

  test('that write wait for the locks of others for no longer than their own time, and write nothing then', async () => {
    const gate = await closeGate();
    const graph = connected({ maxStatements: 1 });
    const passing = graph.write((run) => run(pass), 500);
    await expect(passing).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
    await gate.open();
    expect(await graph.read('MATCH (gate:Gate) RETURN gate.passed')).toEqual([[0]]);
  });

  test('that are too slow each hold up nobody for longer than their own time', async () => {
    const graph = connected({ maxStatements: 2, turnMs: 200, statementTimeoutMs: 500 });
    const asked = Array.from({ length: 20 }, () => graph.read(endless));
    const settled = Promise.allSettled(asked);
    await graph.ping();
    expect(new Set((await settled).map(codeOf))).toEqual(new Set(['TIMEOUT', 'UNAVAILABLE']));
    expect(await graph.read('RETURN 1')).toEqual([[1]]);
  });

  function codeOf(settled: PromiseSettledResult<unknown>): unknown {
    return settled.status === 'fulfilled' ? 'answered' : settled.reason.extensions?.code;
  }
});
