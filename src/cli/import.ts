import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Mapping, readMapping } from '../exchange/mapping/mapping.js';
import { type ReportFile, reportFile } from '../exchange/report-file.js';
import { type Imported, importFiles } from '../import-files.js';
import { packagePath } from '../package.js';
import { exitCodes } from './exit-code.js';
import { table } from './table.js';
import { withGraph } from './with-graph.js';

interface Options {
  readonly mapping?: string;
  readonly table: ReadonlyMap<string, string>;
  readonly encoding?: string;
  readonly report?: string;
  readonly dryRun?: true;
}

/** `entente import`: records what files hold, row by row. */
export function importCommand(): Command {
  return new Command('import')
    .description('record what files hold, row by row; what is recorded already stays as it is')
    .argument(
      '<files...>',
      'YAML, JSON Lines or, with a mapping, CSV (docs/import.md); packed by gzip or not',
    )
    .option('--mapping <name>', 'what the columns of CSV files say: a ready mapping, or a file of yours')
    .option(
      '--table <name=file>',
      'a CSV file in which the mapping looks codes up; give it once for each table',
      withTable,
      new Map<string, string>(),
    )
    .option(
      '--encoding <encoding>',
      'the encoding of the files, such as latin1; left out, it is told from each',
    )
    .option(
      '--report <file>',
      'where to say what was not taken and why: JSON Lines, or CSV if it ends in .csv',
    )
    .option('--dry-run', 'look at everything, and write nothing but the report')
    .addHelpText(
      'after',
      `\nReady mappings: ${readyMappings().join(', ')}\n` +
        '\nRows that are wrong are left out and reported, the others are recorded. An import that was cut off goes on\n' +
        'when it is begun again: the same row has the same id, and is recorded once.\n' +
        '\nExamples:\n  entente import facts.jsonl\n  entente import links.csv --mapping my-mapping.yaml --dry-run\n' +
        '  entente import alliances.csv.gz --mapping atop --table states=states.csv',
    )
    .action(run);
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const mapping = options.mapping === undefined ? null : await readMapping(mappingPath(options.mapping));
  const report = reportFile(options.report ?? reportNow());
  const start = performance.now();
  const imported = await withGraph((graph, progress) =>
    importFiles(graph, files, {
      mapping,
      tables: options.table,
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
      isDryRun: options.dryRun === true,
      remark: (remark, problem) => report.add(remark, problem),
      progress: ({ rows, claims }, done, of) =>
        progress({ activity: `${rows} rows read, ${claims.recorded} claims`, amount: { done, of } }),
    }),
  ).finally(() => report.close());
  process.stdout.write(shown(imported, mapping, report, options, (performance.now() - start) / 1000));
  if (report.counts.refused > 0) process.exitCode = exitCodes.refused;
}

function shown(
  imported: Imported,
  mapping: Mapping | null,
  { counts, path }: ReportFile,
  { dryRun }: Options,
  seconds: number,
): string {
  const { rows, leftOut, repeated, entities, documents, claims, retracted } = imported;
  const unusual = imported.encodings.filter(({ encoding }) => encoding !== 'utf-8');
  const reported = Object.values(counts).some((count) => count > 0);
  return (
    unusual
      .map((file) => `${file.path} was read as ${file.encoding}; --encoding says otherwise.\n`)
      .join('') +
    table([
      ['mapping', mapping?.title ?? null],
      ['rows', `${rows} read in ${seconds.toFixed(1)} s`],
      ['left out', some(leftOut, 'that the mapping does not want')],
      ['repeated', some(repeated, 'that say the same as others')],
      ['entities', countsOf(entities, dryRun)],
      ['documents', countsOf(documents, dryRun)],
      ['claims', countsOf(claims, dryRun)],
      ['retractions', some(retracted, dryRun ? 'would be recorded' : 'recorded')],
      ['refused', some(counts.refused, '')],
      ['otherwise', some(counts.differs, 'there before otherwise, and left so')],
      ['unexplained', some(counts.unexplained, 'codes that no table explains')],
    ]) +
    (reported ? `${resolve(path)} says which, and why.\n` : '') +
    (dryRun ? 'This was a dry run: nothing was recorded.\n' : '')
  );
}

function some(count: number, what: string): string | null {
  return count === 0 ? null : `${count} ${what}`.trimEnd();
}

function countsOf({ recorded, kept }: Imported['claims'], dryRun: true | undefined): string | null {
  if (recorded + kept === 0) return null;
  const said = `${recorded} ${dryRun ? 'would be recorded' : 'recorded'}`;
  return kept === 0 ? said : `${said}, ${kept} there before`;
}

/** A report of its own for each import, in the folder that it is begun in. */
function reportNow(): string {
  return `entente-import-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.jsonl`;
}

function readyMappings(): readonly string[] {
  return readdirSync(packagePath('mappings'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

/** A mapping's file: one that comes with Entente by its name, any other by its path. */
function mappingPath(name: string): string {
  const ready = packagePath(`mappings/${name}.yaml`);
  return /^[a-z-]+$/.test(name) && existsSync(ready) ? ready : resolve(name);
}

function withTable(written: string, tables: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const at = written.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('It must be a name and a file, such as states=states.csv.');
  return new Map([...tables, [written.slice(0, at), written.slice(at + 1)]]);
}
