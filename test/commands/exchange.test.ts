import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { record } from '../../src/graph/writing/record.js';
import { nothing, smallDesk, text } from '../graph/small-desk.js';
import { edit } from '../support/changing.js';
import { runEntente } from '../support/entente.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { mergeEntities } from '../support/merging.js';

// Every command is a process of its own that connects anew; the tests follow each other.
vi.setConfig({ testTimeout: 120_000 });

const { uri, username, password, database } = testAddress();
const variables = {
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
};
const driver = testDriver();
const graph = connect(testAddress());
let folder: string;

const entente = (...args: string[]) => runEntente(args, folder, variables);

beforeAll(async () => {
  await emptyGraph(driver);
  await migrate(graph);
  folder = await mkdtemp(join(tmpdir(), 'entente-exchange-'));
});

afterAll(async () => {
  await graph.close();
  await driver.close();
  await rm(folder, { recursive: true });
});

describe('export', () => {
  test('refuses a graph that has nothing', async () => {
    const { stderr, exitCode } = await entente('export', 'nothing.jsonl');
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('The graph is empty')]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('writes a file that is packed by its name, and the same to standard output', async () => {
    await record(graph, smallDesk, 'one');
    await attachText(graph, 'bulletin', text);
    await edit(graph, 'party', { name: 'The old party', names: undefined, summary: undefined }, 'two');
    await mergeEntities(graph, { keep: 'council', merge: 'party', reason: 'one house' }, 'two');
    const { stdout, stderr, exitCode } = await entente('export', 'graph.jsonl.gz', '--texts');
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toBe('Exporting …');
    expect(await readdir(folder)).toEqual(['graph.jsonl.gz']);
    const written = gunzipSync(await readFile(join(folder, 'graph.jsonl.gz'))).toString();
    expect((await entente('export', '--texts')).stdout).toBe(written.trimEnd());
  });

  test('takes the form from the name of the file', async () => {
    expect((await entente('export', 'claims.csv')).exitCode).toBe(0);
    expect((await entente('export', 'day.graphml', '--on', '2024-05-01')).exitCode).toBe(0);
    expect(await readFile(join(folder, 'claims.csv'), 'utf8')).toMatch(/^"?id"?,/);
    expect(await readFile(join(folder, 'day.graphml'), 'utf8')).toMatch(/^<\?xml /);
  });

  test('says what is wrong with the file, the form or the day, and leaves nothing', async () => {
    const nowhere = await entente('export', 'no/where.jsonl');
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([
      4,
      expect.stringMatching(/cannot be written \(ENOENT/),
    ]);
    const form = await entente('export', '--format', 'xml');
    expect([form.exitCode, form.stderr]).toEqual([2, expect.stringContaining('jsonl, csv, graphml')]);
    const day = await entente('export', '--on', 'yesterday');
    expect([day.exitCode, day.stderr]).toEqual([2, expect.stringContaining('such as 2024-12-07')]);
  });
});

describe('diff', () => {
  test('ends with 0 where nothing differs, and with 1 and the records where something does', async () => {
    const same = await entente('diff', 'graph.jsonl.gz', 'graph', '--texts');
    expect([same.exitCode, same.stdout]).toEqual([0, 'There is no difference.']);
    await record(graph, { ...nothing, retractions: [{ claim: 'march', reason: 'wrong' }] }, 'two');
    const other = await entente('diff', 'graph.jsonl.gz', 'graph', '--no-recording');
    expect([other.exitCode, other.stdout]).toEqual([1, 'retraction march: only in graph\n1 differ.']);
  });

  test('says that a file is not there', async () => {
    const { exitCode, stderr } = await entente('diff', 'nowhere.jsonl', 'graph.jsonl.gz');
    expect([exitCode, stderr]).toEqual([4, expect.stringMatching(/^error: nowhere\.jsonl cannot be read/)]);
  });
});

describe('restore', () => {
  test('refuses a graph in which anything was recorded', async () => {
    const { exitCode, stderr } = await entente('restore', 'graph.jsonl.gz');
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('The graph is not empty')]);
  });

  test('says in which line a file is wrong, and restores nothing of it', async () => {
    await emptyGraph(driver);
    const lines = gunzipSync(await readFile(join(folder, 'graph.jsonl.gz')))
      .toString()
      .split('\n');
    const wrong = lines.map((line) => line.replace('"merge":"party"', '"merge":"nobody"'));
    await writeFile(join(folder, 'wrong.jsonl'), wrong.join('\n'));
    const { exitCode, stderr } = await entente('restore', 'wrong.jsonl');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(
      /nothing of it was restored:\n {2}wrong\.jsonl:\d+ merge: no entity has the id "nobody"$/,
    );
    expect(stderr).not.toContain('    at ');
  });

  test('brings everything back, which verifies and does not differ', async () => {
    const { exitCode, stdout } = await entente('restore', 'graph.jsonl.gz');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ {2}entities +6\n {2}documents +1\n {2}claims +5\n/);
    expect(stdout).toMatch(/^ {2}revisions +1\n {2}judgements +1\n {2}texts +1$/m);
    expect((await entente('verify')).exitCode).toBe(0);
    expect((await entente('diff', 'graph.jsonl.gz', 'graph', '--texts')).exitCode).toBe(0);
  });
});
