import { formatPath, type Problem } from '../written/problem.js';

/** Everything that is wrong with a seed folder, at once; nothing of it is recorded. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly folder: string;
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'is 1 problem' : `are ${problems.length} problems`;
    super([`There ${count} in the seed folder ${folder}:`, ...problems.map(lineOf)].join('\n'));
    this.folder = folder;
    this.problems = problems;
  }
}

function lineOf({ file, line, column, path, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const field = formatPath(path);
  return `  ${[place, field].filter((part) => part !== '').join(' ')}${place || field ? ': ' : ''}${message}`;
}
