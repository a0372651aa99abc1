import { type Identity, identityOf } from '../../domain/identity/identity.js';
import type { Judgement } from '../../domain/identity/judgement.js';
import { relationOf } from '../../domain/statement.js';
import type { Run } from '../connection.js';
import { recordedId } from '../stored/content.js';
import { readLinked, type StoredLinks } from '../stored/linked-claims.js';
import { type LinkRow, linkClaims, linkRow } from './claim-links.js';
import { type Moved, moveEntities } from './move-entities.js';
import { rebuildStatements } from './rebuild.js';
import { writeStatements } from './statements.js';
import { writeAnonymous } from './voices.js';

/** How many claims, or statements, are written together. */
const batch = 1_000;

/** A claim that is linked otherwise than it was. */
interface Relinked extends StoredLinks {
  readonly was: LinkRow;
  readonly is: LinkRow;
}

/** What comes of other judgements being in force, before it is written. */
export interface Rereading {
  readonly was: Identity;
  readonly is: Identity;
  /** The judgements about origins that were, or are, in force. */
  readonly ofOrigins: readonly Judgement[];
  readonly moved: readonly Moved[];
  readonly claims: readonly Relinked[];
}

/** What is linked otherwise. */
export interface Touched {
  /** The ids of the claims. */
  readonly claims: readonly string[];
  /** The ids of the statements that they stated, or state now. */
  readonly statements: readonly string[];
}

export function touchedBy({ claims }: Rereading): Touched {
  return {
    claims: claims.map(({ claim }) => claim.id),
    statements: distinct(claims.flatMap(({ was, is }) => [...was.states, ...is.states])),
  };
}

/** Looks for all that is read otherwise once other judgements are in force than were. */
export async function rereadingOf(
  run: Run,
  before: readonly Judgement[],
  after: readonly Judgement[],
): Promise<Rereading> {
  const [was, is] = [identityOf(before), identityOf(after)];
  const ofOrigins = [...before, ...after].filter(({ kind }) => kind === 'ORIGINS');
  const moved = movedBetween(was, is);
  const ids = await claimsToLookAt(run, moved, originsToLookAt(ofOrigins, was, is));
  const claims: Relinked[] = [];
  for (const some of inBatches(ids)) {
    for (const links of await readLinked(run, some)) claims.push(...relinked(links, was, is));
  }
  return { was, is, ofOrigins, moved, claims };
}

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

function movedBetween(was: Identity, is: Identity): readonly Moved[] {
  const ids = distinct([...was.merged.keys(), ...is.merged.keys()]);
  return ids
    .map((id) => ({ id, from: was.entity(id), to: is.entity(id) }))
    .filter(({ from, to }) => from !== to);
}

/** The origins that claims have now which may have another then. */
function originsToLookAt(judgements: readonly Judgement[], was: Identity, is: Identity): readonly string[] {
  const ends = distinct(judgements.flatMap(({ keep, merge }) => [keep, merge]));
  const changed = ends.filter((id) => was.origin(id) !== is.origin(id) || was.voice(id) !== is.voice(id));
  // A voice that another is now, or will then be, told apart as may have claims of its own.
  return distinct(changed.flatMap((id) => [was.origin(id), was.origin(is.voice(id))]));
}

const parts = 'SUBJECT|OBJECT|VIA|AT|FROM|ON_CONDITION|SAID_BY';

/** The claims that name what moved, stand in documents that it published, bear on statements of it, or have these origins. */
async function claimsToLookAt(
  run: Run,
  moved: readonly Moved[],
  origins: readonly string[],
): Promise<readonly string[]> {
  const rows = await run(
    `CALL () {
       UNWIND $moved AS row MATCH (x:Entity {id: row.from})<-[r:${parts}]-(c:Claim) WHERE ${recordedId('r', 'x')} = row.id RETURN c
       UNION UNWIND $moved AS row MATCH (x:Entity {id: row.from})<-[r:PUBLISHED_BY]-(:Document)<-[:IN]-(c:Claim)
         WHERE ${recordedId('r', 'x')} = row.id RETURN c
       UNION MATCH (c:Claim) WHERE c.affects IS NOT NULL AND any(row IN $moved WHERE row.id IN split(c.affects, '|')) RETURN c
       UNION UNWIND $origins AS id MATCH (:Entity|Document|Anonymous {id: id})<-[:ORIGIN]-(c:Claim) RETURN c
     }
     RETURN DISTINCT c.id, c.recordedAt ORDER BY c.recordedAt, c.id`,
    { moved, origins },
  );
  return rows.map(([id]) => String(id));
}

function relinked(links: StoredLinks, was: Identity, is: Identity): readonly Relinked[] {
  const as = ({ entity }: Identity) => linkRow(links.claim, links.publisher, entity);
  const [before, now] = [as(was), as(is)];
  const told = (row: LinkRow, { origin }: Identity) => JSON.stringify([row, origin(voiceIn(row))]);
  return told(before, was) === told(now, is) ? [] : [{ ...links, was: before, is: now }];
}

/** The voice that a claim is heard from in the end. */
function voiceIn({ voices: { origin } }: LinkRow): string {
  return origin.entity ?? origin.anonymous ?? origin.document ?? '';
}

async function unlink(run: Run, claims: readonly Relinked[]): Promise<void> {
  await run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:${parts}|ORIGIN|INVOLVES|STATES|AFFECTS|CARRIES]->() DELETE r`,
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
  const left = distinct(
    claims.flatMap(({ was: { states, affects } }) => [...states, ...(affects === null ? [] : [affects])]),
  );
  // The forms of a relation go before it does.
  for (const ids of [left, distinct(left.map(relationOf))]) {
    await run(
      `UNWIND $ids AS id MATCH (s:Statement|Relation {id: id})
       WHERE NOT EXISTS { (s)<-[:STATES|AFFECTS]-() } AND NOT EXISTS { (s)<-[:FORM_OF]-() }
       OPTIONAL MATCH (s)-[:SEGMENT]->(g) DETACH DELETE g, s`,
      { ids },
    );
  }
  await run(
    `UNWIND $ids AS id MATCH (a:Anonymous {id: id}) WHERE NOT EXISTS { (a)<-[:SAID_BY|ORIGIN]-() } DETACH DELETE a`,
    { ids: distinct(claims.flatMap(({ was }) => was.voices.anonymous.map(({ id }) => id))) },
  );
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += batch) yield all.slice(start, start + batch);
}
