import type { RecordKind } from '../../domain/recording/directory.js';
import type { Run } from '../connection.js';
import { readContents } from '../stored/content.js';
import { difference, type Finding } from './finding.js';

/** What is wrong with records of one kind: whatever was changed past this program makes their digest another. */
export async function checkDigests(
  run: Run,
  kind: RecordKind,
  ids: readonly string[],
): Promise<readonly Finding[]> {
  const records = await readContents(run, kind, ids);
  return records.flatMap(({ id, digest, computed }) =>
    difference(`${kind.toLowerCase()} ${id}`, 'digest', digest, computed),
  );
}
