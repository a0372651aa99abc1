import type { Instant } from '../../domain/instant.js';
import type { ClaimInput, DocumentInput, EntityInput, RetractionInput } from '../../domain/recording.js';
import { statementsOf } from '../../domain/statement.js';
import { EntenteError } from '../../errors.js';
import { setClock, takeClock } from '../clock.js';
import type { Graph, Run } from '../connection.js';
import {
  type Content,
  contentOfClaim,
  contentOfDocument,
  contentOfEntity,
  readContents,
} from '../stored/content.js';
import { type IdKind, recordedIds } from '../stored/ids.js';
import { writeClaims } from './claims.js';
import { writeDocuments } from './documents.js';
import { writeEntities } from './entities.js';
import { retract, retractionsBySuperseding } from './retract.js';
import { seal } from './seal.js';
import { refreshStandings } from './standings.js';

/** What is to be recorded together. */
export interface Batch {
  readonly documents: readonly DocumentInput[];
  readonly entities: readonly EntityInput[];
  readonly claims: readonly ClaimInput[];
  readonly retractions: readonly RetractionInput[];
}

/** What became of one kind of record. */
export interface Tally {
  readonly recorded: number;
  /** Recorded before, and left as they are. */
  readonly kept: number;
  /** The ids of those among the kept that are not as the batch has them. */
  readonly differing: readonly string[];
}

export interface RecordReport {
  readonly documents: Tally;
  readonly entities: Tally;
  readonly claims: Tally;
  /** How many claims were retracted that were not before. */
  readonly retracted: number;
}

/**
 * Records a batch in one transaction, all or nothing. What has an id that is recorded already is left as it is, so that
 * recording a batch again changes nothing, and nothing that was edited since is lost.
 *
 * @param by who records it
 * @throws EntenteError `BAD_USER_INPUT` where an id stands for something of another kind, or a retraction for no claim
 */
export function record(graph: Graph, batch: Batch, by: string): Promise<RecordReport> {
  return graph.write(async (run) => {
    const at = await takeClock(run);
    const known = await recordedIds(run, idsOf([...batch.documents, ...batch.entities, ...batch.claims]));
    const fresh = freshOf(batch, known);
    await write(run, fresh, { at, by });
    const retracted = await retract(run, [...retractionsBySuperseding(fresh.claims), ...batch.retractions], {
      at,
      by,
    });
    await refreshStandings(run, [...new Set([...statementIds(fresh.claims), ...retracted.statements])], at);
    if (idsOf([...fresh.documents, ...fresh.entities, ...fresh.claims]).length + retracted.claims.length > 0)
      await setClock(run, at);
    return {
      documents: await tally(run, 'Document', batch.documents, known, contentOfDocument),
      entities: await tally(run, 'Entity', batch.entities, known, contentOfEntity),
      claims: await tally(run, 'Claim', batch.claims, known, contentOfClaim),
      retracted: retracted.claims.length,
    };
  });
}

interface Identified {
  readonly id: string;
}

function idsOf(records: readonly Identified[]): readonly string[] {
  return records.map(({ id }) => id);
}

/** What of a batch is not recorded yet. */
function freshOf(batch: Batch, known: ReadonlyMap<string, IdKind>): Batch {
  const fresh = <T extends { readonly id: string }>(records: readonly T[], kind: IdKind) =>
    records.filter(({ id }) => {
      const found = known.get(id);
      if (found === undefined || found === kind) return found === undefined;
      throw new EntenteError(
        'BAD_USER_INPUT',
        `"${id}" is recorded as another kind of thing (${found}); give the ${kind} another id.`,
      );
    });
  return {
    documents: fresh(batch.documents, 'Document'),
    entities: fresh(batch.entities, 'Entity'),
    claims: fresh(batch.claims, 'Claim'),
    retractions: batch.retractions,
  };
}

async function write(
  run: Run,
  fresh: Batch,
  recording: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await writeEntities(run, fresh.entities, recording);
  await writeDocuments(run, fresh.documents, recording);
  await writeClaims(run, fresh.claims, recording);
  await seal(run, 'Entity', idsOf(fresh.entities));
  await seal(run, 'Document', idsOf(fresh.documents));
  await seal(run, 'Claim', idsOf(fresh.claims));
}

function statementIds(claims: readonly ClaimInput[]): readonly string[] {
  return claims.flatMap((claim) => statementsOf(claim).map(({ id }) => id));
}

async function tally<Input extends Identified>(
  run: Run,
  kind: IdKind,
  inputs: readonly Input[],
  known: ReadonlyMap<string, IdKind>,
  contentOf: (input: Input) => Content,
): Promise<Tally> {
  const kept = inputs.filter(({ id }) => known.has(id));
  const stored = new Map(
    (await readContents(run, kind, idsOf(kept))).map(({ id, content }) => [id, content]),
  );
  const differing = kept.filter(
    (input) => JSON.stringify(contentOf(input)) !== JSON.stringify(stored.get(input.id)),
  );
  return { recorded: inputs.length - kept.length, kept: kept.length, differing: idsOf(differing) };
}
