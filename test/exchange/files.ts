import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Found } from '../../src/exchange/found.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A file of the test's own, with this in it. */
export async function fileWith(content: string | Uint8Array, name = 'rows.csv'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

/** All that comes, as a list. */
export async function all<Each>(coming: AsyncIterable<Each>): Promise<Each[]> {
  const list: Each[] = [];
  for await (const each of coming) list.push(each);
  return list;
}

/** Of what was found, the records as they came, and what was refused, as `line: field message`. */
export function sortedOut(found: readonly Found[]) {
  return {
    records: found.flatMap((each) => (each.kind === 'record' ? [each.record] : [])),
    refused: found.flatMap((each) =>
      each.kind === 'refused' ? [`${each.problem.line}: ${each.problem.message}`] : [],
    ),
  };
}
