import { carriageIdentity, revise, segmentIdentity } from '../../domain/standing/ledger.js';
import { type Carriage, type Segment, segmentsAt } from '../../domain/standing/segments.js';
import type { Instant } from '../../domain/time/instant.js';
import { predicateRow } from '../../domain/vocabulary.js';
import type { Run } from '../connection.js';
import { readStatements, type StoredStatement } from '../stored/statements.js';
import { toDateTime } from '../values.js';
import { carriageRow, segmentRow } from './standing-rows.js';

/** How many statements are looked at together. */
const batch = 500;

/**
 * Rewrites what is known of the standings of statements whose claims changed at `at`, in the transaction that changed them:
 * only what differs is written, and what was known before stays, closed at `at`.
 */
export async function refreshStandings(run: Run, statements: readonly string[], at: Instant): Promise<void> {
  for (let start = 0; start < statements.length; start += batch) {
    const stored = await readStatements(run, statements.slice(start, start + batch));
    const changes = stored.map((statement) => changesOf(statement, at));
    await run(closeSegments, { ids: changes.flatMap((change) => change.closedSegments), at: toDateTime(at) });
    await run(closeCarriages, {
      ids: changes.flatMap((change) => change.closedCarriages),
      at: toDateTime(at),
    });
    await run(openSegments, { rows: changes.flatMap((change) => change.openedSegments) });
    await run(openCarriages, { rows: changes.flatMap((change) => change.openedCarriages) });
  }
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

function changesOf(statement: StoredStatement, at: Instant) {
  const { segments, carriages } = segmentsAt(statement.claims, predicateRow(statement.predicate).nature, at);
  const knownBefore = <T extends { readonly knownTo: Instant | null }>(rows: readonly T[]) =>
    rows.filter(({ knownTo }) => knownTo === null);
  const segmentChanges = revise<Segment, StoredStatement['segments'][number]>(
    knownBefore(statement.segments),
    segments,
    segmentIdentity,
  );
  const carriageChanges = revise<Carriage, StoredStatement['carriages'][number]>(
    knownBefore(statement.carriages),
    carriages,
    carriageIdentity,
  );
  const known = { knownFrom: at, knownTo: null };
  return {
    closedSegments: segmentChanges.closed.map(({ elementId }) => elementId),
    closedCarriages: carriageChanges.closed.map(({ elementId }) => elementId),
    openedSegments: segmentChanges.opened.map((row) => segmentRow(statement.id, { ...row, ...known })),
    openedCarriages: carriageChanges.opened.map((row) => carriageRow(statement.id, { ...row, ...known })),
  };
}
