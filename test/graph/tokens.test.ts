import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { newApiToken } from '../../src/access/api-token.js';
import type { Identify } from '../../src/access/identify.js';
import { instantOf } from '../../src/domain/time/instant.js';
import { versionReader } from '../../src/graph/clock.js';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { findToken, listTokens } from '../../src/graph/tokens/read.js';
import { keepFirstToken, keepToken, newToken, noteUse, revokeToken } from '../../src/graph/tokens/write.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { record } from '../../src/graph/writing/record.js';
import { keepLocalToken } from '../../src/local-token.js';
import { requesters } from '../../src/requesters.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { smallDesk } from './small-desk.js';

const driver = testDriver();
let graph: Graph;
/** Another server process on the same Neo4j, as far as one process can have two. */
let elsewhere: Graph;

beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
  elsewhere = connect(testAddress());
  await migrate(graph);
});
beforeEach(() => emptyGraph(driver));
afterAll(async () => {
  await graph.close();
  await elsewhere.close();
  await driver.close();
});

const jane = { name: 'Jane Doe', role: 'ANALYST', expiresAt: null } as const;
const noAnonymous = { anonymous: false, jwt: null };
const silent = { warn: () => {} };

async function kept(input: Parameters<typeof newToken>[0] = jane) {
  const token = newToken(input);
  await keepToken(graph, token);
  return { id: token.kept.id, header: `Bearer ${token.text}`, text: token.text };
}

describe('a token that is kept', () => {
  test('is known again, by every server on the graph', async () => {
    const { id, header } = await kept();
    for (const each of [graph, elsewhere]) {
      const identify = requesters(noAnonymous, each, silent);
      expect(await identify(header)).toEqual({ name: 'Jane Doe', role: 'ANALYST', credential: id });
    }
  });

  test('cannot be had again from what is stored', async () => {
    const { id, text } = await kept();
    const stored = await graph.read('MATCH (t:ApiToken) UNWIND keys(t) AS key RETURN key, toString(t[key])');
    const secret = text.slice('entente_'.length + id.length, -6);
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(stored.map(([key]) => key).sort()).toEqual(['createdAt', 'id', 'name', 'role', 'secretHash']);
  });

  test('has a name that no other in force has, however many are made at once', async () => {
    const { id } = await kept();
    await expect(kept()).rejects.toMatchObject({
      message: expect.stringContaining(`The token ${id} of "Jane Doe" is in force`),
      extensions: { code: 'CONFLICT', argument: ['name'], current: { id } },
    });
    expect(await listTokens(graph)).toHaveLength(1);
    const others = await Promise.allSettled(
      [graph, elsewhere, graph, elsewhere].map((each) =>
        keepToken(each, newToken({ ...jane, name: 'John' })),
      ),
    );
    expect(others.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('gives its name away when it is revoked, expires or is replaced', async () => {
    const first = await kept();
    await revokeToken(graph, first.id);
    const second = await kept();
    await graph.write((run) =>
      run("MATCH (t:ApiToken {id: $id}) SET t.expiresAt = datetime() - duration('PT1S')", { id: second.id }),
    );
    const third = await kept();
    const fourth = newToken(jane);
    expect(await keepToken(graph, fourth, { isReplacing: true })).toEqual([third.id]);
    const identify = requesters(noAnonymous, elsewhere, silent);
    await expect(identify(third.header)).rejects.toThrow(/was revoked/);
    expect(await identify(`Bearer ${fourth.text}`)).toMatchObject({ credential: fourth.kept.id });
  });

  test.each([
    ['another id', 'SET t.id = "short"'],
    ['no secret', 'REMOVE t.secretHash'],
    ['a secret that is none', 'SET t.secretHash = "x"'],
    ['a role that there is not', 'SET t.role = "KING"'],
    ['an end before it was made', "SET t.expiresAt = t.createdAt - duration('PT1S')"],
  ])('is seen by verify where it has %s', async (_what, damage) => {
    await migrate(graph);
    await kept();
    expect((await verify(graph)).findings).toEqual([]);
    await graph.write((run) => run(`MATCH (t:ApiToken) ${damage}`));
    const [finding, ...more] = (await verify(graph)).findings;
    expect([finding?.in, more]).toEqual([expect.stringMatching(/^API token /), []]);
  });

  test('is listed with all that is known of it, the oldest first', async () => {
    const expiresAt = instantOf(new Date(Date.now() + 60_000));
    const first = await kept();
    const second = await kept({ name: 'import', role: 'EDITOR', expiresAt });
    await revokeToken(graph, first.id);
    expect(await listTokens(graph)).toEqual([
      expect.objectContaining({
        id: first.id,
        name: 'Jane Doe',
        role: 'ANALYST',
        expiresAt: null,
        revokedAt: expect.any(String),
      }),
      expect.objectContaining({
        id: second.id,
        name: 'import',
        role: 'EDITOR',
        expiresAt,
        revokedAt: null,
        lastUsedAt: null,
      }),
    ]);
  });

  test('is no change of the graph, after which answers would be others', async () => {
    await record(graph, smallDesk, 'jane');
    const version = versionReader(graph);
    const before = await version();
    const { id } = await kept();
    await noteUse(graph, id);
    await revokeToken(graph, id);
    await keepFirstToken(graph, newToken(jane));
    expect(await version()).toBe(before);
    expect(before).toMatch(/\d{4}-/);
  });

  test('has a role that there is, or is not taken at all', async () => {
    const { header } = await kept();
    await graph.write((run) => run('MATCH (t:ApiToken) SET t.role = "OWNER"'));
    await expect(requesters(noAnonymous, graph, silent)(header)).rejects.toThrow();
  });
});

describe('a token is refused', () => {
  const refused = (message: RegExp) =>
    expect.objectContaining({
      message: expect.stringMatching(message),
      extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    });
  let identify: Identify;
  beforeEach(() => {
    identify = requesters(noAnonymous, graph, silent);
  });

  test('that is of another server', async () => {
    await expect(identify(`Bearer ${newApiToken().text}`)).rejects.toEqual(refused(/none of this server/));
  });

  test('whose secret is that of another', async () => {
    const { id } = await kept();
    const other = newApiToken();
    await graph.write((run) =>
      run('MATCH (t:ApiToken {id: $id}) SET t.id = $other', { id, other: other.id }),
    );
    await expect(identify(`Bearer ${other.text}`)).rejects.toEqual(refused(/none of this server/));
  });

  test('once it has expired, without being looked up anew', async () => {
    const { header } = await kept({ ...jane, expiresAt: instantOf(new Date(Date.now() + 3_600_000)) });
    expect(await identify(header)).toMatchObject({ name: 'Jane Doe' });
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.setSystemTime(Date.now() + 3_600_001);
    await expect(identify(header)).rejects.toEqual(refused(/expired on/));
  });

  test('once it is revoked, by every server on the graph', async () => {
    const { id, header } = await kept();
    const there = requesters(noAnonymous, elsewhere, silent);
    for (const each of [identify, there]) expect(await each(header)).toMatchObject({ name: 'Jane Doe' });
    await revokeToken(graph, id);
    for (const each of [identify, there]) {
      await vi.waitFor(() => expect(each(header)).rejects.toEqual(refused(/was revoked/)), {
        timeout: 60_000,
      });
    }
  });

  test('where the database does not answer, as no fault of who sends it', async () => {
    const gone = connect({ ...testAddress(), uri: 'bolt://127.0.0.1:1' });
    const { text } = newApiToken();
    await expect(requesters(noAnonymous, gone, silent)(`Bearer ${text}`)).rejects.toMatchObject({
      extensions: { code: 'UNAVAILABLE' },
    });
    await gone.close();
  });
});

describe('looking tokens up', () => {
  test('takes the database one statement for those who ask at once, and none for what is mistyped', async () => {
    const { header, text } = await kept();
    let statements = 0;
    const counting: Graph = {
      ...graph,
      write: (work) => graph.write(work),
      read: (...given) => {
        statements++;
        return graph.read(...given);
      },
    };
    const identify = requesters(noAnonymous, counting, silent);
    await Promise.all(Array.from({ length: 50 }, () => identify(header)));
    expect(statements).toBe(1);
    await expect(identify(`Bearer ${text.slice(0, -1)}`)).rejects.toThrow(/mistyped or not whole/);
    expect(statements).toBe(1);
  });
});

describe('the last use of a token', () => {
  const lastUse = async (id: string) => (await findToken(graph, id))?.lastUsedAt;

  test('is noted when it was good, and not when only its id was', async () => {
    const { id, header } = await kept();
    const { secret } = newApiToken();
    const identify = requesters(noAnonymous, graph, silent);
    await expect(identify(`Bearer entente_${id}${secret}000000`)).rejects.toThrow();
    expect(await lastUse(id)).toBeNull();
    await identify(header);
    await vi.waitFor(async () => expect(await lastUse(id)).toMatch(/^\d{4}-/), { timeout: 60_000 });
  });

  test('is written once an hour at most, by however many servers', async () => {
    const { id } = await kept();
    await noteUse(graph, id);
    const first = await lastUse(id);
    await noteUse(elsewhere, id);
    expect(await lastUse(id)).toBe(first);
    await graph.write((run) =>
      run("MATCH (t:ApiToken {id: $id}) SET t.lastUsedAt = datetime() - duration('PT61M')", { id }),
    );
    await noteUse(elsewhere, id);
    expect(Date.parse((await lastUse(id)) ?? '')).toBeGreaterThanOrEqual(Date.parse(first ?? ''));
  });
});

describe('what cannot be is refused:', () => {
  test.each(['', ' ', ' Jane', 'Jane\n', 'a\tb', 'x'.repeat(101)])('a token of the name %j', (name) => {
    expect(() => newToken({ ...jane, name })).toThrow(/is no name: give 1 to 100 characters/);
  });

  test('a token that ends before it is made', () => {
    expect(() => newToken({ ...jane, expiresAt: instantOf(new Date(Date.now() - 1)) })).toThrow(
      /is past already/,
    );
  });

  test('revoking a token that there is not', async () => {
    await expect(revokeToken(graph, 'nothing')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  test('nothing about revoking twice: the first time stays', async () => {
    const { id } = await kept();
    expect(await revokeToken(graph, id)).toBe(true);
    const first = (await findToken(graph, id))?.revokedAt;
    expect(await revokeToken(graph, id)).toBe(false);
    expect((await findToken(graph, id))?.revokedAt).toBe(first);
  });
});

describe("the local admin's token", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-token-'));
  });
  const done = () => rm(folder, { recursive: true });

  test('is left in a file that only this account can read, and is good', async () => {
    const file = join(folder, 'data', 'admin-token');
    expect(await keepLocalToken(graph, file)).toBe(true);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700);
    const text = (await readFile(file, 'utf8')).trim();
    expect(await requesters(noAnonymous, graph, silent)(`Bearer ${text}`)).toMatchObject({
      name: 'local-admin',
      role: 'ADMIN',
    });
    expect(await readdir(join(folder, 'data'))).toEqual(['admin-token']);
    await done();
  });

  test('is made once, however many start at once, and never again, revoked or not', async () => {
    const files = [1, 2, 3, 4].map((number) => join(folder, `${number}`));
    const made = await Promise.all(
      files.map((file, index) => keepLocalToken(index % 2 === 0 ? graph : elsewhere, file)),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await readdir(folder)).toHaveLength(1);
    const [token] = await listTokens(graph);
    await revokeToken(graph, token?.id ?? '');
    expect(await keepLocalToken(graph, join(folder, 'later'))).toBe(false);
    expect(await listTokens(graph)).toHaveLength(1);
    await done();
  });

  test('is not made where somebody made one by hand', async () => {
    await kept();
    expect(await keepLocalToken(graph, join(folder, 'admin-token'))).toBe(false);
    expect(await readdir(folder)).toEqual([]);
    await done();
  });

  test('is not made where its file cannot be', async () => {
    await writeFile(join(folder, 'data'), 'a file in the way');
    await expect(keepLocalToken(graph, join(folder, 'data', 'admin-token'))).rejects.toMatchObject({
      code: expect.stringMatching(/EEXIST|ENOTDIR/),
    });
    expect(await listTokens(graph)).toEqual([]);
    await done();
  });
});
