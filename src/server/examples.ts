import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An operation to begin with. */
export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  /** The question it answers: the first line of the file, a comment. */
  readonly question: string;
  readonly document: string;
}

/** The examples of a folder, each a `.graphql` file, in the order of their names; none where there is no folder. */
export async function readExamples(folder: string): Promise<Example[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = files.filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(names.map((file) => readExample(folder, file)));
}

async function readExample(folder: string, file: string): Promise<Example> {
  const document = await readFile(join(folder, file), 'utf8');
  const name = file.slice(0, -'.graphql'.length);
  const question = /^#\s*(.+)/.exec(document)?.[1] ?? name;
  return { name, question, document };
}
