/** Where in a document of keys and lists something is, from the top down. */
export type FieldPath = readonly (string | number)[];

/** One thing that is wrong with what files say, and what would be right. */
export interface Problem {
  /** The file's name; null where no file by itself is at fault. */
  readonly file: string | null;
  /** From 1; null where the whole file is at fault. */
  readonly line: number | null;
  /** From 1; null where it is not known, or the whole line or file is at fault. */
  readonly column: number | null;
  readonly path: FieldPath;
  readonly message: string;
}

/** A path as it is written in messages: `claims[3].began.latest`. */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');
}
