import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/connection.js';
import { migrate } from '../../../src/graph/migrations/migrate.js';
import { verify } from '../../../src/graph/verifying/verify.js';
import { startApi, type TestApi } from '../../support/api.js';
import { type Ran, runEntente } from '../../support/entente.js';
import { testAddress } from '../../support/graph.js';
import { askAs, requester } from '../../support/requesters.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { begin, claim, document, entities, recordClaims } from './desk.js';

const analyst = requester('an analyst', 'ANALYST');
const editor = requester('an editor', 'EDITOR');
const admin = requester('an admin', 'ADMIN');

let api: TestApi;
let graph: Graph;
beforeAll(async () => {
  api = await startApi();
  graph = api.graph;
  await migrate(graph);
  await askAs(graph, analyst, begin, { document, entities });
  await askAs(graph, analyst, recordClaims, { input: [claim('a'), claim('b')] });
  await askAs(graph, analyst, recordClaims, { input: [claim('a'), claim('b')] });
  await askAs(graph, analyst, recordClaims, { input: [claim('c', { object: 'nobody' })] });
  await askAs(graph, editor, 'mutation { retractClaim(id: "a", reason: "misread") { position } }');
});
afterAll(() => api.close());

const everything = `query ($where: AuditFilter, $first: Int, $after: String) { audit(where: $where, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { number at by role credential address operation reason ids position previous hash } } }`;

interface Trail {
  readonly audit: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly Readonly<Record<string, unknown>>[];
  };
}

async function trail(variables: Readonly<Record<string, unknown>> = {}): Promise<Trail['audit']> {
  const { data, errors } = await askAs(graph, admin, everything, variables);
  if (errors) throw errors[0];
  return (data as unknown as Trail).audit;
}

describe('the audit trail', () => {
  test('has each call that changed something: who, when, from where, with which credential, and why', async () => {
    const { totalCount, nodes } = await trail();
    expect(totalCount).toBe(4);
    expect(nodes[0]).toMatchObject({
      number: 4,
      by: 'an editor',
      role: 'EDITOR',
      credential: 'token of an editor',
      address: '192.0.2.7',
      operation: 'retractClaim',
      reason: 'misread',
      ids: ['a'],
      position: '4',
      previous: nodes[1]?.['hash'],
    });
    const [claims] = await graph.read('MATCH (c:Claim {id: "a"}) RETURN c.recordedAt.epochMillis');
    expect(nodes.map(({ operation, reason }) => [operation, reason])).toEqual([
      ['retractClaim', 'misread'],
      ['recordClaims', null],
      ['recordDocuments', null],
      ['recordEntities', null],
    ]);
    expect(nodes[1]).toMatchObject({
      at: new Date(Number(claims?.[0])).toISOString(),
      ids: ['a', 'b'],
      by: 'an analyst',
    });
    expect(nodes[3]?.['previous']).toBeNull();
  });

  test('is paged and filtered', async () => {
    const first = await trail({ first: 3 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await trail({ first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    const numbers = async (where: object) => (await trail({ where })).nodes.map(({ number }) => number);
    const at = first.nodes[1]?.['at'];
    expect(await numbers({ by: 'an editor' })).toEqual([4]);
    expect(await numbers({ operations: ['recordClaims', 'recordDocuments'] })).toEqual([3, 2]);
    expect(await numbers({ record: 'a' })).toEqual([4, 3]);
    expect(await numbers({ from: at })).toEqual([4, 3]);
    expect(await numbers({ before: at })).toEqual([2, 1]);
  });

  test('is for an ADMIN to read, also beside what others may read', async () => {
    for (const query of [
      '{ audit { totalCount } }',
      '{ vocabulary { roles { name } } x: audit { totalCount } }',
    ]) {
      await expect(askAs(graph, editor, query)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
  });

  test('has hashes that anybody can make: SHA-256 of each record as JSON with its keys in order', async () => {
    for (const { hash, ...record } of (await trail()).nodes) {
      const own = { ...record, position: Number(record['position']) };
      const canonical = JSON.stringify(own, Object.keys(own).sort());
      expect(createHash('sha256').update(canonical).digest('hex')).toBe(hash);
    }
  });
});

/** What verify says of the audit trail, and of the keys of calls, after they were damaged past the program, which is mended again. */
async function findingsAfter(damage: string): Promise<readonly string[]> {
  const rows = await graph.read('MATCH (a:Audit) RETURN properties(a)');
  const keys = await graph.read('MATCH (k:IdempotencyKey) RETURN properties(k)');
  await graph.write((run) => run(damage));
  const { findings } = await verify(graph);
  await graph.write(async (run) => {
    await run('MATCH (a:Audit|IdempotencyKey) DELETE a');
    await run(
      `UNWIND $rows AS row CREATE (a:Audit) SET a = row, a.number = toInteger(row.number), a.position = toInteger(row.position)`,
      { rows: rows.map(([row]) => row) },
    );
    await run('UNWIND $keys AS row CREATE (k:IdempotencyKey) SET k = row', {
      keys: keys.map(([row]) => row),
    });
  });
  return findings.map(({ in: where }) => where);
}

describe('verify finds, in the audit trail,', () => {
  test.each(['by', 'role', 'credential', 'address', 'operation', 'reason', 'hash', 'previous'])(
    'another %s',
    async (property) => {
      expect(await findingsAfter(`MATCH (a:Audit {number: 2}) SET a.${property} = "ADMIN"`)).toContain(
        'audit record 2',
      );
    },
  );

  test.each([
    ['another instant', 'MATCH (a:Audit {number: 2}) SET a.at = a.at + duration("PT1S")', 'audit record 2'],
    ['another position', 'MATCH (a:Audit {number: 2}) SET a.position = 9', 'audit record 2'],
    ['other ids', 'MATCH (a:Audit {number: 2}) SET a.ids = []', 'audit record 2'],
    ['a record taken out', 'MATCH (a:Audit {number: 2}) DELETE a', 'audit record 3'],
    ['the last taken out', 'MATCH (a:Audit {number: 4}) DELETE a', 'the audit trail'],
    ['a record without its number', 'MATCH (a:Audit {number: 4}) REMOVE a.number', 'the audit trail'],
    [
      'two that were exchanged',
      'MATCH (a:Audit {number: 2}), (b:Audit {number: 3}) SET a.number = 0, b.number = 2 SET a.number = 3',
      'audit record 2',
    ],
    [
      'a record whose own hash was made to fit',
      'MATCH (a:Audit {number: 2}) SET a.hash = "ab"',
      'audit record 3',
    ],
  ])('%s', async (_what, damage, where) => {
    expect(await findingsAfter(damage)).toContain(where);
  });

  test.each([
    ['of another call', 'SET k.key = k.key + "!"'],
    ['of somebody else', 'SET k.requester = "somebody else"'],
    ['without its answer', 'REMOVE k.answer'],
    ['with an answer that is none', 'SET k.answer = "{}"'],
    ['without what tells its call from others', 'REMOVE k.digest'],
    ['used at another instant than its change', "SET k.usedAt = k.usedAt - duration('PT1S')"],
    ['kept for no time', 'SET k.expiresAt = k.usedAt'],
    ['whose id is another', 'SET k.id = "ab"'],
  ])('a key %s', async (_what, damage) => {
    const found = await findingsAfter(`MATCH (k:IdempotencyKey) WITH k ORDER BY k.usedAt LIMIT 1 ${damage}`);
    expect(found.filter((where) => !where.startsWith('idempotency key '))).toEqual([]);
    expect(found).not.toEqual([]);
  });

  test('a key of a call that neither the change log nor the audit trail tells of', async () => {
    const answer = '{"at":"2024-05-01T00:00:00.000Z","position":3,"replayed":false,"answer":{}}';
    const found = await findingsAfter(
      `MATCH (k:IdempotencyKey) WITH k ORDER BY k.usedAt LIMIT 1 SET k.answer = '${answer}', k.usedAt = datetime('2024-05-01T00:00:00Z')`,
    );
    expect(found).toEqual([expect.stringMatching(/^idempotency key /)]);
  });

  test('a key that has lost its id', async () => {
    expect(await findingsAfter('MATCH (k:IdempotencyKey) WITH k LIMIT 1 REMOVE k.id')).toEqual(['the graph']);
  });

  test('nothing, where nothing was altered', async () => {
    expect((await verify(graph)).findings).toEqual([]);
  });
});

describe('entente audit', () => {
  const runIn = (folder: string, ...args: readonly string[]): Promise<Ran> => {
    const { uri, username, password, database } = testAddress();
    return runEntente(['audit', ...args], folder, {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    });
  };

  test('exports what it verifies, in the graph and in a file, and finds what was altered there', async () => {
    const folder = await temporaryFolder();
    const run = (...args: readonly string[]) => runIn(folder, ...args);
    const { stdout, exitCode } = await run('export');
    const lines = stdout.trimEnd().split('\n');
    expect([exitCode, lines.length]).toEqual([0, 4]);
    const last = JSON.parse(lines.at(-1) ?? '').hash;
    const inGraph = await run('verify');
    expect([inGraph.exitCode, inGraph.stdout]).toEqual([0, expect.stringContaining(last)]);

    const verifying = async (changed: readonly string[]) => {
      const file = join(folder, 'audit.jsonl');
      await writeFile(file, `${changed.join('\n')}\n`);
      return run('verify', file);
    };
    expect(await verifying(lines)).toMatchObject({ exitCode: 0, stdout: inGraph.stdout });
    const altered = lines.map((line) => line.replace('misread', 'well read'));
    expect(await verifying(altered)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('audit record 4: hash'),
    });
    const [one, _two, ...others] = lines;
    expect(await verifying([String(one), ...others, 'nonsense'])).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/audit record 3: number[\s\S]*line 4: form/),
    });
  });
});
