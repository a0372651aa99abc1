import type { Tombstone } from '../../domain/erasure.js';
import type { Graph } from '../connection.js';
import { toDateTime } from '../values.js';
import type { Recording } from './recording.js';

/** Notes what was erased elsewhere, so that it is not recorded here either. */
export async function restoreErasures(
  graph: Graph,
  erasures: readonly (Recording & { readonly erasure: Tombstone })[],
): Promise<void> {
  const rows = erasures.map(({ erasure, at, by }) => ({ ...erasure, at: toDateTime(at), by }));
  const [texts, records] = [true, false].map((areTexts) =>
    rows.filter(({ kind }) => (kind === 'Text') === areTexts),
  );
  await graph.write(async (run) => {
    await run('UNWIND $rows AS row CREATE (:Erased {id: row.id, kind: row.kind, at: row.at, by: row.by})', {
      rows: records,
    });
    await run(
      'UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d.textErasedAt = row.at, d.textErasedBy = row.by',
      { rows: texts },
    );
  });
}
