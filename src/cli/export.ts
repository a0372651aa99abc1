import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Day, parseDay, today } from '../domain/time/day.js';
import { writeThrough, writeWholeFile } from '../exchange/whole-file.js';
import { type ExportFormat, exportFormats, exportGraph } from '../export-graph.js';
import type { Graph } from '../graph/connection.js';
import { leftOut } from '../graph/exporting/left-out.js';
import { noteMade } from './note-made.js';
import { withGraph } from './with-graph.js';

interface Options {
  readonly format?: ExportFormat;
  readonly texts?: true;
  readonly on?: Day;
}

/** `entente export`: writes the graph to a file, or to standard output. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph as JSON Lines, its claims as CSV, or the picture of a day as GraphML')
    .argument('[file]', 'where to; packed by gzip if it ends in .gz. Left out, standard output')
    .addOption(
      new Option('--format <format>', 'left out, what the end of the file says, or jsonl').choices(
        exportFormats,
      ),
    )
    .option('--texts', 'with the texts that are attached (jsonl)')
    .option('--on <day>', 'the day of the picture, YYYY-MM-DD; left out, today (graphml)', dayIn)
    .addHelpText(
      'after',
      '\nJSON Lines hold all that was recorded, when and by whom: `entente restore` restores it, `entente diff` compares it.\n' +
        '\nExamples:\n  entente export graph.jsonl.gz --texts\n  entente export claims.csv\n  entente export day.graphml --on 2024-12-07',
    )
    .action(run);
}

async function run(file: string | undefined, options: Options): Promise<void> {
  await withGraph(async (graph, progress) => {
    progress({ activity: 'Exporting' });
    // First, so that whoever erases meanwhile is told of it.
    await noteMade(graph, 'EXPORT', file === undefined ? 'standard output' : resolve(file));
    await write(graph, file, options);
    const missing = await leftOut(graph.read);
    if (missing.length > 0)
      process.stderr.write(`Not in the export, and in a backup: ${missing.join('; ')}.\n`);
  });
}

async function write(graph: Graph, file: string | undefined, options: Options): Promise<void> {
  const text = exportGraph(graph, {
    format: options.format ?? formatOf(file),
    withTexts: options.texts === true,
    on: options.on ?? today(new Date()),
  });
  if (file === undefined) await writeThrough(process.stdout, 'standard output', text);
  else await writeWholeFile(resolve(file), text);
}

function formatOf(file = ''): ExportFormat {
  const name = file.replace(/\.gz$/, '');
  return exportFormats.find((format) => name.endsWith(`.${format}`)) ?? 'jsonl';
}

function dayIn(written: string): Day {
  const day = parseDay(written);
  if (day === null) throw new InvalidArgumentError('It must be a day, such as 2024-12-07.');
  return day;
}
