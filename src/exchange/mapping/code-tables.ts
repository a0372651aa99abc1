import { csvRows } from '../csv-rows.js';
import { FileError } from '../file-error.js';
import { openText } from '../open-text.js';
import type { Cells } from './template.js';

/** The rows of a table of codes, by their code; the first of a code counts. */
export type CodeTable = ReadonlyMap<string, Cells>;

/**
 * Reads a table of codes from a CSV file.
 *
 * @param key the column that has the codes
 * @throws FileError where the file is not such a table
 */
export async function readCodeTable(path: string, key: string): Promise<CodeTable> {
  const table = new Map<string, Cells>();
  let columns: readonly string[] | null = null;
  for await (const rows of csvRows(await openText(path), ',')) {
    for (const row of rows) {
      if ('problem' in row) throw new FileError(`${path}:${row.problem.line}: ${row.problem.message}`);
      if (columns === null) {
        columns = row.cells.map((column) => column.trim());
        if (!columns.includes(key))
          throw new FileError(
            `The table ${path} has no column ${key}, which has the codes: it has ${columns.join(', ')}`,
          );
        continue;
      }
      const cells = new Map(columns.map((column, index) => [column, row.cells[index]?.trim() ?? '']));
      const code = cells.get(key) ?? '';
      if (code !== '' && !table.has(code)) table.set(code, cells);
    }
  }
  return table;
}
