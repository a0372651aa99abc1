import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMapping } from '../../src/exchange/mapping/mapping.js';
import { readMapped } from '../../src/exchange/mapping/read-mapped.js';
import { openText } from '../../src/exchange/open-text.js';
import { packagePath } from '../../src/package.js';
import { all, fileWith, sortedOut } from './files.js';

const mapping = `
title: Links
prefix: link
missing: [NA]
only: { type: [ally, foe] }
words:
  predicates: { ally: ALLIED_WITH, foe: OPPOSES }
tables:
  groups: { key: code }
entities:
  - { id: coder, kind: Organization, name: The coder }
  - each: { columns: [a, b], as: group }
    id: group-{group|slug}
    kind: Organization
    name: "{group|groups.name}"
documents:
  - id: links
    title: Links
    language: en
    kind: DATASET
    publisher: coder
    attestedOn: 2020-12-31
    attestedBasis: { kind: STATED, why: "The end, {{really}}." }
claims:
  - subject: group-{a|slug}
    predicate: "{type|predicates}"
    object: group-{b|slug}
    valid: "{date|edtf}/.."
    attestedOn: "{date|edtf|lastDay}"
    attestedBasis: { kind: INFERRED, why: Its date. }
    passage: { document: links, sentence: "{row|number}" }
    note: "{a} and {b}: {words|or nothing said}"
    attribution: [{ speaker: "group-{by|slug}" }]
`;

const header = 'row,type,a,b,date,words,by\n';

async function mapped(rows: string, written = mapping, tables: Record<string, Record<string, string>> = {}) {
  const file = await openText(await fileWith(rows));
  const groups = new Map(
    Object.entries(tables).map(([code, cells]) => [code, new Map(Object.entries(cells))]),
  );
  const read = await readMapping(await fileWith(written, 'mapping.yaml'));
  const found = await all(readMapped(file, read, new Map([['groups', groups]])));
  return { found, ...sortedOut(found) };
}

const valuesOf = (records: readonly { section: string; value: unknown }[], section: string) =>
  records.flatMap(({ section: of, value }) => (of === section ? [value as Record<string, unknown>] : []));

describe('a mapping', () => {
  test('says once what it says whatever the rows, and makes what each row is about', async () => {
    const { records, refused } = await mapped(
      `${header}1,ally,A b,Č,2014-02-00,Some,X\n2,foe,Č,A b,2014-00-00,NA,NA\n3,none,Q,R,2014-00-00,,\n`,
      mapping,
      { 'A b': { name: 'The Abs' } },
    );
    expect(refused).toEqual([]);
    expect(valuesOf(records, 'entities').map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'coder: The coder',
      'group-a-b: The Abs',
      'group-c: Č',
    ]);
    expect(valuesOf(records, 'documents')[0]).toMatchObject({ attestedBasis: { why: 'The end, {really}.' } });
    const [first, second] = valuesOf(records, 'claims');
    expect(first).toMatchObject({
      subject: 'group-a-b',
      predicate: 'ALLIED_WITH',
      valid: '2014-02/..',
      attestedOn: '2014-02-28',
      passage: { document: 'links', sentence: 1 },
      note: 'A b and Č: Some',
      attribution: [{ speaker: 'group-x' }],
    });
    // The cell of the speaker is missing: nothing can stand where it should.
    expect(second).toMatchObject({
      valid: '2014/..',
      attestedOn: '2014-12-31',
      note: 'Č and A b: nothing said',
      attribution: [{}],
    });
  });

  test('gives the same row the same id, whatever stands around it, and another row another', async () => {
    const row = '1,ally,A,B,2014-02-00,Some,X\n';
    const ids = async (rows: string) =>
      valuesOf((await mapped(header + rows)).records, 'claims').map(({ id }) => id);
    const [alone] = await ids(row);
    const [other, among] = await ids(`2,foe,A,B,2014-02-00,Some,X\n${row}`);
    expect(alone).toBe(among);
    expect(alone).toMatch(/^link-[0-9a-f]{32}$/);
    expect(other).not.toBe(alone);
  });

  test('lists each code once that no table explains', async () => {
    const { found } = await mapped(`${header}1,ally,A,B,2014-02-00,S,X\n2,ally,A,B,2014-03-00,S,X\n`);
    const told = found.flatMap((each) => (each.kind === 'unexplained' ? [each.problem.message] : []));
    expect(told).toEqual([
      'the table groups does not explain the code "A", which stands for itself',
      'the table groups does not explain the code "B", which stands for itself',
    ]);
  });

  test('refuses rows with too few or too many cells, and cells that are not what they should be, by line', async () => {
    const { refused } = await mapped(
      `${header}1,ally,A\n2,ally,A,B,2014-13-00,S,X\nx,ally,A,B,2014-01-00,S,X\n4,ally,***,B,2014-01-00,S,X\n5,ally,A,B,0000-00-00,S,X\n`,
    );
    expect(refused).toEqual([
      '2: has 3 cells where the columns are 7: row, type, a, b, date, words, by',
      expect.stringMatching(/^3: "2014-13-00" in the column date is no date/),
      '4: "x" in the column row is no number',
      '5: "***" in the column group has no letter or digit that an id could have',
      '5: "***" in the column a has no letter or digit that an id could have',
      '6: "0000-00-00" in the column date is no date: even its year is unknown',
    ]);
  });

  test('refuses a file that lacks a column, and an empty one', async () => {
    await expect(mapped('type,a,b\n')).rejects.toThrow(
      /has no column .*date.* which "Links" names: it has type, a, b/,
    );
    await expect(mapped('')).rejects.toThrow('is empty: its first row should name its columns');
  });

  test.each([
    ['{a|slugg}', '"slugg" is no filter, and none of the mapping\'s words and tables (did you mean "slug"?)'],
    ['{a|before}', 'the filter before needs something behind its name'],
    ['{a|slug x}', 'the filter slug takes nothing behind its name'],
    ['{a', 'has a brace alone: write {{ for one that is meant'],
    ['{}', 'has a placeholder that names no column'],
  ])('with the template %s is refused with the place of it', async (template, message) => {
    const wrong = mapping.replace('note: "{a} and {b}: {words|or nothing said}"', `note: "${template}"`);
    await expect(mapped(header, wrong)).rejects.toThrow(`claims[0].note: ${message}`);
  });

  test('with an unknown key is refused with the key that was meant', async () => {
    await expect(mapped(header, mapping.replace('prefix:', 'prefx:'))).rejects.toThrow(
      'unknown key "prefx" (did you mean "prefix"?)',
    );
  });
});

const spans = `
title: Years
prefix: years
spans:
  pair: [a, b]
  first: "{year}"
  last: "{year}"
  marks: { strong: { s: [1] }, weak: { w: [1] } }
  kinds: [{ name: STRONG, any: [strong] }, { name: WEAK, any: [weak] }]
claims:
  - note: "{a}|{b}|{kind}|{first}|{last}|{marks}"
`;

describe('spans of years', () => {
  test('are the consecutive years of a pair, in either order, that are of one kind', async () => {
    const { records } = await mapped(
      'a,b,year,s,w\nX,Y,1990,1,0\nY,X,1991,1,1\nX,Y,1991,0,0\nX,Y,1992,0,1\nX,Y,1994,0,1\nY,Z,1990,0,0\n',
      spans,
    );
    expect(valuesOf(records, 'claims').map(({ note }) => note)).toEqual([
      'X|Y|STRONG|1990|1991|strong, weak (1991)',
      'X|Y|WEAK|1992|1992|weak',
      'X|Y|WEAK|1994|1994|weak',
    ]);
  });

  test('refuse rows without a year', async () => {
    const { refused } = await mapped('a,b,year,s,w\nX,Y,soon,1,0\n', spans);
    expect(refused).toEqual(['2: "soon" is no year: it must be one of 1 to 9999']);
  });

  test('are those that a slow reading of the rows finds', async () => {
    const row = fc.record({
      a: fc.constantFrom('X', 'Y', 'Z'),
      b: fc.constantFrom('X', 'Y', 'Z'),
      year: fc.integer({ min: 1990, max: 1997 }),
      s: fc.constantFrom('0', '1'),
      w: fc.constantFrom('0', '1'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 25 }), async (rows) => {
        const text = rows.map(({ a, b, year, s, w }) => `${a},${b},${year},${s},${w}\n`).join('');
        const { records } = await mapped(`a,b,year,s,w\n${text}`, spans);
        const found = valuesOf(records, 'claims').map(({ note }) => String(note).split('|').slice(0, 5));
        const asked = (pair: string, year: number) => {
          const those = rows.filter((each) => [each.a, each.b].sort().join() === pair && each.year === year);
          if (those.some(({ s }) => s === '1')) return 'STRONG';
          return those.some(({ w }) => w === '1') ? 'WEAK' : null;
        };
        const pairs = new Set(rows.map(({ a, b }) => [a, b].sort().join()));
        let expected = 0;
        for (const pair of pairs) {
          for (let year = 1989; year <= 1998; year++) {
            const kind = asked(pair, year);
            const covering = found.filter(
              ([a, b, , first, last]) =>
                [a, b].sort().join() === pair && Number(first) <= year && year <= Number(last),
            );
            expect(covering.map(([, , each]) => each)).toEqual(kind === null ? [] : [kind]);
            if (kind !== null && kind !== asked(pair, year - 1)) expected++;
          }
        }
        expect(found).toHaveLength(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a ready mapping', () => {
  test.each(readdirSync(packagePath('mappings')))('%s is as a mapping should be', async (name) => {
    const { claims, title } = await readMapping(packagePath(`mappings/${name}`));
    expect(claims).not.toEqual([]);
    expect(title).not.toBe('');
  });
});
