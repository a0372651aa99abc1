import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMapping } from '../../src/exchange/mapping/mapping.js';
import type { Remark } from '../../src/exchange/report-file.js';
import { countStored } from '../../src/graph/stored/counts.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { importFiles } from '../../src/import-files.js';
import { packagePath } from '../../src/package.js';
import { formatPath, type Problem } from '../../src/written/problem.js';
import { fileWith } from '../exchange/files.js';
import { runEntente } from '../support/entente.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { testAddress } from '../support/graph.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const { graph } = graphForEachTest();

async function take(paths: readonly string[], options: { mapping?: string; isDryRun?: boolean } = {}) {
  const remarks: string[] = [];
  const imported = await importFiles(graph, paths, {
    mapping: options.mapping === undefined ? null : await readMapping(options.mapping),
    tables: new Map(),
    isDryRun: options.isDryRun ?? false,
    remark: async (remark: Remark, { line, path, message }: Problem) => {
      remarks.push(`${remark} ${line} ${formatPath(path)}: ${message}`);
    },
  });
  return { imported, remarks };
}

const entity = (id: string, more: object = {}) => ({
  entity: { id, kind: 'State', name: id.toUpperCase(), ...more },
});
const paper = {
  document: {
    id: 'paper',
    title: 'A paper',
    language: 'en',
    kind: 'NEWS',
    publisher: 'press',
    attestedOn: '2024-05-01',
    attestedBasis: { kind: 'STATED' },
  },
};
const claim = (id: string, more: object = {}) => ({
  claim: {
    id,
    subject: 'a',
    predicate: 'OPPOSES',
    object: 'b',
    passage: { document: 'paper' },
    note: `what ${id} says`,
    ...more,
  },
});
const jsonl = (records: readonly object[]) =>
  fileWith(records.map((record) => `${JSON.stringify(record)}\n`).join(''), 'facts.jsonl');
const whole = [
  entity('a'),
  entity('b'),
  entity('press'),
  paper,
  claim('one'),
  claim('two', { valid: '2024/..' }),
];

describe('an import', () => {
  test('of JSON Lines records what YAML records, and nothing again when it is repeated', async () => {
    const first = await take([await jsonl(whole)]);
    expect(first).toMatchObject({
      remarks: [],
      imported: { rows: 6, entities: { recorded: 3, kept: 0 }, claims: { recorded: 2, kept: 0 } },
    });
    const stored = await countStored(graph.read);
    const again = await take([await jsonl(whole)]);
    expect(again).toMatchObject({
      remarks: [],
      imported: { entities: { recorded: 0, kept: 3 }, claims: { recorded: 0, kept: 2 } },
    });
    const yaml = await fileWith(
      JSON.stringify({
        entities: whole.slice(0, 3).map((each) => (each as ReturnType<typeof entity>).entity),
        claims: [claim('one').claim],
      }),
      'facts.yaml',
    );
    expect((await take([yaml])).imported).toMatchObject({
      entities: { recorded: 0, kept: 3 },
      claims: { kept: 1 },
    });
    expect(await countStored(graph.read)).toEqual(stored);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('takes the rows that are right, and says of each that is not its line, field and reason', async () => {
    const records = [
      ...whole,
      claim('no-such', { object: 'nobody' }),
      claim('backwards', { began: '2024-04-02', ended: '2024-04-01' }),
      claim('circle', { attribution: [{ speaker: 'press' }, { speaker: 'press' }] }),
      claim('outside', { passage: { document: 'nowhere' } }),
      claim('typo', { predicate: 'OPOSES' }),
      claim('drawn', { derivedFrom: ['no-such'] }),
      claim('late', { attestedOn: '2024-04-30', valid: '2024-05/..' }),
      { retraction: { claim: 'nothing', reason: 'wrong' } },
      { retraction: { claim: 'two', reason: 'wrong' } },
      entity('long', { name: 'x'.repeat(10_000_000) }),
    ];
    const { imported, remarks } = await take([await jsonl(records)]);
    expect(imported).toMatchObject({
      rows: 16,
      entities: { recorded: 3 },
      claims: { recorded: 2 },
      retracted: 1,
    });
    expect(remarks.sort()).toEqual([
      expect.stringMatching(/^refused 10 passage.document: no document has the id "nowhere"/),
      expect.stringMatching(/^refused 11 predicate: must be one of .*/),
      'refused 12 derivedFrom[0]: nothing has the id "no-such"',
      'refused 13 attestedOn: `attestedOn` and `attestedBasis` go together',
      expect.stringMatching(/^refused 13 valid: A fact cannot have begun after 2024-04-30/),
      'refused 14 claim: no claim has the id "nothing"',
      'refused 16 name: must be at most 4000 characters long',
      'refused 7 object: nothing has the id "nobody"',
      expect.stringMatching(/^refused 8 ended.latest: It began on 2024-04-02 at the earliest/),
      expect.stringMatching(/^refused 9 attribution: A speaker cites itself/),
    ]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('leaves what is recorded otherwise as it is, and says so', async () => {
    await take([await jsonl(whole)]);
    const { imported, remarks } = await take([
      await jsonl([entity('a', { summary: 'Another.' }), claim('one', { note: 'Other.' })]),
    ]);
    expect(imported).toMatchObject({ entities: { kept: 1 }, claims: { kept: 1 } });
    expect(remarks).toEqual([
      'differs 1 : "a" is recorded otherwise, and stays as it is recorded',
      'differs 2 : "one" is recorded otherwise, and stays as it is recorded',
    ]);
  });

  test('writes nothing in a dry run, and says what an import would', async () => {
    const records = [...whole, claim('drawn', { derivedFrom: ['two'] }), claim('lost', { object: 'nobody' })];
    const dry = await take([await jsonl(records)], { isDryRun: true });
    expect((await countStored(graph.read)).nodes).toBe(await migrations());
    const real = await take([await jsonl(records)]);
    expect({ ...dry, imported: { ...dry.imported, encodings: [] } }).toEqual({
      ...real,
      imported: { ...real.imported, encodings: [] },
    });
    expect(dry.remarks).toEqual(['refused 8 object: nothing has the id "nobody"']);
  });

  test('of more than one batch goes on where claims name those of batches before', async () => {
    const many = Array.from({ length: 2_300 }, (_, index) =>
      claim(`n${index}`, index === 0 ? {} : { derivedFrom: [`n${index - 1}`] }),
    );
    const { imported, remarks } = await take([await jsonl([...whole, ...many])]);
    expect(remarks).toEqual([]);
    expect(imported.claims.recorded).toBe(2_302);
    const [row] = await graph.read('MATCH ()-[d:DERIVED_FROM]->() RETURN count(d)');
    expect(row).toEqual([2_299]);
  });

  test('records rows that say the same once', async () => {
    const csv = await fileWith('u,v,sign\n1,2,1\n2,3,-1\n1,2,1\n');
    const { imported } = await take([csv], { mapping: packagePath('mappings/tribes.yaml') });
    expect(imported).toMatchObject({ rows: 3, repeated: 1, claims: { recorded: 2, kept: 0 } });
  });
});

async function migrations(): Promise<number> {
  const [row] = await graph.read('MATCH (m:Migration) RETURN count(m)');
  return Number(row?.[0]);
}

describe('entente import', () => {
  const variables = async () => {
    const { uri, username, password } = testAddress();
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  };

  test('says what it took, writes why it refused the rest, and ends with 4', async () => {
    const folder = await temporaryFolder();
    const csv = await fileWith(Buffer.from('u,v,sign\n1,2,1\n1,1,1\n1,2\né,2,7\n', 'latin1'));
    const args = ['import', csv, '--mapping', 'tribes', '--report', 'why.csv'];
    const { stdout, exitCode } = await runEntente(args, folder, await variables());
    expect(stdout).toContain('was read as windows-1252');
    expect(stdout).toMatch(/claims +1 recorded/);
    expect(stdout).toMatch(/refused +3/);
    expect(stdout).toContain(`${join(folder, 'why.csv')} says which, and why.`);
    expect(exitCode).toBe(4);
    const report = await readFile(join(folder, 'why.csv'), 'utf8');
    expect(report).toContain('"refused"');
    expect(report).toMatch(/,4,"","has 2 cells where the columns are 3: u, v, sign"/);
  });

  test('refuses what it cannot read, with what would be right', async () => {
    const folder = await temporaryFolder();
    const csv = await fileWith('a\n');
    const without = await runEntente(['import', csv], folder, await variables());
    expect(without).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('say what its columns are (--mapping)'),
    });
    const table = await runEntente(
      ['import', csv, '--mapping', 'tribes', '--table', 'x=y'],
      folder,
      await variables(),
    );
    expect(table).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('has no table x: there are tribes'),
    });
  });
});
