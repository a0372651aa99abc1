import { changedDays } from '../../domain/standing/changed-days.js';
import { carriageIdentity, revise, segmentIdentity } from '../../domain/standing/ledger.js';
import { type Carriage, type Segment, type Timeline, timelineOf } from '../../domain/standing/segments.js';
import { read } from '../../domain/standing/stance.js';
import { timelineWith } from '../../domain/standing/timeline.js';
import { type Instant, instantBefore } from '../../domain/time/instant.js';
import { predicateRow } from '../../domain/vocabulary.js';
import type { Run } from '../connection.js';
import {
  type DaysOfStatement,
  type HeldTimeline,
  readHeld,
  readStated,
  type StatedStatement,
} from '../stored/statements.js';
import { toDateTime } from '../values.js';
import { carriageRow, segmentRow } from './standing-rows.js';

/** How many statements are looked at together. */
const batch = 500;

/**
 * Rewrites what is known of the standings of statements whose claims changed at `at`, in the transaction that changed them:
 * only the days on which these claims can change anything are looked at, only what differs is written, and what was known
 * before stays, closed at `at`.
 *
 * @returns the ids of the statements that stand, or are carried, otherwise than before on some day
 */
export async function refreshStandings(
  run: Run,
  statements: readonly string[],
  at: Instant,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  for (let start = 0; start < statements.length; start += batch) {
    const stated = await readStated(run, statements.slice(start, start + batch), at);
    const changes = stated.flatMap((statement) => changeOf(statement, at));
    if (changes.length === 0) continue;
    const revisions = await revisionsOf(run, changes, at);
    for (const { statement, isOther } of revisions) if (isOther) changed.add(statement);
    await Promise.all([
      close(
        run,
        closeSegments,
        revisions.flatMap((revision) => revision.closedSegments),
        at,
      ),
      close(
        run,
        closeCarriages,
        revisions.flatMap((revision) => revision.closedCarriages),
        at,
      ),
      open(
        run,
        openSegments,
        revisions.flatMap((revision) => revision.openedSegments),
      ),
      open(
        run,
        openCarriages,
        revisions.flatMap((revision) => revision.openedCarriages),
      ),
    ]);
  }
  return changed;
}

const closeSegments = 'UNWIND $ids AS id MATCH (g:Segment) WHERE elementId(g) = id SET g.knownTo = $at';

const closeCarriages =
  'UNWIND $ids AS id MATCH ()-[c:CARRIES]->() WHERE elementId(c) = id SET c.knownTo = $at';

export const openSegments = `
  UNWIND $rows AS row
  MATCH (s:Statement {id: row.statement})
  CREATE (s)-[:SEGMENT]->(g:Segment) SET g = row.properties`;

export const openCarriages = `
  UNWIND $rows AS row
  MATCH (s:Statement {id: row.statement}), (c:Claim {id: row.claim})
  CREATE (c)-[r:CARRIES]->(s) SET r = row.properties`;

async function close(run: Run, cypher: string, ids: readonly string[], at: Instant): Promise<void> {
  if (ids.length > 0) await run(cypher, { ids, at: toDateTime(at) });
}

async function open(run: Run, cypher: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length > 0) await run(cypher, { rows });
}

/** The days of a statement that may stand otherwise, and how they stand now. */
interface Change extends DaysOfStatement {
  readonly timeline: Timeline;
  /** Whether anything is kept of it. */
  readonly isHeld: boolean;
}

const nothingHeld: HeldTimeline = { segments: [], carriages: [] };

function changeOf({ id, predicate, claims, isHeld }: StatedStatement, at: Instant): readonly Change[] {
  const { nature } = predicateRow(predicate);
  const now = read(claims, nature, at);
  const within = changedDays(read(claims, nature, instantBefore(at)), now);
  return within === null ? [] : [{ statement: id, within, timeline: timelineOf(now, within), isHeld }];
}

/** What is to be written of changes. Of statements of which nothing is kept, nothing is looked for. */
async function revisionsOf(run: Run, changes: readonly Change[], at: Instant) {
  const earlier = changes.filter(({ isHeld }) => isHeld);
  const held = await readHeld(run, earlier);
  const heldOf = new Map(earlier.map((change, index) => [change, held[index]]));
  return changes.map((change) => revisionOf(change, heldOf.get(change) ?? nothingHeld, at));
}

function revisionOf({ statement, within, timeline }: Change, held: HeldTimeline, at: Instant) {
  const { segments, carriages } = timelineWith(held, within, timeline);
  const ofSegments = revise<Segment, HeldTimeline['segments'][number]>(
    held.segments,
    segments,
    segmentIdentity,
  );
  const ofCarriages = revise<Carriage, HeldTimeline['carriages'][number]>(
    held.carriages,
    carriages,
    carriageIdentity,
  );
  const known = { knownFrom: at, knownTo: null };
  const rows = [ofSegments, ofCarriages].flatMap(({ closed, opened }) => [closed, opened]);
  return {
    statement,
    isOther: rows.some(({ length }) => length > 0),
    closedSegments: ofSegments.closed.map(({ elementId }) => elementId),
    closedCarriages: ofCarriages.closed.map(({ elementId }) => elementId),
    openedSegments: ofSegments.opened.map((row) => segmentRow(statement, { ...row, ...known })),
    openedCarriages: ofCarriages.opened.map((row) => carriageRow(statement, { ...row, ...known })),
  };
}
