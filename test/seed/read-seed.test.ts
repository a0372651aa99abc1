import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/domain/recording/directory.js';
import { type LookUp, readSeed } from '../../src/seed/read-seed.js';
import { SeedError } from '../../src/seed/seed-error.js';
import { formatPath } from '../../src/written/problem.js';
import { day } from '../fixtures/claims.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { claim, DOCUMENT, entity, facts, folderOf, problemsOf } from './folder.js';

describe('a folder without fault', () => {
  test('is read as one, whatever file a list stands in', async () => {
    const folder = await folderOf({
      'a.yaml': `claims: [${claim()}]`,
      'b.yml': `documents: [${DOCUMENT}]\nclaims:`,
      'c.YAML': `entities: [${entity('arland', 'State')}, ${entity('borduria', 'State')}]`,
      'notes.txt': 'claims: nonsense',
      'empty.yaml': '# nothing yet',
    });
    await mkdir(join(folder, 'later.yaml'));
    const seed = await readSeed(folder);
    expect(seed.documents.map(({ id }) => id)).toEqual(['paper']);
    expect(seed.entities.map(({ id }) => id)).toEqual(['arland', 'borduria']);
    expect(seed.claims.map(({ id }) => id)).toEqual(['one']);
    expect(seed.retractions).toEqual([]);
  });

  test('gives claims with every default resolved', async () => {
    const [found] = (await readSeed(await folderOf({ 'a.yaml': facts() }))).claims;
    expect(found).toEqual({
      id: 'one',
      subject: 'arland',
      predicate: 'OPPOSES',
      object: 'borduria',
      supportTypes: [],
      via: [],
      at: [],
      from: null,
      affects: null,
      polarity: 'AFFIRMS',
      modality: 'ACTUAL',
      condition: null,
      began: { earliest: null, latest: null },
      ended: { earliest: null, latest: null },
      attestedOn: '2024-06-01',
      attestedBasis: { kind: 'STATED', why: null },
      passage: { document: 'paper', sentence: 1, span: null },
      attribution: [],
      note: 'Arland opposes Borduria.',
      sourceReliability: null,
      informationCredibility: null,
      supersedes: null,
      derivedFrom: [],
    });
  });

  test('gives the bounds that EDTF, one day, or bounds stand for', async () => {
    const folder = await folderOf({
      'a.yaml': facts({
        claims: `[${claim({ valid: '2024-03/..' })},
          ${claim({ id: 'two', began: '2024-03-05', ended: '{ latest: 2024-05-01 }' })},
          ${claim({ id: 'three', valid: '2024-03~/..', began: '{ earliest: 2024-02-20, latest: 2024-04-10 }' })}]`,
      }),
    });
    const unknown = { earliest: null, latest: null };
    expect((await readSeed(folder)).claims.map(({ began, ended }) => [began, ended])).toEqual([
      [{ earliest: '2024-03-01', latest: '2024-03-31' }, unknown],
      [
        { earliest: '2024-03-05', latest: '2024-03-05' },
        { earliest: null, latest: '2024-05-01' },
      ],
      [{ earliest: '2024-02-20', latest: '2024-04-10' }, unknown],
    ]);
  });

  test('may refer to what has been recorded before', async () => {
    const asked: string[][] = [];
    const lookUp: LookUp = async (ids) => {
      asked.push([...ids]);
      return new Map([['ruritania', { kind: 'State' as const }]]);
    };
    const folder = await folderOf({ 'a.yaml': facts({ claims: `[${claim({ object: 'ruritania' })}]` }) });
    expect((await readSeed(folder, lookUp)).claims[0]?.object).toBe('ruritania');
    expect(asked.map((ids) => ids.sort())).toEqual([
      ['arland', 'borduria', 'one', 'paper', 'ruritania', 'war'],
    ]);
  });

  test('is held to what is recorded, where it has other things under the same ids', async () => {
    const claims = [
      claim({
        passage: `{ document: paper, sentence: 1, start: 30, end: 45, sha256: ${'a'.repeat(64)} }`,
        predicate: 'PRESENT_IN',
      }),
      claim({ id: 'four', predicate: 'PRESENT_IN', passage: '{ document: paper, sentence: 2 }' }),
      claim({ id: 'five', predicate: 'FIGHTS', supersedes: 'two' }),
    ];
    const folder = await folderOf({ 'a.yaml': facts({ claims: `[${claims}]` }) });
    const recorded = await otherThingsRecorded([]);
    const problems = await problemsOf(
      folder,
      async () => new Map([...recorded, ['war', { kind: 'Claim', supersededBy: null }]]),
    );
    expect(problems.map(({ path, message }) => [formatPath(path), message])).toEqual([
      ['entities[2].id', expect.stringContaining('recorded as another kind of thing (Claim)')],
      ['claims[0].passage.end', expect.stringContaining('40 UTF-16 units')],
      ['claims[1].passage.sentence', expect.stringContaining('no sentence 2')],
      ['claims[2].predicate', expect.stringContaining('to a Place')],
      ['claims[2].supersedes', expect.stringContaining('superseded by "three"')],
    ]);
  });

  test('takes the days of its claims from the document as that is recorded', async () => {
    const folder = await folderOf({ 'a.yaml': facts({ claims: `[${claim({ predicate: 'PRESENT_IN' })}]` }) });
    const seed = await readSeed(folder, otherThingsRecorded);
    expect(seed.claims[0]?.attestedOn).toBe('2024-03-01');
    expect(seed.documents[0]?.attestedOn).toBe('2024-06-01');
  });

  test('may take back claims', async () => {
    const folder = await folderOf({
      'a.yaml': facts({ more: 'retractions: [{ claim: one, reason: misread }]' }),
    });
    expect((await readSeed(folder)).retractions).toEqual([{ claim: 'one', reason: 'misread' }]);
  });
});

describe('everything that is wrong is said at once, with its place', () => {
  test('across files, in their order and that of their lines', async () => {
    const folder = await folderOf({
      'a.yaml': facts({ documents: '[]' }),
      'b.yaml': 'entitys: []\n\nretractions:\n  - claim: none\n    reason: ""\n',
      'c.yaml': 'claims: [unclosed\n',
      'd.yaml': '- a list',
    });
    const problems = await problemsOf(folder);
    expect(problems.map(({ file, line, column, path }) => [file, line, column, formatPath(path)])).toEqual([
      ['b.yaml', 1, 1, 'entitys'],
      ['b.yaml', 5, 5, 'retractions[0].reason'],
      ['c.yaml', 2, 1, ''],
      ['d.yaml', 1, 1, ''],
    ]);
    await expect(readSeed(folder)).rejects.toThrow(/4 problems.*\n {2}b\.yaml:1:1 entitys: unknown key/);
  });

  test('a claim that does not fit its form is still known to exist', async () => {
    const claims = `[${claim({ note: '3' })}, ${claim({ id: 'two', derivedFrom: '[one]' })}]`;
    const problems = await problemsOf(await folderOf({ 'a.yaml': facts({ claims }) }));
    expect(problems.map(({ path }) => formatPath(path))).toEqual(['claims[0].note']);
  });
});

describe('a field at fault is named, with what would be right', () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    ['an unknown key', { objekt: 'borduria' }, 'claims[0].objekt', /did you mean "object"/],
    [
      'an unknown predicate',
      { predicate: 'OPOSES' },
      'claims[0].predicate',
      /must be one of .*did you mean "OPPOSES"/,
    ],
    ['an unknown entity', { object: 'bordurai' }, 'claims[0].object', /"bordurai".*did you mean "borduria"/],
    [
      'an entity of the wrong kind',
      { from: 'war' },
      'claims[0].from',
      /a Event; it must be a Place or a State/,
    ],
    ['a document in the place of an entity', { object: 'paper' }, 'claims[0].object', /a Document/],
    [
      'kinds that a predicate does not join',
      { predicate: 'LOCATED_IN', object: 'war' },
      'claims[0].predicate',
      /LOCATED_IN/,
    ],
    ['a day that is none', { began: '2024-02-30' }, 'claims[0].began', /must be a day/],
    [
      'a day in bounds that is none',
      { began: '{ latest: 2024-13-01 }' },
      'claims[0].began.latest',
      /YYYY-MM-DD/,
    ],
    [
      'a year in the place of a day',
      { attestedOn: '2024', attestedBasis: '{ kind: STATED }' },
      'claims[0].attestedOn',
      /YYYY-MM-DD/,
    ],
    [
      'bounds out of order',
      { began: '{ earliest: 2024-05-01, latest: 2024-04-01 }' },
      'claims[0].began.earliest',
      /after/,
    ],
    [
      'an end before the beginning',
      { began: '2024-04-01', ended: '2024-04-01' },
      'claims[0].ended.latest',
      /later day/,
    ],
    ['a fact begun after it was attested', { valid: '2024-07/..' }, 'claims[0].valid', /2024-06-01/],
    ['EDTF that is none', { valid: '2024-13/..' }, 'claims[0].valid', /EDTF/],
    ['a lone day for a state', { valid: '2024-03-01' }, 'claims[0].valid', /2024-03-01\/\.\./],
    ['a number in the place of EDTF', { valid: '2024' }, 'claims[0].valid', /must be a text/],
    ['EDTF beside bounds', { valid: '2024-03/..', began: '2024-03-01' }, 'claims[0].valid', /either/],
    ['attestedOn without its basis', { attestedOn: '2024-05-01' }, 'claims[0].attestedOn', /go together/],
    [
      'an inferred day without why',
      { attestedOn: '2024-05-01', attestedBasis: '{ kind: INFERRED }' },
      'claims[0].attestedBasis.why',
      /missing/,
    ],
    [
      'support types of another predicate',
      { supportTypes: '[WEAPONS]' },
      'claims[0].supportTypes',
      /Only SUPPORTS/,
    ],
    [
      'a support type of another affected statement',
      { affects: '{ subject: arland, predicate: FIGHTS, object: borduria, supportType: WEAPONS }' },
      'claims[0].affects.supportType',
      /Only SUPPORTS/,
    ],
    [
      'kinds that the affected statement’s predicate does not join',
      { affects: '{ subject: war, predicate: FIGHTS, object: borduria }' },
      'claims[0].affects.predicate',
      /FIGHTS cannot join a Event/,
    ],
    [
      'an affected relation with itself',
      { affects: '{ subject: arland, predicate: FIGHTS, object: arland }' },
      'claims[0].affects.object',
      /another one than arland/,
    ],
    ['a claim that supersedes itself', { supersedes: 'one' }, 'claims[0].supersedes', /comes from itself/],
    [
      'a claim that is drawn from itself',
      { derivedFrom: '[one]' },
      'claims[0].derivedFrom[0]',
      /comes from itself/,
    ],
    [
      'a chain that contains itself',
      { attribution: '[{ speaker: arland }, { speaker: arland }]' },
      'claims[0].attribution',
      /cites itself/,
    ],
    ['a link that is neither', { attribution: '[{}]' }, 'claims[0].attribution[0]', /speaker/],
    [
      'an unknown key in a link',
      { attribution: '[{ anonymous: true, descripton: officials }]' },
      'claims[0].attribution[0].descripton',
      /did you mean "description"/,
    ],
    [
      'a passage outside its document',
      { passage: `{ document: paper, start: 90, end: 101, sha256: ${'a'.repeat(64)} }` },
      'claims[0].passage.end',
      /100/,
    ],
    [
      'a passage outside its sentence',
      { passage: `{ document: paper, sentence: 2, start: 4, end: 9, sha256: ${'a'.repeat(64)} }` },
      'claims[0].passage.start',
      /from 51 to 100/,
    ],
    [
      'a sentence that is not there',
      { passage: '{ document: paper, sentence: 3 }' },
      'claims[0].passage.sentence',
      /no sentence 3: they are numbered 1 to 2/,
    ],
    [
      'a passage without its hash',
      { passage: '{ document: paper, start: 4, end: 9 }' },
      'claims[0].passage',
      /go together/,
    ],
    [
      'a passage of no document',
      { passage: '{ document: papier }' },
      'claims[0].passage.document',
      /did you mean "paper"/,
    ],
    ['an id that is none', { id: 'One' }, 'claims[0].id', /lower-case/],
    ['an id of something else', { id: 'paper' }, 'claims[0].id', /share one namespace/],
    ['a missing note', { note: '' }, 'claims[0].note', /must be/],
    [
      'a grade that is none',
      { informationCredibility: '7' },
      'claims[0].informationCredibility',
      /1, 2, 3, 4, 5, 6/,
    ],
  ])('%s', async (_, fields, path, message) => {
    const problems = await problemsOf(await folderOf({ 'a.yaml': facts({ claims: `[${claim(fields)}]` }) }));
    expect(problems.map((problem) => [formatPath(problem.path), problem.message])).toEqual([
      [path, expect.stringMatching(message)],
    ]);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  test.each<[string, string, string, RegExp]>([
    [
      'an unknown kind',
      entity('x', 'Nation'),
      'entities[0].kind',
      /State, Organization, Person, Place, Event/,
    ],
    [
      'dates of what is no event',
      entity('x', 'State', ', began: 2024-01-01'),
      'entities[0].began',
      /unknown key "began"/,
    ],
    [
      'a scheme with a colon',
      entity('x', 'State', ', externalIds: [{ scheme: "urn:isni", value: "1" }]'),
      'entities[0].externalIds[0].scheme',
      /colon/,
    ],
    ['an event without status', entity('x', 'Event'), 'entities[0].status', /missing/],
    [
      'an event over before it began',
      entity('x', 'Event', ', status: OCCURRED, began: 2024-01-02, ended: 2024-01-02'),
      'entities[0].ended',
      /after 2024-01-02/,
    ],
    [
      'a language that is none',
      '{ id: x, kind: State, name: X, names: [{ text: X, language: English, kind: ALIAS }] }',
      'entities[0].names[0].language',
      /BCP 47/,
    ],
  ])('%s', async (_, written, path, message) => {
    const problems = await problemsOf(await folderOf({ 'a.yaml': `entities: [${written}]` }));
    expect(problems.map((problem) => [formatPath(problem.path), problem.message])).toEqual([
      [path, expect.stringMatching(message)],
    ]);
  });

  test('the name to show counts among an entity’s names without being repeated', async () => {
    const entity = '{ id: x, kind: State, name: Y, names: [{ text: X, kind: ALIAS }] }';
    const seed = await readSeed(await folderOf({ 'a.yaml': `entities: [${entity}]` }));
    expect(seed.entities[0]?.names).toEqual([
      { text: 'Y', language: null, kind: 'ALIAS' },
      { text: 'X', language: null, kind: 'ALIAS' },
    ]);
  });

  test('a claim superseded by two, or taken back twice', async () => {
    const claims = [
      claim(),
      claim({ id: 'two', supersedes: 'one' }),
      claim({ id: 'three', supersedes: 'one' }),
    ];
    const more = 'retractions: [{ claim: two, reason: misread }, { claim: two, reason: mistaken }]';
    const problems = await problemsOf(await folderOf({ 'a.yaml': facts({ claims: `[${claims}]`, more }) }));
    expect(problems.map(({ path, message }) => [formatPath(path), message])).toEqual([
      ['claims[2].supersedes', expect.stringContaining('superseded by "two"')],
      ['retractions[1].claim', expect.stringContaining('"two" is taken back above')],
    ]);
  });

  test('sentences that overlap, are out of order or leave the document', async () => {
    const sha256 = 'a'.repeat(64);
    const sentences = `[{ number: 2, start: 0, end: 9, sha256: ${sha256} }, { number: 2, start: 5, end: 5, sha256: ${sha256} },
      { number: 3, start: 9, end: 11, sha256: ${sha256} }]`;
    const document = `{ id: paper, title: Paper, language: en, kind: NEWS, attestedOn: 2024-06-01, attestedBasis: { kind: STATED }, length: 10, sentences: ${sentences} }`;
    const problems = await problemsOf(await folderOf({ 'a.yaml': `documents: [${document}]` }));
    expect(problems.map(({ path }) => formatPath(path))).toEqual([
      'documents[0].sentences[0].number',
      'documents[0].sentences[1].start',
      'documents[0].sentences[1].end',
      'documents[0].sentences[2].end',
    ]);
  });
});

describe('what cannot be read is refused with a reason', () => {
  test('no such folder, an empty one, one of empty files', async () => {
    const empty = await temporaryFolder();
    await expect(readSeed(join(empty, 'none'))).rejects.toThrow(/ENOENT/);
    await expect(readSeed(empty)).rejects.toThrow(/no \*\.yaml/);
    await expect(readSeed(await folderOf({ 'a.yaml': '' }))).rejects.toThrow(/empty/);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['bytes that are not UTF-8', new Uint8Array([0x63, 0x3a, 0xff, 0xfe]), /UTF-8/],
    ['a key given twice', 'claims: []\nclaims: []', /unique/],
    ['several YAML documents', 'claims: []\n---\nclaims: []', /multiple documents/],
    ['a custom tag', 'claims: !!js/function "x"', /tag/],
    ['anchors that multiply', bomb(), /anchors/],
    ['brackets without end', '['.repeat(200_000), /YAML|deeply/],
  ])('%s', async (_, content, message) => {
    const problems = await problemsOf(await folderOf({ 'a.yaml': content }));
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.file).toBe('a.yaml');
  });

  test('a file beyond the limit is not even read', async () => {
    const folder = await temporaryFolder();
    const file = await open(join(folder, 'a.yaml'), 'w');
    await file.truncate(100 * 1024 * 1024);
    await file.close();
    expect((await problemsOf(folder)).map(({ message }) => message)).toEqual([
      expect.stringMatching(/at most 16777216/),
    ]);
  });

  test('what stands in an unreadable file is not reported as missing', async () => {
    const folder = await folderOf({ 'a.yaml': `claims: [${claim()}]`, 'b.yaml': 'documents: [' });
    expect((await problemsOf(folder)).map(({ file }) => file)).toEqual(['b.yaml']);
  });

  test('the error names the folder', async () => {
    const folder = await temporaryFolder();
    await expect(readSeed(folder)).rejects.toSatisfy(
      (error) => error instanceof SeedError && error.folder === folder,
    );
  });
});

/** What is recorded otherwise than `facts` has it: the paper shorter and older, Borduria a place, a claim superseded. */
const otherThingsRecorded: LookUp = async () =>
  new Map<string, Known>([
    [
      'paper',
      {
        kind: 'Document',
        publisher: null,
        length: 40,
        sentences: new Map([[1, { start: 0, end: 40 }]]),
        attestedOn: day('2024-03-01'),
        attestedBasis: { kind: 'STATED', why: null },
      },
    ],
    ['borduria', { kind: 'Place' }],
    ['two', { kind: 'Claim', supersededBy: 'three' }],
  ]);

/** A small file that stands for some ten to the ninth values. */
function bomb(): string {
  const level = (name: string, below: string) =>
    `${name}: &${name} [${Array(10).fill(`*${below}`).join(', ')}]`;
  const levels = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) =>
    level(name, 'abcdefgh'.charAt(index)),
  );
  return [`a: &a [x]`, ...levels].join('\n');
}
