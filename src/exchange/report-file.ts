import { type FileHandle, open } from 'node:fs/promises';
import { formatPath, type Problem } from '../written/problem.js';
import { csvRow } from './csv-text.js';
import { FileError, reasonOf } from './file-error.js';

/** What a report tells of a record: it was refused, is recorded otherwise and was kept so, or names a code without a name. */
export type Remark = 'refused' | 'differs' | 'unexplained';

/** A file that says of each record that was not taken as it came where it stands, and why. */
export interface ReportFile {
  readonly path: string;
  /** How many remarks there are of each kind. */
  readonly counts: Readonly<Record<Remark, number>>;
  add(remark: Remark, problem: Problem): Promise<void>;
  close(): Promise<void>;
}

/**
 * A report in CSV where its path ends in `.csv`, otherwise in JSON Lines. The file is made with the first remark; one that is
 * there is replaced.
 */
export function reportFile(path: string): ReportFile {
  const counts = { refused: 0, differs: 0, unexplained: 0 };
  const isCsv = path.toLowerCase().endsWith('.csv');
  let file: FileHandle | null = null;
  return {
    path,
    counts,
    async add(remark, { file: name, line, path: field, message }) {
      counts[remark]++;
      const said = { remark, file: name, line, field: formatPath(field), reason: message };
      try {
        if (file === null) {
          file = await open(path, 'w');
          if (isCsv) await file.write(csvRow(Object.keys(said)));
        }
        await file.write(isCsv ? csvRow(Object.values(said)) : `${JSON.stringify(said)}\n`);
      } catch (error) {
        throw new FileError(`The report ${path} cannot be written (${reasonOf(error)})`, { cause: error });
      }
    },
    async close() {
      await file?.close();
    },
  };
}
