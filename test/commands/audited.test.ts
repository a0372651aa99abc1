import { writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandAct } from '../../src/command-act.js';
import { today } from '../../src/domain/time/day.js';
import { exportGraph } from '../../src/export-graph.js';
import { versionReader } from '../../src/graph/clock.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { auditRows, recordIn } from '../../src/graph/stored/audit-trail.js';
import { listTokens } from '../../src/graph/tokens/read.js';
import { keepToken, newToken, revokeToken } from '../../src/graph/tokens/write.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { rebuild } from '../../src/graph/writing/rebuild.js';
import { record } from '../../src/graph/writing/record.js';
import { importFiles } from '../../src/import-files.js';
import { keepLocalToken } from '../../src/local-token.js';
import { restoreExport } from '../../src/restore-export.js';
import { nothing, smallDesk, text } from '../graph/small-desk.js';
import { runEntente } from '../support/entente.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { emptyGraph, testAddress } from '../support/graph.js';
import { askAs, requester } from '../support/requesters.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const { driver, graph } = graphForEachTest();

async function trail() {
  const records = [];
  for await (const rows of auditRows(graph.read)) records.push(...rows.map(recordIn));
  return records;
}

const operations = async () => (await trail()).map(({ operation }) => operation);

const jane = { name: 'jane', role: 'ANALYST', expiresAt: null } as const;

async function fileWith(name: string, lines: readonly object[]): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

const importing = {
  mapping: null,
  tables: new Map<string, string>(),
  isDryRun: false,
  remark: async () => {},
};

describe('what a command writes is in the audit trail:', () => {
  test('which it was, in whose account and on which machine it ran, and what it changed', async () => {
    const facts = await fileWith('facts.jsonl', [
      { entity: { id: 'arland', kind: 'State', name: 'Arland' } },
      { entity: { id: 'borduria', kind: 'State', name: 'Borduria' } },
    ]);
    await importFiles(graph, [facts], importing);
    expect(await trail()).toMatchObject([
      {
        number: 1,
        by: 'entente import',
        role: 'ADMIN',
        credential: `account:${userInfo().username}`,
        address: hostname(),
        operation: 'entente import',
        reason: null,
        ids: ['arland', 'borduria'],
        position: 1,
      },
    ]);
    const [change] = await graph.read('MATCH (c:Change) RETURN c.at.epochMillis, c.by');
    expect(change).toEqual([Date.parse((await trail())[0]?.at ?? ''), 'entente import']);
  });

  test('nothing of what changed nothing, or was refused', async () => {
    await record(graph, smallDesk, 'entente seed', commandAct('entente seed'));
    const again = () => record(graph, smallDesk, 'entente seed', commandAct('entente seed'));
    await again();
    await attachText(graph, 'bulletin', text, commandAct('entente attach'));
    await attachText(graph, 'bulletin', text, commandAct('entente attach'));
    const claims = smallDesk.claims.map((claim) => ({ ...claim, id: 'another', object: 'nobody' }));
    await expect(record(graph, { ...nothing, claims }, 'x', commandAct('entente seed'))).rejects.toThrow();
    expect(await operations()).toEqual(['entente seed', 'entente attach']);
    await rebuild(graph, undefined, commandAct('entente rebuild'));
    expect(await operations()).toEqual(['entente seed', 'entente attach', 'entente rebuild']);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('a token that was made, replaced or revoked, which the change log does not tell of', async () => {
    const version = versionReader(graph);
    const [first, second] = [newToken(jane), newToken(jane)];
    await keepLocalToken(graph, join(await temporaryFolder(), 'admin-token'));
    const seen = await version();
    const made = commandAct('entente token create');
    await keepToken(graph, first, { act: made });
    // No cache may answer as before.
    expect(await version()).not.toBe(seen);
    await keepToken(graph, second, { act: made, isReplacing: true });
    await expect(keepToken(graph, newToken(jane), { act: made })).rejects.toThrow(/is in force/);
    for (let twice = 0; twice < 2; twice++)
      await revokeToken(graph, second.kept.id, { act: commandAct('entente token revoke') });
    const local = (await listTokens(graph)).find(({ name }) => name === 'local-admin');
    expect((await trail()).map(({ operation, ids, position }) => [operation, ids, position])).toEqual([
      ['entente start', [local?.id], 0],
      ['entente token create', [first.kept.id], 0],
      ['entente token create', [second.kept.id, first.kept.id], 0],
      ['entente token revoke', [second.kept.id], 0],
    ]);
    // Though nothing is recorded yet, an admin is shown them.
    const { data } = await askAs(graph, requester('an admin', 'ADMIN'), '{ audit { nodes { operation } } }');
    expect(data?.['audit']).toMatchObject({ nodes: [{ operation: 'entente token revoke' }, {}, {}, {}] });
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('a restore, in a trail that goes on with what was done before; one that is given up leaves that as it was', async () => {
    await record(graph, smallDesk, 'one');
    let exported = '';
    for await (const piece of exportGraph(graph, {
      format: 'jsonl',
      withTexts: false,
      on: today(new Date()),
    }))
      exported += piece;
    const path = join(await temporaryFolder(), 'graph.jsonl');
    await emptyGraph(driver);
    await migrate(graph);
    await keepToken(graph, newToken(jane), { act: commandAct('entente token create') });
    await writeFile(path, exported.replace('"object":"council"', '"object":"nobody"'));
    await expect(restoreExport(graph, path)).rejects.toThrow(/nobody/);
    expect(await operations()).toEqual(['entente token create']);
    expect((await verify(graph)).findings).toEqual([]);
    await writeFile(path, exported);
    await restoreExport(graph, path);
    expect(await operations()).toEqual(['entente token create', 'entente restore']);
    expect((await verify(graph)).findings).toEqual([]);
  });
});

test('entente token create refuses a name that is taken, and says what would be right', async () => {
  await keepToken(graph, newToken(jane));
  const { uri, username, password, database } = testAddress();
  const variables = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const folder = await temporaryFolder();
  const create = (...more: string[]) =>
    runEntente(['token', 'create', 'jane', '--role', 'reader', ...more], folder, variables);
  const refused = await create();
  expect([refused.exitCode, refused.stdout]).toEqual([4, '']);
  expect(refused.stderr).toMatch(/of "jane" is in force: revoke it, have it replaced, or give another name/);
  const made = await create('--replace');
  expect([made.exitCode, made.stderr]).toEqual([
    0,
    expect.stringMatching(/which it replaces, is revoked\.$/),
  ]);
  expect(await operations()).toEqual(['entente token create']);
});
