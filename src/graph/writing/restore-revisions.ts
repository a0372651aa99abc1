import type { PlacedObjection } from '../../domain/recording/objection.js';
import type { Revision } from '../../domain/recording/revision.js';
import type { Graph, Run } from '../connection.js';
import { toDateTime, toInteger } from '../values.js';
import type { Recording } from './recording.js';
import { seal } from './seal.js';

/** What a record said before a change, and who changed it when. */
export type DatedRevision = Recording & { readonly revision: Revision };

/**
 * Writes what records said before they were changed, as it was kept elsewhere, to a graph that is being loaded: those of one
 * record in their order.
 *
 * @returns those that are of no record, or not the next of theirs; nothing is written where there are any
 */
export function restoreRevisions(
  graph: Graph,
  revisions: readonly DatedRevision[],
): Promise<readonly PlacedObjection[]> {
  return graph.write(async (run) => {
    const objections = objectionsTo(revisions, await versionsOf(run, revisions));
    if (objections.length > 0 || revisions.length === 0) return objections;
    await run(
      `UNWIND $rows AS row MATCH (n:Claim|Entity {id: row.of})
       CREATE (n)-[:REVISED]->(r:Revision) SET r = row.properties`,
      { rows: revisions.map(rowOf) },
    );
    const some = (key: 'claim' | 'entity') =>
      revisions.filter(({ revision }) => key in revision).map(({ revision }) => revisedBy(revision));
    await seal(run, 'Claim', [...new Set(some('claim'))]);
    await seal(run, 'Entity', [...new Set(some('entity'))]);
    return [];
  });
}

function revisedBy(revision: Revision): string {
  return 'claim' in revision ? revision.claim : revision.entity;
}

function rowOf({ revision, at, by }: DatedRevision): object {
  const { number, reason, before } = revision;
  return {
    of: revisedBy(revision),
    properties: {
      number: toInteger(number),
      at: toDateTime(at),
      by,
      reason,
      before: before && JSON.stringify(before),
    },
  };
}

/** How many revisions the records have that some revisions are of, by what they are and their ids. */
async function versionsOf(run: Run, revisions: readonly DatedRevision[]): Promise<Map<string, number>> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (n:Claim|Entity {id: id})
     RETURN CASE WHEN n:Claim THEN 'claim' ELSE 'entity' END, n.id, COUNT { (n)-[:REVISED]->() }`,
    { ids: [...new Set(revisions.map(({ revision }) => revisedBy(revision)))] },
  );
  return new Map(rows.map(([kind, id, count]) => [`${kind} ${id}`, Number(count)]));
}

function objectionsTo(
  revisions: readonly DatedRevision[],
  versions: Map<string, number>,
): readonly PlacedObjection[] {
  return revisions.flatMap(({ revision }, index) => {
    const kind = 'claim' in revision ? 'claim' : 'entity';
    const id = revisedBy(revision);
    const before = versions.get(`${kind} ${id}`);
    if (before === undefined) return [{ index, path: [kind], message: `no ${kind} has the id "${id}"` }];
    versions.set(`${kind} ${id}`, before + 1);
    if (revision.number === before + 1) return [];
    const message = `is ${revision.number}, and ${before} came before it: some are lost, or not in their order`;
    return [{ index, path: ['number'], message }];
  });
}
