import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { differencesBetween, linesOfFile, linesOfGraph } from '../../src/diff-graphs.js';
import type { EntityInput } from '../../src/domain/recording/input.js';
import { parseDay } from '../../src/domain/time/day.js';
import { type ExportFormat, exportGraph, exportLines } from '../../src/export-graph.js';
import { generate } from '../../src/generate/generate.js';
import { lastChange, requireWhole } from '../../src/graph/clock.js';
import { connect } from '../../src/graph/connection.js';
import { leftOut } from '../../src/graph/exporting/left-out.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { keepToken, newToken } from '../../src/graph/tokens/write.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { bulkLoad } from '../../src/graph/writing/bulk-load.js';
import { record } from '../../src/graph/writing/record.js';
import { importFiles } from '../../src/import-files.js';
import { loadSeed } from '../../src/load-seed.js';
import { packagePath } from '../../src/package.js';
import { restoreExport } from '../../src/restore-export.js';
import { all } from '../exchange/files.js';
import { dump } from '../graph/dump.js';
import { nothing, smallDesk, text, twinDesk } from '../graph/small-desk.js';
import { edit, grade } from '../support/changing.js';
import { eraseRecords } from '../support/erasing.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { mergeEntities, mergeOrigins, undoMerge } from '../support/merging.js';
import { recorder, sampleWorlds } from '../support/random-claims.js';
import { arbitraryMoves, attempted } from '../support/random-moves.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { testSeed } from '../support/test-seed.js';

const driver = testDriver();
const graph = connect(testAddress());
const day = parseDay('2024-05-01');
if (day === null) throw new Error('no day');
const on = day;

async function empty(): Promise<void> {
  await emptyGraph(driver);
  await migrate(graph);
}

beforeEach(empty);

afterAll(async () => {
  await graph.close();
  await driver.close();
});

async function exported(format: ExportFormat = 'jsonl'): Promise<string> {
  return (await all(exportGraph(graph, { format, withTexts: true, on }))).join('');
}

async function fileOf(content: string, name = 'graph.jsonl'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

/** All that is kept of judgements of identity. */
async function judgements(): Promise<readonly string[]> {
  const rows = await graph.read('MATCH (j:Judgement) RETURN properties(j)');
  return rows.map(([properties]) => JSON.stringify(Object.entries(properties as object).sort())).sort();
}

/** What is in the graph comes back, to the last node, from its export; returns the export. */
async function expectRoundTrip(): Promise<string> {
  const [before, judged] = [await dump(graph), await judgements()];
  const text = await exported();
  const path = await fileOf(text);
  await empty();
  await restoreExport(graph, path);
  const after = await dump(graph);
  // Of two long lists, the first difference says more than all of them, and is found sooner.
  expect(after.find((line, index) => line !== before[index])).toBeUndefined();
  expect(after).toHaveLength(before.length);
  expect(await judgements()).toEqual(judged);
  expect((await exported()) === text).toBe(true);
  expect((await verify(graph)).findings).toEqual([]);
  const options = { withRecording: true, withTexts: true };
  expect(await all(differencesBetween(linesOfFile(path), linesOfGraph(graph, true), options))).toEqual([]);
  return text;
}

/** An entity with the name to show among its names, as whatever reads entities has it. */
function named(entity: EntityInput): EntityInput {
  if (entity.names.some(({ text }) => text === entity.name)) return entity;
  return { ...entity, names: [{ text: entity.name, language: null, kind: 'ALIAS' }, ...entity.names] };
}

/** A graph in which everything is changed and judged that can be, some of it and back again. */
async function recordAndChange(): Promise<void> {
  await record(graph, smallDesk, 'one');
  await edit(graph, 'party', { name: 'The old party', names: [], summary: undefined }, 'two');
  const first = await mergeEntities(graph, { keep: 'council', merge: 'party', reason: 'one house' }, 'two');
  await undoMerge(graph, { judgement: first.judgement, reason: 'two houses' }, 'one');
  await record(graph, twinDesk, 'one');
  await mergeEntities(graph, { keep: 'party', merge: 'party-2', reason: 'one party' }, 'two');
  await mergeEntities(graph, { keep: 'gazette', merge: 'gazette-2', reason: 'one paper' }, 'two');
  await mergeOrigins(graph, { keep: 'gazette', merge: 'two-officials@gazette', reason: 'it is them' }, 'two');
  await edit(graph, 'party', { name: 'The party', names: undefined, summary: null }, 'one');
  await grade(graph, 'backing', { sourceReliability: null, informationCredibility: 6 }, 'two');
  await grade(graph, 'backing', { sourceReliability: 'A', informationCredibility: null }, 'one');
}

describe('an export', () => {
  test('of a graph that has everything at least once is restored to the last node', async () => {
    await record(graph, smallDesk, 'one');
    await record(graph, { ...nothing, retractions: [{ claim: 'march', reason: 'wrong' }] }, 'another');
    await attachText(graph, 'bulletin', text);
    await expectRoundTrip();
  });

  test('of a graph with merges, merges undone, edits and grades is restored to the last node', async () => {
    await recordAndChange();
    const text = await expectRoundTrip();
    const kinds = text.split('\n').map((line) => /^\{"(\w+)"/.exec(line)?.[1]);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(['revision', 'judgement', 'undoing'].map(count)).toEqual([4, 4, 1]);
    expect(text).toContain('"revision":{"entity":"party","before":{"name":"The party"');
  });

  test('of a graph of which parts were erased says so, and they are not recorded again in the one that is restored', async () => {
    await recordAndChange();
    await attachText(graph, 'bulletin', text);
    await eraseRecords(graph, { ids: ['march'], texts: ['bulletin'], revisions: ['party'] });
    const exported = await expectRoundTrip();
    expect(exported).toContain('"erasure":{"id":"march","kind":"Claim"}');
    await expect(record(graph, smallDesk, 'the test')).rejects.toThrow(
      /was erased, and is not recorded again/,
    );
    await expect(attachText(graph, 'bulletin', text)).rejects.toThrow(/was erased/);
  });

  test.each(
    sampleWorlds(1).map(([title, batches], index) => {
      const moves = arbitraryMoves(['ENTITIES', 'ENTITIES', 'ORIGINS', 'UNDO', 'EDIT', 'GRADE', 'GRADE']);
      return [title, batches, fc.sample(moves, { numRuns: 1, seed: testSeed + index })[0] ?? []] as const;
    }),
  )(
    'is restored to the last node, whatever was merged, undone, edited and graded: %s',
    async (_title, batches, moves) => {
      for (const [index, batch] of batches.entries()) {
        await record(graph, { ...batch, entities: batch.entities.map(named) }, recorder);
        for (const move of moves.slice(index * 4, index === 2 ? undefined : index * 4 + 4))
          await attempted(graph, move);
      }
      await expectRoundTrip();
    },
  );

  test('is of the instant at which it begins, whatever is changed and judged meanwhile', async () => {
    await recordAndChange();
    const asOf = await lastChange(graph);
    if (asOf === null) throw new Error('nothing was recorded');
    const before = await all(exportLines(graph, asOf, true));
    const [judged] = await graph.read('MATCH (j:Judgement {merge: "party-2"}) RETURN j.id');
    await edit(graph, 'council', { name: 'The late council', names: undefined, summary: 'Late.' }, 'late');
    await edit(graph, 'council', { name: 'The latest council', names: [], summary: null }, 'late');
    await grade(graph, 'backing', { sourceReliability: 'E', informationCredibility: 5 }, 'late');
    await undoMerge(graph, { judgement: String(judged?.[0]), reason: 'late' }, 'late');
    await mergeEntities(graph, { keep: 'land', merge: 'land-2', reason: 'late' }, 'late');
    await record(graph, { ...nothing, retractions: [{ claim: 'march', reason: 'late' }] }, 'late');
    expect(await all(exportLines(graph, asOf, true))).toEqual(before);
  });

  test('leaves out whose tokens there are, and says so', async () => {
    await record(graph, smallDesk, 'one');
    expect(await leftOut(graph.read)).toEqual([]);
    await keepToken(graph, newToken({ name: 'jane', role: 'ADMIN', expiresAt: null }));
    expect(await leftOut(graph.read)).toEqual(['1 API tokens']);
  });

  test('of the article is restored to the last node, and can be imported anew', async () => {
    await loadSeed(graph, packagePath('seed'));
    const path = await fileOf(await expectRoundTrip());
    await empty();
    const remarks: unknown[] = [];
    const options = { mapping: null, tables: new Map(), isDryRun: false };
    await importFiles(graph, [path], { ...options, remark: async (...remark) => void remarks.push(remark) });
    expect(remarks).toEqual([]);
    const compare = (withRecording: boolean) =>
      all(
        differencesBetween(linesOfFile(path), linesOfGraph(graph, false), {
          withRecording,
          withTexts: false,
        }),
      );
    expect(await compare(false)).toEqual([]);
    expect(await compare(true)).not.toEqual([]);
  });

  test('of a generated graph of 300 claims, recorded over years, is restored to the last node', async () => {
    await bulkLoad(graph, generate({ claims: 300, seed: 5 }), 'the test');
    await expectRoundTrip();
  }, 600_000);
});

describe('a restore', () => {
  /** An export in which everything is that can be damaged. */
  let whole: readonly string[];
  beforeAll(async () => {
    await empty();
    await recordAndChange();
    await attachText(graph, 'bulletin', text);
    whole = (await exported()).trimEnd().split('\n');
  });

  const refusals: readonly (readonly [string, (lines: string[]) => string[], RegExp])[] = [
    ['that was cut off', (lines) => lines.slice(0, -1), /has no end: it was cut off/],
    [
      'that lost a line',
      (lines) => lines.toSpliced(3, 1),
      /says that \d+ lines come before it, and there are \d+/,
    ],
    ['that is none', () => ['{"entity":{}}'], /:1: is not how an export of JSON Lines begins/],
    [
      'of another form',
      (lines) => [String(lines[0]).replace('"format":2', '"format":9'), ...lines.slice(1)],
      /is an export of form 9/,
    ],
    [
      'with a record that is not as it should be',
      (lines) => lines.map((line) => line.replace('"predicate":"MOVES_TO"', '"predicate":"MOVE"')),
      /:\d+ predicate: must be one of/,
    ],
    [
      'with a claim about nobody',
      (lines) => lines.map((line) => line.replace('"object":"land"', '"object":"nobody"')),
      /:\d+ object: nothing has the id "nobody"/,
    ],
    [
      'with a revision of nobody',
      (lines) =>
        lines.map((line) => line.replace('"revision":{"entity":"party"', '"revision":{"entity":"nobody"')),
      /:\d+ entity: no entity has the id "nobody"/,
    ],
    [
      'that lost a revision',
      (lines) => lines.map((line) => line.replace(/^(\{"revision".*"number":)2/, '$13')),
      /:\d+ number: is 3, and 1 came before it/,
    ],
    [
      'with a revision that is not as it should be',
      (lines) =>
        lines.map((line) =>
          line.replace('"before":{"sourceReliability":"B"', '"before":{"sourceReliability":"Z"'),
        ),
      /:\d+.* must be/,
    ],
    [
      'with a judgement of nobody',
      (lines) => lines.map((line) => line.replace('"merge":"party-2"', '"merge":"nobody"')),
      /:\d+ merge: no entity has the id "nobody"/,
    ],
    [
      'with a judgement of what another has joined',
      (lines) =>
        lines.map((line) =>
          line.replace('"keep":"gazette","merge":"gazette-2"', '"keep":"council","merge":"party-2"'),
        ),
      /:\d+ merge: "party-2" is merged into "party" already/,
    ],
    [
      'that takes back what nobody judged',
      (lines) =>
        lines.map((line) => line.replace(/"undoing":\{"judgement":"[^"]+"/, '"undoing":{"judgement":"none"')),
      /:\d+ judgement: no judgement in force then has the id "none"/,
    ],
    [
      'with a text that is another',
      (lines) => lines.map((line) => line.replace('The 🦅 party', 'The 🦆 party')),
      /text: This is not the text of "bulletin"/,
    ],
  ];

  test.each(refusals)(
    'of an export %s is refused, and leaves the graph empty',
    async (_, damage, message) => {
      await keepToken(graph, newToken({ name: 'jane', role: 'ADMIN', expiresAt: null }));
      const before = await dump(graph);
      const path = await fileOf(damage([...whole]).join('\n'));
      await expect(restoreExport(graph, path)).rejects.toThrow(message);
      expect(await dump(graph)).toEqual(before);
      expect(before).toHaveLength(1);
      expect(await lastChange(graph)).toBeNull();
      await requireWhole(graph);
    },
  );

  test('of an export of the first form, which had no judgements, is as it was', async () => {
    await record(graph, smallDesk, 'one');
    const before = await dump(graph);
    const path = await fileOf((await exported()).replace('"format":2', '"format":1'));
    await empty();
    await restoreExport(graph, path);
    expect(await dump(graph)).toEqual(before);
  });

  test('is refused where anything is recorded', async () => {
    await record(graph, smallDesk, 'one');
    const before = await dump(graph);
    await expect(restoreExport(graph, await fileOf(await exported()))).rejects.toThrow(
      'The graph is not empty',
    );
    expect(await dump(graph)).toEqual(before);
  });
});

describe('a diff', () => {
  test('names what only one has, and the fields that both have otherwise', async () => {
    await record(graph, smallDesk, 'one');
    const lines = (await exported())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const changed = lines
      .map((line) => JSON.parse(JSON.stringify(line).replace('what denial says', 'something else')) as object)
      .filter((line) => !JSON.stringify(line).includes('"id":"forecast"'));
    const stream = async function* (some: readonly object[]) {
      yield* some;
    };
    const options = { withRecording: true, withTexts: false };
    expect(await all(differencesBetween(stream(lines), stream(changed.toReversed()), options))).toEqual([
      { record: 'claim denial', onlyIn: null, fields: ['note'] },
      { record: 'claim forecast', onlyIn: 'A', fields: [] },
    ]);
    expect(await all(differencesBetween(stream(lines), stream(lines), options))).toEqual([]);
  });
});

describe('an export for others', () => {
  const hostile = '=HYPERLINK("http://x","<script>alert(1)</script>")';

  test('in CSV has every claim with what became of it, and no cell that begins a formula', async () => {
    const claims = smallDesk.claims.map((claim) => ({ ...claim, note: hostile }));
    await record(graph, { ...smallDesk, claims }, '@one');
    const table = await exported('csv');
    expect(table.split('\r\n')).toHaveLength(smallDesk.claims.length + 2);
    expect(table).toContain(`"'=HYPERLINK(""http://x"",""<script>alert(1)</script>"")"`);
    expect(table).toContain(`"'@one"`);
    expect(table).toContain('"superseded by march"');
    expect(table).not.toMatch(/(^|,)"[=+\-@]/m);
  });

  test('in GraphML has the entities and what stands on the day, with nothing that is markup', async () => {
    const entities = smallDesk.entities.map((entity) =>
      entity.id === 'land' ? { ...entity, name: hostile } : entity,
    );
    await record(graph, { ...smallDesk, entities }, 'one');
    const xml = await exported('graphml');
    expect(xml.match(/<node /g)).toHaveLength(smallDesk.entities.length);
    expect(xml).not.toContain('<script>');
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).toContain('<edge id="party|SUPPORTS|council|WEAPONS" source="party" target="council">');
    const [counted] = await graph.read(
      `MATCH (g:Segment) WHERE g.from <= date('2024-05-01') AND (g.to IS NULL OR g.to > date('2024-05-01'))
         AND g.knownTo IS NULL RETURN count(g)`,
    );
    expect(xml.match(/<edge /g)).toHaveLength(Number(counted?.[0]));
  });
});
