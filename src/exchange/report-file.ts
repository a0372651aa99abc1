import { type FileHandle, open, rename, rm } from 'node:fs/promises';
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
  /** Puts the report in its place, where there is anything to report and all of it could be written. */
  close(): Promise<void>;
}

/**
 * A report in CSV where its path ends in `.csv`, otherwise in JSON Lines. It is begun with the first remark, beside its place, as
 * `….part`: a report that is there stays until the new one is whole.
 *
 * @throws FileError from both where the system does not take it, as on a full disk; nothing of it is left then
 */
export function reportFile(path: string): ReportFile {
  const counts = { refused: 0, differs: 0, unexplained: 0 };
  const isCsv = path.toLowerCase().endsWith('.csv');
  const begun = `${path}.part`;
  let file: FileHandle | null = null;
  /** Does what the system may refuse; where it does, what was begun is given up. */
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const given = file;
      file = null;
      await given?.close().catch(() => {});
      if (given !== null) await rm(begun, { force: true });
      throw new FileError(`The report ${path} cannot be written (${reasonOf(error)})`, { cause: error });
    }
  };
  return {
    path,
    counts,
    add: (remark, { file: name, line, path: field, message }) =>
      attempt(async () => {
        counts[remark]++;
        const said = { remark, file: name, line, field: formatPath(field), reason: message };
        if (file === null) {
          file = await open(begun, 'w');
          if (isCsv) await file.appendFile(csvRow(Object.keys(said)));
        }
        // All of it or an error, where `write` may write a part.
        await file.appendFile(isCsv ? csvRow(Object.values(said)) : `${JSON.stringify(said)}\n`);
      }),
    close: () =>
      attempt(async () => {
        if (file === null) return;
        await file.sync();
        await file.close();
        await rename(begun, path);
      }),
  };
}
