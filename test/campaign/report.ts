import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { execa } from 'execa';
import { markdownTable } from '../../bench/report/markdown.js';
import type { Played } from './played.js';

const page = 'docs/reliability.md';
const [open, close] = ['<!-- campaign -->', '<!-- end of campaign -->'];

/** Where a run is; asked before it begins, for the load average. */
export async function machineLines(): Promise<string> {
  const { stdout: commit } = await execa('git', ['describe', '--always', '--dirty'], { reject: false });
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return markdownTable(
    ['where', ''],
    [
      ['run', `${new Date().toISOString()}, commit ${commit}`],
      [
        'machine',
        `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${memoryGb} GB; ${type()} ${release()}`,
      ],
      ['load average before', (loadavg()[0] ?? 0).toFixed(2)],
      ['Node', process.version],
    ],
  );
}

/** What every row came to, a figure a line. */
export function reportOf(results: readonly Played[]): string {
  const lines = results.flatMap(({ name, figures, fault, seconds }) => [
    ...figures.map(({ what, wanted, reached, holds }) => [
      name,
      what,
      wanted,
      reached,
      holds ? 'yes' : '**no**',
    ]),
    ...(fault === null
      ? []
      : [[name, `could not be played to its end after ${seconds} s`, '', oneLine(fault), '**no**']]),
  ]);
  return markdownTable(['promise', 'figure', 'wanted', 'reached', 'kept'], lines);
}

/** Puts a report between its markers in docs/reliability.md. */
export async function writeIntoPage(report: string): Promise<void> {
  const before = await readFile(page, 'utf8');
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${page} lacks ${open} or ${close}`);
  await writeFile(page, `${before.slice(0, start + open.length)}\n\n${report}\n\n${before.slice(end)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 200);
}
