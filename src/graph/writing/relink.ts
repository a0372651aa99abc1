import type { Resolve } from '../../domain/identity/identity.js';
import { relationOf } from '../../domain/statement.js';
import type { Run } from '../connection.js';
import type { LinkedClaim } from '../stored/linked-claims.js';
import { inBatches } from './batches.js';
import { type LinkRow, linkClaims } from './claim-links.js';
import { namingLinks } from './rereading.js';
import { writeStatements } from './statements.js';
import { writeAnonymous } from './voices.js';

/** A claim as it is linked from now on. */
export interface NewlyLinked {
  readonly claim: LinkedClaim;
  readonly is: LinkRow;
}

/**
 * Links claims anew to all that they name, to whom they come from and to what they state.
 *
 * @param read what ids are read as from now on
 * @param between is done once the old links are gone and what the new ones lead to is there
 */
export async function relink(
  run: Run,
  claims: readonly NewlyLinked[],
  read: Resolve,
  between: () => Promise<void> = async () => {},
): Promise<void> {
  for (const some of inBatches(claims)) await unlink(run, some);
  for (const some of inBatches(claims)) await writeEnds(run, some, read);
  await between();
  for (const some of inBatches(claims)) await run(linkClaims, { rows: some.map(({ is }) => is) });
}

async function unlink(run: Run, claims: readonly NewlyLinked[]): Promise<void> {
  await run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:${namingLinks}|ORIGIN|INVOLVES|STATES|AFFECTS|CARRIES]->() DELETE r`,
    { ids: claims.map(({ claim }) => claim.id) },
  );
}

/** Makes what the claims are to be linked to and is not there yet. */
async function writeEnds(run: Run, claims: readonly NewlyLinked[], read: Resolve): Promise<void> {
  await writeAnonymous(
    run,
    claims.map(({ is }) => is.voices),
  );
  await writeStatements(
    run,
    claims.map(({ claim }) => claim),
    read,
  );
}

/** Deletes the statements, relations and voices that claims were linked to and no claim leads to any more. */
export async function sweep(run: Run, were: readonly LinkRow[]): Promise<void> {
  const left = new Set(
    were.flatMap(({ states, affects }) => [...states, ...(affects === null ? [] : [affects])]),
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
    { ids: were.flatMap(({ voices }) => voices.anonymous.map(({ id }) => id)) },
  );
}
