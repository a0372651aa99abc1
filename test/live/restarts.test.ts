import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/graph/connection.js';
import { openGraph } from '../../src/open-graph.js';
import { openManaged } from '../../src/store/managed.js';
import { isAlive } from '../../src/store/own-process.js';
import { stopStore } from '../../src/store/store.js';
import { storeStatus } from '../../src/store/store-status.js';
import { startEntente } from '../support/entente.js';
import { testSettings } from '../support/neo4j.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { everything, nextChange, recordEntity, transports } from './listening.js';

const silent = () => {};

test('who goes on since the last change that they had misses none and has none twice, whatever is killed meanwhile', {
  timeout: 600_000,
}, async () => {
  const settings = testSettings(await temporaryFolder());
  onTestFinished(async () => void (await stopStore(settings, silent)));
  const opened = await openGraph(settings, {}, silent);
  const { address } = opened.store;
  await opened.graph.close();
  const variables = {
    NEO4J_URI: address.uri,
    NEO4J_USERNAME: address.username,
    NEO4J_PASSWORD: address.password,
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  const folder = await temporaryFolder();
  let url = '';
  /** Starts a server in a process of its own, and gives a way to end it once it answers. */
  const startServer = async () => {
    const run = startEntente(['start'], folder, variables);
    onTestFinished(() => void run.kill('SIGKILL'));
    let said = '';
    url = await new Promise<string>((resolve) => {
      run.stdout.on('data', (chunk) => {
        said += chunk;
        const found = /^Entente answers at (\S+)$/m.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    return {
      end: (signal: 'SIGKILL' | 'SIGTERM') => {
        run.kill(signal);
        return run;
      },
    };
  };
  let server = await startServer();

  let isOver = false;
  const heard = transports.map(() => [] as string[]);
  const listeners = transports.map(async ([, listen], index) => {
    const ids = heard[index] ?? [];
    while (!isOver) {
      const listened = listen(url, { query: everything, variables: { since: ids.at(-1) ?? '0' } });
      try {
        for (;;) ids.push(String((await nextChange(listened))['id']));
      } catch {
        // What it was told until then it has: it goes on after that.
      }
      await sleep(100);
    }
  });

  const writer = connect(address);
  onTestFinished(() => writer.close());
  let written = 0;
  let isWritten = false;
  const writing = (async () => {
    while (!isWritten) {
      await recordEntity(writer, `land-${written + 1}`)
        .then(() => written++)
        .catch(() => sleep(200));
      await sleep(10);
    }
  })();
  /** Waits until each has heard so many changes more. */
  const heardMore = async (count: number) => {
    const before = heard.map(({ length }) => length);
    while (heard.some(({ length }, index) => length < (before[index] ?? 0) + count)) await sleep(20);
  };

  await heardMore(10);
  await server.end('SIGKILL');
  server = await startServer();
  await heardMore(10);

  const { pid } = await storeStatus(settings);
  if (pid === null) throw new Error('there is no Neo4j to kill');
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await sleep(50);
  await openManaged(settings, silent);
  await heardMore(10);

  const reader = connect(address);
  onTestFinished(() => reader.close());
  isWritten = true;
  await writing;
  const [row] = await reader.read('MATCH (c:Change) RETURN max(c.position), count(*)');
  const last = Number(row?.[0]);
  expect(row?.[1]).toBe(last);
  expect(last).toBeGreaterThanOrEqual(written);
  while (heard.some((ids) => ids.length < last)) await sleep(20);
  expect((await server.end('SIGTERM')).exitCode).toBe(0);
  isOver = true;
  await Promise.all(listeners);
  const expected = Array.from({ length: last }, (_, index) => String(index + 1));
  for (const ids of heard) expect(ids).toEqual(expected);
});
