import type { Identity } from '../../domain/identity/identity.js';
import type { Run } from '../connection.js';
import { textIn } from '../stored/checked.js';
import type { Targets } from './read-targets.js';

/**
 * The judgements that go with some records: those about their identity, in force or not, and those about voices that are told
 * apart by them or heard in their claims alone.
 */
export async function goingJudgements(
  run: Run,
  targets: Targets,
  { voice }: Identity,
): Promise<readonly string[]> {
  const rows = await run('MATCH (j:Judgement) RETURN j.id, j.keep, j.merge ORDER BY j.id');
  if (rows.length === 0) return [];
  const ids = new Set([...targets.entities, ...targets.documents]);
  const silent = await voicesHeardOnlyIn(run, await goingClaims(run, targets));
  // An anonymous voice ends on the id of whom it is told apart by.
  const goes = (id: string) => ids.has(id.slice(id.lastIndexOf('@') + 1)) || silent.has(voice(id));
  return rows
    .filter(([, keep, merge]) => goes(textIn(keep)) || goes(textIn(merge)))
    .map(([id]) => textIn(id));
}

async function voicesHeardOnlyIn(run: Run, claims: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await run(
    `UNWIND $claims AS id MATCH (:Claim {id: id})-[:SAID_BY]->(a:Anonymous) WITH DISTINCT a
     WHERE NOT EXISTS { MATCH (a)<-[:SAID_BY]-(c) WHERE NOT c.id IN $claims } RETURN a.id`,
    { claims },
  );
  return new Set(rows.map(([id]) => textIn(id)));
}

/** The claims that go with some records: see `erase`. */
export async function goingClaims(run: Run, targets: Targets): Promise<readonly string[]> {
  const rows = await run(
    `CALL () {
       UNWIND $entities AS id
       MATCH (:Entity|Merged {id: id})-[:MERGED_INTO*0..1]->(:Entity)<-[:SUBJECT|OBJECT|VIA|AT|FROM|ON_CONDITION]-(c:Claim) RETURN c
       UNION MATCH (c:Claim) WHERE c.affects IS NOT NULL AND any(id IN $entities WHERE id IN split(c.affects, '|')) RETURN c
       UNION UNWIND $documents AS id MATCH (:Document {id: id})<-[:IN]-(c:Claim) RETURN c
       UNION UNWIND $claims AS id MATCH (c:Claim {id: id}) RETURN c
     }
     MATCH (c)-[:SUPERSEDES*0..]->(going:Claim) RETURN DISTINCT going.id ORDER BY going.id`,
    { ...targets },
  );
  return rows.map(([id]) => textIn(id));
}
