import type { ClaimInput, RetractionInput } from '../../domain/recording/input.js';
import { notFound } from '../../errors.js';
import type { Run } from '../connection.js';
import { toDateTime } from '../values.js';
import type { Recording } from './recording.js';
import { seal } from './seal.js';

/** What a retraction touched. */
export interface Retracted {
  readonly claims: readonly string[];
  /** The statements whose standings may change with them. */
  readonly statements: readonly string[];
}

/**
 * Retracts claims; those retracted before stay as they were.
 *
 * @throws EntenteError `NOT_FOUND` where there is no such claim
 */
export async function retract(
  run: Run,
  retractions: readonly RetractionInput[],
  { at, by }: Recording,
): Promise<Retracted> {
  if (retractions.length === 0) return { claims: [], statements: [] };
  await requireClaims(run, retractions);
  const rows = await run(
    `UNWIND $retractions AS row
     MATCH (c:Claim {id: row.claim}) WHERE c.retractedAt IS NULL
     SET c.retractedAt = $at, c.retractedBy = $by, c.retractionReason = row.reason
     RETURN c.id, [(c)-[:STATES]->(s) | s.id]`,
    { retractions, at: toDateTime(at), by },
  );
  const claims = rows.map(([id]) => String(id));
  await seal(run, 'Claim', claims);
  return { claims, statements: rows.flatMap(([, statements]) => statements as readonly string[]) };
}

/**
 * The retractions that superseding brings with it.
 *
 * @param why why claims are superseded, where that is said
 */
export function retractionsBySuperseding(
  claims: readonly ClaimInput[],
  why: string | null = null,
): readonly RetractionInput[] {
  const because = why === null ? '' : `: ${why}`;
  return claims.flatMap(({ id, supersedes }) =>
    supersedes === null ? [] : [{ claim: supersedes, reason: `superseded by ${id}${because}` }],
  );
}

async function requireClaims(run: Run, retractions: readonly RetractionInput[]): Promise<void> {
  const rows = await run('UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id', {
    ids: retractions.map(({ claim }) => claim),
  });
  const found = new Set(rows.map(([id]) => id));
  const missing = retractions.findIndex(({ claim }) => !found.has(claim));
  if (missing < 0) return;
  throw notFound(`There is no claim "${retractions[missing]?.claim}" to retract.`, [
    'retractions',
    missing,
    'claim',
  ]);
}
