import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runEntente, startEntente } from '../support/entente.js';
import { emptyGraph, runningLike, testAddress, testDriver } from '../support/graph.js';

// Every command is a process of its own that connects anew.
vi.setConfig({ testTimeout: 120_000 });

const article = resolve('../shared/seed/article.txt');
const { uri, username, password, database } = testAddress();
const variables = {
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
  PORT: '0',
};
const driver = testDriver();
let folder: string;

beforeAll(async () => {
  await emptyGraph(driver);
  folder = await mkdtemp(join(tmpdir(), 'entente-commands-'));
});
afterAll(async () => {
  await driver.close();
  await rm(folder, { recursive: true });
});

const entente = (...args: string[]) => runEntente(args, folder, variables);

describe('start, on an empty graph', () => {
  test('loads the article, answers, and stops when it is told to', async () => {
    const tokenFile = join(folder, '.entente', 'admin-token');
    const run = startEntente(['start'], folder, variables);
    const said: string[] = [];
    for await (const line of run) {
      said.push(line);
      if (!line.startsWith('Ctrl-C')) continue;
      const url = said.join('\n').match(/^Entente answers at (\S+)$/m)?.[1];
      expect((await fetch(`${url}/ready`)).status).toBe(200);
      const claims = { data: { claims: { nodes: [{ id: expect.any(String) }] } } };
      expect(await askedForClaims(`${url}/graphql`)).toEqual(claims);
      const token = (await readFile(tokenFile, 'utf8')).trim();
      expect(await askedForClaims(`${url}/graphql`, token)).toEqual(claims);
      expect(await askedForClaims(`${url}/graphql`, `${token}x`)).toHaveProperty('errors');
      expect(said.join('\n')).not.toContain(token);
      run.kill('SIGTERM');
    }
    expect((await run).exitCode).toBe(0);
    expect(said.join('\n')).toMatch(/^ {2}loaded +\d+ entities and \d+ claims from 2 documents$/m);
    expect(said.join('\n')).toContain(`an admin's, in ${tokenFile}\n`);
    expect((await stat(tokenFile)).mode & 0o777).toBe(0o600);
    expect(said.slice(-2)).toEqual(['Stopping …', 'Stopped.']);
  });

  async function askedForClaims(endpoint: string, token?: string): Promise<unknown> {
    const body = JSON.stringify({ query: '{ claims(first: 1) { nodes { id } } }' });
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    return (await fetch(endpoint, { method: 'POST', headers, body })).json();
  }
});

describe('start, where it cannot', () => {
  test('says that the port is taken, before anything else', async () => {
    const taken = startEntente(['start'], folder, variables);
    for await (const line of taken) {
      const port = line.match(/^Entente answers at .*:(\d+)$/)?.[1];
      if (port === undefined) continue;
      const { stderr, exitCode } = await runEntente(['start'], folder, { ...variables, PORT: port });
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^error: Entente cannot listen on port \d+ of 127\.0\.0\.1: another program/m);
      taken.kill('SIGTERM');
    }
  });

  test('says that the password is wrong', async () => {
    const { stderr, exitCode } = await runEntente(['start'], folder, {
      ...variables,
      NEO4J_PASSWORD: 'wrong',
    });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('STORE_WRONG_PASSWORD');
    expect(stderr).not.toContain('    at ');
  });
});

describe('token', () => {
  test('makes one that is shown once, lists it without what it is, and revokes it', async () => {
    const made = await entente('token', 'create', 'Jane Doe', '--role', 'analyst');
    expect([made.exitCode, made.stdout]).toEqual([0, expect.stringMatching(/^entente_[0-9A-Za-z]{60}$/)]);
    const id = made.stdout.slice('entente_'.length, 'entente_'.length + 11);
    expect(made.stderr).toContain(`The token ${id} of Jane Doe (analyst) is good until 20`);
    expect(made.stderr).not.toContain(made.stdout);

    const listed = await entente('token', 'list');
    expect(listed.stdout).toMatch(/^ID +NAME +ROLE +STATE +MADE +LAST USED$/m);
    expect(listed.stdout).toMatch(
      new RegExp(`^${id} +Jane Doe +analyst +good until 20\\S+Z +20\\S+Z +never$`, 'm'),
    );
    expect(listed.stdout).toMatch(/^\w{11} +local-admin +admin +good until revoked /m);
    expect(listed.stdout + listed.stderr).not.toContain(made.stdout.slice(19));

    expect((await entente('token', 'revoke', id)).stdout).toBe(`The token ${id} is revoked.`);
    expect((await entente('token', 'revoke', id)).stdout).toBe(`The token ${id} was revoked before.`);
    const none = await entente('token', 'revoke', 'nobody');
    expect([none.exitCode, none.stderr]).toEqual([
      4,
      expect.stringContaining('There is no API token "nobody"'),
    ]);
  });
});

describe('any command on the graph', () => {
  test('that is told to stop ends at once, says so, and leaves nothing half done', async () => {
    const session = driver.session({ database });
    const held = session.beginTransaction();
    await held.run('MATCH (c:Clock) SET c.at = c.at');
    const run = startEntente(['token', 'create', 'Late', '--role', 'reader'], folder, variables);
    await runningLike(driver, 'MERGE (c:Clock', (count) => count === 1);
    run.kill('SIGTERM');
    const { exitCode, stdout, stderr } = await run;
    await held.rollback();
    await session.close();
    expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
    expect(stderr).toContain('error: stopped before it was done');
    expect((await entente('token', 'list')).stdout).not.toContain('Late');
  });
});

describe('seed', () => {
  test('changes nothing the second time', async () => {
    const { stdout, exitCode } = await entente('seed');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ {2}claims {5}0 recorded, \d+ there before$/m);
    expect(stdout).not.toContain('otherwise than the folder');
  });

  test('says everything that is wrong with a folder, and records nothing of it', async () => {
    await mkdir(join(folder, 'wrong'));
    await writeFile(join(folder, 'wrong', 'facts.yaml'), 'entities:\n  - id: x\n    kind: Planet\n');
    const { stderr, exitCode } = await entente('seed', 'wrong');
    expect(exitCode).toBe(4);
    expect(stderr).toContain('facts.yaml:3');
    expect(stderr).not.toContain('    at ');
  });

  test('says that there is no such folder', async () => {
    expect((await entente('seed', 'nowhere')).exitCode).toBe(4);
  });
});

describe('verify and rebuild', () => {
  test('a difference is found, ends with 1, and is mended', async () => {
    expect((await entente('verify')).exitCode).toBe(0);
    await driver.executeQuery('MATCH (g:Segment) WITH g LIMIT 1 SET g.standing = "DENIED"', {}, { database });
    const { stdout, exitCode } = await entente('verify');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/stored .*DENIED/);
    expect((await entente('rebuild')).exitCode).toBe(0);
    expect((await entente('verify')).exitCode).toBe(0);
  });
});

describe('attach', () => {
  test('refuses a text that is not the document', async () => {
    await writeFile(join(folder, 'other.txt'), 'Another text.');
    const { stderr, exitCode } = await entente('attach', 'iran-withdraws-from-syria', 'other.txt');
    expect(exitCode).toBe(4);
    expect(stderr).toContain('SHA-256');
  });

  test('refuses what is not text in UTF-8, and what is not there', async () => {
    await writeFile(join(folder, 'latin.txt'), Buffer.from([0x66, 0xfc, 0x72]));
    for (const [file, message] of [
      ['latin.txt', 'is not text in UTF-8'],
      ['nowhere.txt', 'cannot be read'],
    ] as const) {
      const { stderr, exitCode } = await entente('attach', 'iran-withdraws-from-syria', file);
      expect(exitCode).toBe(4);
      expect(stderr).toContain(message);
    }
  });

  test('refuses a document that there is not', async () => {
    const { stderr, exitCode } = await entente('attach', 'nothing', 'other.txt');
    expect(exitCode).toBe(4);
    expect(stderr).toContain('There is no document "nothing"');
  });

  test.skipIf(!existsSync(article))('takes the very text, once', async () => {
    const first = await entente('attach', 'iran-withdraws-from-syria', article);
    expect([first.exitCode, first.stdout]).toEqual([0, expect.stringContaining('its text is attached;')]);
    const again = await entente('attach', 'iran-withdraws-from-syria', article);
    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringContaining('attached before')]);
    expect((await entente('verify')).exitCode).toBe(0);
  });
});
