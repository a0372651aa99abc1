import { type Identity, identityOf } from '../../domain/identity/identity.js';
import type { Judgement } from '../../domain/identity/judgement.js';
import type { Run } from '../connection.js';
import { recordedId } from '../stored/content.js';
import { readLinked, type StoredLinks } from '../stored/linked-claims.js';
import { inBatches } from './batches.js';
import { type LinkRow, linkRow } from './claim-links.js';
import type { Moved } from './move-entities.js';

/** A claim that is linked otherwise than it was. */
export interface Relinked extends StoredLinks {
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

/** The types of a claim's links to what it names. */
export const namingLinks = 'SUBJECT|OBJECT|VIA|AT|FROM|ON_CONDITION|SAID_BY';

/** The claims that name what moved, stand in documents that it published, bear on statements of it, or have these origins. */
async function claimsToLookAt(
  run: Run,
  moved: readonly Moved[],
  origins: readonly string[],
): Promise<readonly string[]> {
  const rows = await run(
    `CALL () {
       UNWIND $moved AS row MATCH (x:Entity {id: row.from})<-[r:${namingLinks}]-(c:Claim) WHERE ${recordedId('r', 'x')} = row.id RETURN c
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

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
