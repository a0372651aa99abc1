import type { Evidence } from '../../domain/claim.js';
import { asNamed } from '../../domain/identity/identity.js';
import { originOf } from '../../domain/origin.js';
import type { History } from '../../domain/recording/history.js';
import type { ClaimInput } from '../../domain/recording/input.js';
import { replay } from '../../domain/standing/ledger.js';
import { type Statement, statementsOf } from '../../domain/statement.js';
import type { Instant } from '../../domain/time/instant.js';
import { predicateRow } from '../../domain/vocabulary.js';
import { linkClaims } from './claim-links.js';
import { claimRow, createClaims, lineageRow, linkLineage } from './claims.js';
import { createDocuments, documentRow } from './documents.js';
import { createEntities, entityRow } from './entities.js';
import type { Recording, Retraction } from './recording.js';
import { retractionsBySuperseding } from './retract.js';
import { carriageRow, segmentRow } from './standing-rows.js';
import { openCarriages, openSegments } from './standings.js';
import { createRelations, mergeForms, statementRows } from './statements.js';
import { mergeAnonymous } from './voices.js';

/** A statement of Cypher with the rows that it writes. */
export interface BulkStatement {
  readonly cypher: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A claim with all that ever became of it. */
interface Chronicled {
  readonly claim: ClaimInput;
  readonly recording: Recording;
  readonly retraction: Retraction | null;
  readonly evidence: Evidence;
}

/**
 * All that recording a history batch by batch would have left in the graph in the end, as statements to run in this order:
 * records with their seals, links, and everything that was ever known of the standings. Computed in memory, since the
 * history has all claims about its statements.
 */
export function bulkStatements(history: History, by: string): readonly BulkStatement[] {
  const entities = history.flatMap(({ at, batch }) =>
    batch.entities.map((entity) => entityRow(entity, { at, by })),
  );
  const documents = history.flatMap(({ at, batch }) =>
    batch.documents.map((document) => documentRow(document, { at, by })),
  );
  const publishers = publishersIn(history);
  const chronicled = chronicle(history, publishers, by);
  const claims = chronicled.map(({ claim, recording, retraction }) =>
    claimRow(claim, publishers.get(claim.passage.document) ?? null, recording, { retraction }),
  );
  const statements = distinct(
    chronicled.flatMap(({ claim }) => statementRows(claim, asNamed)),
    ({ id }) => id,
  );
  const anonymous = claims.flatMap(({ voices }) => voices.anonymous);
  const lineages = chronicled.map(({ claim }) => lineageRow(claim));
  return [
    { cypher: createEntities, rows: entities },
    { cypher: createDocuments, rows: documents },
    { cypher: mergeAnonymous, rows: distinct(anonymous, ({ id }) => id) },
    { cypher: createRelations, rows: distinct(statements, ({ relation }) => relation) },
    { cypher: mergeForms, rows: statements },
    { cypher: createClaims, rows: claims },
    { cypher: linkClaims, rows: claims },
    {
      cypher: linkLineage,
      rows: lineages.filter((row) => row.supersedes !== null || row.derivedFrom.length > 0),
    },
    ...standingStatements(chronicled),
  ].filter(({ rows }) => rows.length > 0);
}

/** One row of each key, the first. */
function distinct<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) if (!byKey.has(keyOf(row))) byKey.set(keyOf(row), row);
  return [...byKey.values()];
}

function publishersIn(history: History): ReadonlyMap<string, string | null> {
  return new Map(
    history.flatMap(({ batch }) => batch.documents.map(({ id, publisher }) => [id, publisher] as const)),
  );
}

function chronicle(
  history: History,
  publishers: ReadonlyMap<string, string | null>,
  by: string,
): readonly Chronicled[] {
  const retractions = retractionsIn(history, by);
  return history.flatMap(({ at, batch }) =>
    batch.claims.map((claim) => {
      const retraction = retractions.get(claim.id) ?? null;
      const evidence = evidenceOf(claim, at, retraction?.at ?? null, publishers);
      return { claim, recording: { at, by }, retraction, evidence };
    }),
  );
}

/** The first retraction of each claim: one that was retracted stays as it is. */
function retractionsIn(history: History, by: string): ReadonlyMap<string, Retraction> {
  const retractions = new Map<string, Retraction>();
  for (const { at, batch } of history) {
    for (const { claim, reason } of [...retractionsBySuperseding(batch.claims), ...batch.retractions]) {
      if (!retractions.has(claim)) retractions.set(claim, { at, by, reason });
    }
  }
  return retractions;
}

function evidenceOf(
  claim: ClaimInput,
  recordedAt: Instant,
  retractedAt: Instant | null,
  publishers: ReadonlyMap<string, string | null>,
): Evidence {
  const { document } = claim.passage;
  const publisher = publishers.get(document) ?? null;
  const origin = originOf({ chain: claim.attribution, document, publisher }).id;
  return { ...claim, recordedAt, retractedAt, origin };
}

/** The standings of all statements that claims affirm or deny. */
function standingStatements(claims: readonly Chronicled[]): readonly BulkStatement[] {
  const statements = new Map<string, { statement: Statement; evidence: Evidence[] }>();
  for (const { claim, evidence } of claims) {
    for (const statement of statementsOf(claim)) {
      const known = statements.get(statement.id) ?? { statement, evidence: [] };
      known.evidence.push(evidence);
      statements.set(statement.id, known);
    }
  }
  const segments: BulkStatement['rows'][number][] = [];
  const carriages: BulkStatement['rows'][number][] = [];
  for (const [id, { statement, evidence }] of statements) {
    const timeline = replay(evidence, predicateRow(statement.predicate).nature);
    for (const segment of timeline.segments) segments.push(segmentRow(id, segment));
    for (const carriage of timeline.carriages) carriages.push(carriageRow(id, carriage));
  }
  return [
    { cypher: openSegments, rows: segments },
    { cypher: openCarriages, rows: carriages },
  ];
}
