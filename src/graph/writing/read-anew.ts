import type { Run } from '../connection.js';
import { inBatches } from './batches.js';
import { moveEntities } from './move-entities.js';
import { rebuildStatements } from './rebuild.js';
import { relink, sweep } from './relink.js';
import { type Rereading, touchedBy } from './rereading.js';

/**
 * Links everything as it is read now, and computes the standings of the statements concerned for all that was ever known: who
 * is who is judged now, whatever the instant that is asked at. What nothing leads to any more goes.
 */
export async function readAnew(run: Run, rereading: Rereading): Promise<void> {
  const { claims, moved, is } = rereading;
  await moveEntities(run, moved);
  await relink(run, claims, is.entity, () => countOrigins(run, rereading));
  await sweep(
    run,
    claims.map(({ was }) => was),
  );
  for (const some of inBatches(touchedBy(rereading).statements)) await rebuildStatements(run, some);
}

/** Links each origin that counts as another to that one. */
async function countOrigins(run: Run, { ofOrigins, was, is }: Rereading): Promise<void> {
  if (ofOrigins.length === 0) return;
  await run(
    'UNWIND $ids AS id MATCH (:Entity|Merged|Document|Anonymous {id: id})-[r:COUNTS_AS]->() DELETE r',
    {
      ids: [...was.counted.keys()],
    },
  );
  await run(
    `UNWIND $rows AS row
     MATCH (origin:Entity|Document|Anonymous {id: row.id}), (another:Entity|Document|Anonymous {id: row.another})
     CREATE (origin)-[:COUNTS_AS]->(another)`,
    { rows: [...is.counted].map(([id, another]) => ({ id, another })) },
  );
}
