import { expect, test } from 'vitest';
import { verify } from '../../src/graph/verifying/verify.js';
import { fileWith } from '../exchange/files.js';
import { runEntente, startEntente } from '../support/entente.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { testAddress } from '../support/graph.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const { driver, graph } = graphForEachTest();

const claims = 4_000;

/** Pairs of a hundred tribes, each about years of its own, so that every row is another claim. */
function rows(): string {
  const pairs = Array.from({ length: claims }, (_, index) => {
    const [u, v] = [index % 100, 100 + Math.floor(index / 100)];
    return `${u},${v},${index % 2 === 0 ? 1 : -1}\n`;
  });
  return `u,v,sign\n${pairs.join('')}`;
}

async function count(): Promise<number> {
  const [row] = await graph.read('MATCH (c:Claim) RETURN count(c)');
  return Number(row?.[0]);
}

/** Waits until a transaction is writing claims while some are written already. */
async function untilInMidWrite(): Promise<void> {
  for (;;) {
    const { records } = await driver.executeQuery(
      `SHOW TRANSACTIONS YIELD currentQuery, status
       WHERE status STARTS WITH 'Running' AND currentQuery CONTAINS 'CREATE (c:Claim)' RETURN count(*) AS writing`,
    );
    if (Number(records[0]?.get('writing')) > 0 && (await count()) > 0) return;
  }
}

test('an import that is killed in mid-write is gone on with by beginning it again, and doubles nothing', async () => {
  const { uri, username, password } = testAddress();
  const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const folder = await temporaryFolder();
  const args = ['import', await fileWith(rows()), '--mapping', 'tribes'];
  const killed = startEntente(args, folder, variables);
  await untilInMidWrite();
  killed.kill('SIGKILL');
  expect((await killed).signal).toBe('SIGKILL');
  // Neo4j takes a transaction back when its connection is gone.
  const before = await count();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(claims);
  const again = await runEntente(args, folder, variables);
  expect(again.stdout).toMatch(new RegExp(`claims +${claims - before} recorded, ${before} there before`));
  expect(await count()).toBe(claims);
  expect((await verify(graph)).findings).toEqual([]);
  const third = await runEntente(args, folder, variables);
  expect(third.stdout).toMatch(new RegExp(`claims +0 recorded, ${claims} there before`));
}, 600_000);
