import type { Run } from '../connection.js';

/** What an id stands for: the label of its node, and for an entity its kind. */
export type IdKind = 'Entity' | 'Document' | 'Claim';

/** What those of `ids` stand for that have been recorded. */
export async function recordedIds(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, IdKind>> {
  const rows = await run(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (n:Entity {id: id}) RETURN 'Entity' AS kind
       UNION MATCH (n:Document {id: id}) RETURN 'Document' AS kind
       UNION MATCH (n:Claim {id: id}) RETURN 'Claim' AS kind
     }
     RETURN id, kind`,
    { ids },
  );
  return new Map(rows.map(([id, kind]) => [String(id), kind as IdKind]));
}
