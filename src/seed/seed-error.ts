/** Where in a document of keys and lists something is, from the top down. */
export type FieldPath = readonly (string | number)[];

/** One thing that is wrong with a seed folder, and what would be right. */
export interface SeedProblem {
  /** The file's name in the folder; null where the folder itself is at fault. */
  readonly file: string | null;
  /** From 1; null where the whole file is at fault. */
  readonly line: number | null;
  /** From 1; null where the whole file is at fault. */
  readonly column: number | null;
  readonly path: FieldPath;
  readonly message: string;
}

/** Everything that is wrong with a seed folder, at once; nothing of it is recorded. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly folder: string;
  readonly problems: readonly SeedProblem[];

  constructor(folder: string, problems: readonly SeedProblem[]) {
    const count = problems.length === 1 ? 'is 1 problem' : `are ${problems.length} problems`;
    super([`There ${count} in the seed folder ${folder}:`, ...problems.map(lineOf)].join('\n'));
    this.folder = folder;
    this.problems = problems;
  }
}

/** A path as it is written in messages: `claims[3].began.latest`. */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');
}

function lineOf({ file, line, column, path, message }: SeedProblem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const field = formatPath(path);
  return `  ${[place, field].filter((part) => part !== '').join(' ')}${place || field ? ': ' : ''}${message}`;
}
