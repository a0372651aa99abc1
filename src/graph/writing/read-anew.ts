import type { Identity } from '../../domain/identity/identity.js';
import { relationOf } from '../../domain/statement.js';
import type { Run } from '../connection.js';
import { inBatches } from './batches.js';
import { linkClaims } from './claim-links.js';
import { moveEntities } from './move-entities.js';
import { rebuildStatements } from './rebuild.js';
import { namingLinks, type Relinked, type Rereading, touchedBy } from './rereading.js';
import { writeStatements } from './statements.js';
import { writeAnonymous } from './voices.js';

/**
 * Links everything as it is read now, and computes the standings of the statements concerned for all that was ever known: who
 * is who is judged now, whatever the instant that is asked at. What nothing leads to any more goes.
 */
export async function readAnew(run: Run, rereading: Rereading): Promise<void> {
  const { claims, moved, is } = rereading;
  await moveEntities(run, moved);
  for (const some of inBatches(claims)) await unlink(run, some);
  for (const some of inBatches(claims)) await writeEnds(run, some, is);
  await countOrigins(run, rereading);
  for (const some of inBatches(claims)) await run(linkClaims, { rows: some.map(({ is: row }) => row) });
  await sweep(run, claims);
  for (const some of inBatches(touchedBy(rereading).statements)) await rebuildStatements(run, some);
}

async function unlink(run: Run, claims: readonly Relinked[]): Promise<void> {
  await run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:${namingLinks}|ORIGIN|INVOLVES|STATES|AFFECTS|CARRIES]->() DELETE r`,
    { ids: claims.map(({ claim }) => claim.id) },
  );
}

/** Makes what the claims are to be linked to and is not there yet. */
async function writeEnds(run: Run, claims: readonly Relinked[], { entity }: Identity): Promise<void> {
  await writeAnonymous(
    run,
    claims.map(({ is }) => is.voices),
  );
  await writeStatements(
    run,
    claims.map(({ claim }) => claim),
    entity,
  );
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

/** Deletes the statements, relations and voices that no claim leads to any more. */
async function sweep(run: Run, claims: readonly Relinked[]): Promise<void> {
  const left = new Set(
    claims.flatMap(({ was: { states, affects } }) => [...states, ...(affects === null ? [] : [affects])]),
  );
  // The forms of a relation go before it does.
  for (const ids of [[...left], [...new Set([...left].map(relationOf))]]) {
    await run(
      `UNWIND $ids AS id MATCH (s:Statement|Relation {id: id})
       WHERE NOT EXISTS { (s)<-[:STATES|AFFECTS]-() } AND NOT EXISTS { (s)<-[:FORM_OF]-() }
       OPTIONAL MATCH (s)-[:SEGMENT]->(g) DETACH DELETE g, s`,
      { ids },
    );
  }
  await run(
    `UNWIND $ids AS id MATCH (a:Anonymous {id: id}) WHERE NOT EXISTS { (a)<-[:SAID_BY|ORIGIN]-() } DETACH DELETE a`,
    { ids: claims.flatMap(({ was }) => was.voices.anonymous.map(({ id }) => id)) },
  );
}
