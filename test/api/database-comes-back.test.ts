import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openGraph } from '../../src/open-graph.js';
import { openManaged } from '../../src/store/managed.js';
import { stopStore } from '../../src/store/store.js';
import { serve } from '../support/api.js';
import { testSettings } from '../support/neo4j.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const silent = () => {};
const query = '{ entities { totalCount } vocabulary { predicates { name } } }';

const name =
  'a Neo4j that goes away under load and comes back is UNAVAILABLE, and then answers, without a restart';

test(name, { timeout: 400_000 }, async () => {
  const settings = testSettings(await temporaryFolder());
  onTestFinished(async () => void (await stopStore(settings, silent)));
  const { graph } = await openGraph(settings, { statementTimeoutMs: 10_000, turnMs: 5_000 }, silent);
  onTestFinished(() => graph.close());
  const app = await serve(graph);
  onTestFinished(() => app.close());

  const seen: string[] = [];
  let isOver = false;
  const asking = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const { errors } = response.json<{ errors?: readonly { extensions: { code: string } }[] }>();
      seen.push(`${response.statusCode} ${errors?.[0]?.extensions.code ?? 'answered'}`);
      await sleep(20);
    }
  });
  /** Waits until the answers that come are of this kind. */
  const answers = async (kind: string) => {
    const before = seen.length;
    while (!seen.includes(kind, before)) await sleep(20);
  };

  await answers('200 answered');
  await stopStore(settings, silent);
  await answers('503 UNAVAILABLE');
  await openManaged(settings, silent);
  await answers('200 answered');
  isOver = true;
  await Promise.all(asking);
  expect(new Set(seen)).toEqual(new Set(['200 answered', '503 UNAVAILABLE']));
});
