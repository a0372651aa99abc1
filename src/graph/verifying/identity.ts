import { type Identity, identityOf, type Resolve } from '../../domain/identity/identity.js';
import type { Run } from '../connection.js';
import { listIn, optional, textIn } from '../stored/checked.js';
import { readInForce } from '../stored/judgements.js';
import { difference, type Finding, looked, rowDifferences } from './finding.js';

/** What the judgements in force come to, and what is wrong with how it is kept: who is merged into whom, and counts as whom. */
export async function checkIdentity(
  run: Run,
): Promise<{ readonly identity: Identity; readonly findings: readonly Finding[] }> {
  let identity = identityOf([]);
  const findings = await looked('the judgements of identity', async () => {
    identity = identityOf(await readInForce(run));
    const merged = await run(
      'MATCH (e:Merged) OPTIONAL MATCH (e)-[:MERGED_INTO]->(kept) RETURN e.id, kept.id',
    );
    const counted = await run('MATCH (o)-[:COUNTS_AS]->(another) RETURN o.id, another.id');
    return [
      ...rowDifferences('the graph', 'merged entities', merged.map(pair), [...identity.merged].map(pair)),
      ...rowDifferences(
        'the graph',
        'origins that count as another',
        counted.map(pair),
        [...identity.counted].map(pair),
      ),
    ];
  });
  return { identity, findings };
}

function pair([id, another]: readonly unknown[]): string {
  return `${id} as ${another}`;
}

/** What is wrong with links from or to an entity, given as its id and the id that they were recorded with, where that is another. */
export function linksAsRead(where: string, field: string, links: unknown, read: Resolve): readonly Finding[] {
  return listIn(links).flatMap((link) => {
    const [id, recorded] = listIn(link);
    const named = optional(recorded, textIn) ?? textIn(id);
    const found = read(named);
    return difference(where, field, link, [found, found === named ? null : named]);
  });
}

/** Whether entities have the label of their kind and no other, or while they are merged that alone; and only names of their own. */
export async function checkEntities(
  run: Run,
  ids: readonly string[],
  { entity }: Identity,
): Promise<readonly Finding[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (e:Entity|Merged {id: id})
     RETURN e.id, labels(e), e.kind, [(e)-[r:NAMED]->() | [e.id, r.recorded]]`,
    { ids },
  );
  return rows.flatMap(([id, labels, kind, names]) => {
    const where = `entity ${id}`;
    const expected = entity(String(id)) === id ? ['Entity', String(kind)] : ['Merged'];
    return [
      ...difference(where, 'labels', [...(labels as readonly string[])].sort(), expected.sort()),
      ...linksAsRead(where, 'names', names, entity),
    ];
  });
}

/** What is wrong with who is linked to have published some documents. */
export async function checkPublishers(
  run: Run,
  ids: readonly string[],
  { entity }: Identity,
): Promise<readonly Finding[]> {
  const rows = await run(
    'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id, [(d)-[r:PUBLISHED_BY]->(e) | [e.id, r.recorded]]',
    { ids },
  );
  return rows.flatMap(([id, links]) => linksAsRead(`document ${id}`, 'publisher', links, entity));
}
