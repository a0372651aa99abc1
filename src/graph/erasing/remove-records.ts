import { identityOf, type Resolve } from '../../domain/identity/identity.js';
import type { RecordedJudgement } from '../../domain/identity/merge-rules.js';
import type { Run } from '../connection.js';
import { textIn } from '../stored/checked.js';
import { readLinked, type StoredLinks } from '../stored/linked-claims.js';
import { toDateTime } from '../values.js';
import { inBatches } from '../writing/batches.js';
import { type LinkRow, linkRow } from '../writing/claim-links.js';
import { rebuildStatements } from '../writing/rebuild.js';
import type { Recording } from '../writing/recording.js';
import { relink, sweep } from '../writing/relink.js';
import { seal } from '../writing/seal.js';
import type { Targets } from './read-targets.js';
import { nameless, readUnnamed, unname } from './unname.js';

/** What goes, each claim among it. */
interface Going extends Targets {
  readonly judgements: readonly string[];
}

/** What removing records touched. */
interface Removed {
  /** The statements that stand otherwise, or are gone. */
  readonly statements: readonly string[];
  /** The claims that stay, and no longer say whom they are from. */
  readonly unnamed: readonly string[];
}

/**
 * Removes records that no judgement in force has read as others, and all that is known of them but their tombstones. What
 * was drawn from them stays, and no longer says so.
 */
export async function removeRecords(
  run: Run,
  going: Going,
  inForce: readonly RecordedJudgement[],
  recording: Recording,
): Promise<Removed> {
  const { entity } = identityOf(inForce);
  const { claims: unnamed, documents: published } = await readUnnamed(run, going);
  const before = await rowsOf(run, [...going.claims, ...unnamed], entity);
  const drawn = await drawnFrom(run, going.claims);
  const staying = (await readAll(run, unnamed)).map(unname(new Set(going.entities)));
  await nameless(run, published);
  await relink(
    run,
    staying.map(({ claim, publisher }) => ({ claim, is: linkRow(claim, publisher, entity) })),
    entity,
  );
  await remove(run, going, recording);
  await sweep(run, before);
  await deleteEntities(run, going.entities);
  await seal(run, 'Claim', [...new Set([...unnamed, ...drawn])]);
  await seal(run, 'Document', published);
  const statements = [...new Set(before.flatMap(({ states }) => states))];
  for (const some of inBatches(statements)) await rebuildStatements(run, some);
  return { statements, unnamed };
}

async function readAll(run: Run, ids: readonly string[]): Promise<readonly StoredLinks[]> {
  const all: StoredLinks[] = [];
  for (const some of inBatches(ids)) all.push(...(await readLinked(run, some)));
  return all;
}

async function rowsOf(run: Run, ids: readonly string[], read: Resolve): Promise<readonly LinkRow[]> {
  return (await readAll(run, ids)).map(({ claim, publisher }) => linkRow(claim, publisher, read));
}

/** The claims that stay, and were drawn from others, or took their place. */
async function drawnFrom(run: Run, claims: readonly string[]): Promise<readonly string[]> {
  const rows = await run(
    `UNWIND $claims AS id MATCH (:Claim {id: id})<-[:SUPERSEDES|DERIVED_FROM]-(c:Claim) WHERE NOT c.id IN $claims
     RETURN DISTINCT c.id`,
    { claims },
  );
  return rows.map(([id]) => textIn(id));
}

async function remove(run: Run, going: Going, { at, by }: Recording): Promise<void> {
  const { entities, documents, claims, judgements } = going;
  for (const ids of inBatches(claims)) {
    await run(
      'UNWIND $ids AS id MATCH (c:Claim {id: id}) OPTIONAL MATCH (c)-[:REVISED]->(r) DETACH DELETE r, c',
      { ids },
    );
  }
  await run(
    'UNWIND $ids AS id MATCH (d:Document {id: id}) OPTIONAL MATCH (d)-[:SENTENCE|TEXT]->(x) DETACH DELETE x, d',
    { ids: documents },
  );
  await run('UNWIND $ids AS id MATCH (j:Judgement {id: id}) DETACH DELETE j', { ids: judgements });
  const kinds = { Entity: entities, Document: documents, Claim: claims, Judgement: judgements };
  await run('UNWIND $rows AS row CREATE (x:Erased {id: row.id, kind: row.kind, at: $at, by: $by})', {
    rows: Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => ({ id, kind }))),
    at: toDateTime(at),
    by,
  });
}

/** Last, for relations go before their ends do. */
async function deleteEntities(run: Run, ids: readonly string[]): Promise<void> {
  await run(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) OPTIONAL MATCH (e)-[:NAMED|REVISED]->(x) DETACH DELETE x, e',
    { ids },
  );
}
