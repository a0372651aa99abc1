import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readMapping } from '../../src/exchange/mapping/mapping.js';
import { importFiles } from '../../src/import-files.js';
import { packagePath } from '../../src/package.js';
import { graphForAllTests } from '../support/fresh-graph.js';

/** The data sets are not part of the project; where they are not beside it, these tests are skipped. */
const data = process.env['ENTENTE_TEST_DATA'] ?? packagePath('../shared/data');
const isThere = existsSync(join(data, 'cow/states.csv'));

const { graph } = graphForAllTests();

async function take(file: string, mapping: string) {
  const refused: string[] = [];
  const unexplained: string[] = [];
  const imported = await importFiles(graph, [join(data, file)], {
    mapping: await readMapping(packagePath(`mappings/${mapping}.yaml`)),
    tables: mapping.startsWith('mapping') ? new Map() : new Map([['states', join(data, 'cow/states.csv')]]),
    isDryRun: false,
    remark: async (remark, { line, message }) => {
      (remark === 'refused' ? refused : unexplained).push(`${line} ${message}`);
    },
  });
  return { imported, refused, unexplained };
}

/** The cells of simple CSV: no quoted cell has a line break, and quotes are doubled. */
function rowsOf(file: string): Record<string, string>[] {
  const bytes = readFileSync(join(data, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    );
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** The years of each pair, and what each year is: what a slow reading of a file says. */
function yearsByPair(
  rows: readonly Record<string, string>[],
  a: string,
  b: string,
  kindOf: (those: Record<string, string>[]) => string | null,
  of: readonly string[] = [],
) {
  const those = new Map<string, Record<string, string>[]>();
  for (const row of rows) {
    const key = [...of.map((column) => row[column]), ...[row[a], row[b]].sort(), row['year']].join(' ');
    those.set(key, [...(those.get(key) ?? []), row]);
  }
  const years = new Map<string, Map<number, string>>();
  for (const [key, some] of those) {
    const parts = key.split(' ');
    const kind = kindOf(some);
    if (kind === null) continue;
    const pair = parts.slice(0, -1).join(' ');
    years.set(pair, (years.get(pair) ?? new Map()).set(Number(parts.at(-1)), kind));
  }
  return years;
}

/** How many runs of consecutive years of one kind there are, by kind. */
function runs(years: ReadonlyMap<string, ReadonlyMap<number, string>>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const byYear of years.values()) {
    for (const [year, kind] of byYear) {
      if (byYear.get(year - 1) !== kind) counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return counts;
}

async function claimsOf(document: string): Promise<Record<string, number>> {
  const rows = await graph.read(
    'MATCH (c:Claim)-[:IN]->(:Document {id: $document}) RETURN c.predicate, count(*) ORDER BY c.predicate',
    { document },
  );
  return Object.fromEntries(rows) as Record<string, number>;
}

/** How a relation stands on a day; null where nothing is known. */
async function standing(a: string, predicate: string, b: string, on: string): Promise<unknown> {
  const [row] = await graph.read(
    `UNWIND [$a + '|' + $predicate + '|' + $b, $b + '|' + $predicate + '|' + $a] AS id
     MATCH (:Statement {id: id})-[:SEGMENT]->(g)
     WHERE g.from <= date($on) AND (g.to IS NULL OR g.to > date($on)) AND g.knownTo IS NULL RETURN g.standing`,
    { a, b, predicate, on },
  );
  return row?.[0] ?? null;
}

describe.skipIf(!isThere)('the ready mappings', () => {
  test('take the links of Mapping Militant Organizations one by one', async () => {
    const rows = rowsOf('mapping-militants/links.csv').filter(({ type }) => type === 'all' || type === 'riv');
    const { imported, refused, unexplained } = await take('mapping-militants/links.csv', 'mapping-militants');
    const own = rows.filter(({ group1, group2 }) => group1 === group2);
    const others = rows.filter(({ group1, group2 }) => group1 !== group2);
    expect(refused).toHaveLength(own.length);
    expect(refused[0]).toContain('joins two entities');
    expect(await claimsOf('mapping-militants-2016')).toEqual({
      ALLIED_WITH: others.filter(({ type }) => type === 'all').length,
      OPPOSES: others.filter(({ type }) => type === 'riv').length,
    });
    const groups = new Set(rows.flatMap(({ group1, group2 }) => [group1, group2]));
    expect(unexplained).toHaveLength(groups.size);
    expect(imported.entities.recorded).toBe(groups.size + 1);
    const [dated] = await graph.read(
      `MATCH (c:Claim) WHERE c.note CONTAINS '(link 1311)'
       RETURN toString(c.beganEarliest), toString(c.beganLatest), c.endedLatest, toString(c.attestedOn)`,
    );
    expect(dated).toEqual(['2014-02-01', '2014-02-28', null, '2014-02-28']);
  });

  test("take ATOP's years by pairs, and say in which years which obligation was there", async () => {
    const kindOf = (those: Record<string, string>[]) => {
      const has = (...columns: string[]) =>
        those.some((row) => columns.some((column) => row[column] === '1'));
      if (has('atop_defense', 'atop_offense')) return 'ALLIED_WITH';
      return has('atop_neutral', 'atop_nonagg', 'atop_consul') ? 'HAS_PACT_WITH' : null;
    };
    const rows = rowsOf('atop/alliances-dyad-year.csv.gz');
    const years = yearsByPair(rows, 'ccode1', 'ccode2', kindOf);
    const { imported, refused, unexplained } = await take('atop/alliances-dyad-year.csv.gz', 'atop');
    expect(imported.rows).toBe(273_296);
    expect([...refused, ...unexplained]).toEqual([]);
    expect(await claimsOf('atop-dyad-years')).toEqual(runs(years));
    // Where two years of one kind follow each other, all days between their ends are certain.
    const pairs = [...years].filter((_, index) => index % 97 === 0);
    for (const [pair, byYear] of pairs) {
      const [a, b] = pair.split(' ');
      const [year, kind] =
        [...byYear].find(([each, of]) => byYear.get(each - 1) === of && byYear.get(each + 1) === of) ?? [];
      if (year === undefined || kind === undefined) continue;
      expect(await standing(`cow-${a}`, kind, `cow-${b}`, `${year}-06-15`)).toBe('ASSERTED');
    }
    const [row] = await graph.read(
      `MATCH (c:Claim {predicate: 'ALLIED_WITH'})-[:SUBJECT|OBJECT]->(:Entity {id: 'cow-20'}), (c)-[:SUBJECT|OBJECT]->(:Entity {id: 'cow-2'})
       RETURN c.note, toString(c.beganEarliest), toString(c.endedLatest) ORDER BY c.beganEarliest LIMIT 1`,
    );
    expect(row).toEqual([
      'United States of America and Canada were allied from 1942 to 1945, with obligations of defence, offence.',
      '1942-01-01',
      '1946-01-01',
    ]);
  });

  test("take COW's wars by pairs and wars", async () => {
    const rows = rowsOf('cow/inter-state-war-dyads.csv');
    const years = yearsByPair(rows, 'ccode1', 'ccode2', () => 'FIGHTS', ['warnum']);
    const { refused } = await take('cow/inter-state-war-dyads.csv', 'cow-wars');
    expect(refused).toEqual([]);
    expect(await claimsOf('cow-war-dyads')).toEqual(runs(years));
    // The United States and Japan, in 1942 to 1944.
    expect(await standing('cow-2', 'FIGHTS', 'cow-740', '1943-06-15')).toBe('ASSERTED');
    expect(await standing('cow-2', 'FIGHTS', 'cow-740', '1950-06-15')).toBe('ENDED');
  });

  test('take rivalries, and leave those open that reach the end of the coverage', async () => {
    const rows = rowsOf('cow/strategic-rivalries.csv');
    const { refused, unexplained } = await take('cow/strategic-rivalries.csv', 'cow-rivalries');
    expect(refused).toEqual([]);
    expect(unexplained).toEqual([expect.stringContaining('the code "324", which stands for itself')]);
    expect(await claimsOf('strategic-rivalries-2020')).toEqual({ OPPOSES: rows.length });
    const [open] = await graph.read(
      `MATCH (c:Claim)-[:IN]->(:Document {id: 'strategic-rivalries-2020'}) WHERE c.endedLatest IS NULL RETURN count(c)`,
    );
    expect(open).toEqual([rows.filter(({ end }) => end === '2020').length]);
  });

  test('take the windows of signed networks by pairs and signs', async () => {
    const rows = rowsOf('cow/signed-networks-1946-1999.csv.gz').flatMap((row) => {
      const [from, to] = String(row['window'])
        .split('-')
        .map((part) => 1900 + Number(part));
      if (from === undefined || to === undefined) return [];
      return Array.from({ length: to - from + 1 }, (_, index) => ({ ...row, year: String(from + index) }));
    });
    const years = yearsByPair(
      rows,
      'u',
      'v',
      (those) => (those[0]?.['sign'] === '1' ? 'ALLIED_WITH' : 'OPPOSES'),
      ['sign'],
    );
    const { imported, refused } = await take('cow/signed-networks-1946-1999.csv.gz', 'cow-signed-networks');
    expect(refused).toEqual([]);
    expect(imported.rows).toBe(41_295);
    expect(await claimsOf('cow-signed-networks')).toEqual(runs(years));
  });
});
