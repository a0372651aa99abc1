import { mkdir, readFile, writeFile } from 'node:fs/promises';

const folder = 'bench/results';
const page = 'docs/performance.md';

/** The parts of docs/performance.md that runs write. */
export type Part = 'comparison' | 'scale' | 'soak' | 'dashboard' | 'analysis';

/** Writes what a run found as JSON, and says where. */
export async function keepResults(part: Part, results: object): Promise<string> {
  const path = `${folder}/${part}.json`;
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${JSON.stringify(results, null, 2)}\n`);
  return path;
}

/** Puts text between the markers of its part in docs/performance.md. */
export async function writeIntoPage(part: Part, text: string): Promise<void> {
  const before = await readFile(page, 'utf8');
  const [open, close] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  if (start < 0 || end < start)
    throw new Error(`${page} has no place for ${part}: it lacks ${open} or ${close}`);
  const after = `${before.slice(0, start + open.length)}\n\n${text}\n\n${before.slice(end)}`;
  await writeFile(page, after);
}
