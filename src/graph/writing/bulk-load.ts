import type { Judged } from '../../domain/identity/judged.js';
import { objectionsToBatch } from '../../domain/recording/batch-rules.js';
import { directoryOf, type Known } from '../../domain/recording/directory.js';
import type { History } from '../../domain/recording/history.js';
import type { Batch } from '../../domain/recording/input.js';
import { type Instant, instantOf } from '../../domain/time/instant.js';
import { badInput, notFound } from '../../errors.js';
import { beginLoading } from '../clock.js';
import type { Graph } from '../connection.js';
import type { Act } from './act.js';
import { type BulkStatement, bulkStatements } from './bulk-rows.js';
import { endLoad } from './end-load.js';
import { idsIn, refuse } from './record.js';
import type { Recording } from './recording.js';
import { restoreJudgements } from './restore-judgements.js';

/** What a load has written so far. */
export interface Loaded {
  readonly entities: number;
  readonly documents: number;
  readonly claims: number;
  readonly retractions: number;
}

/**
 * Loads an empty graph with what was recorded over time, faster than recording it: each part is computed in memory and
 * written in one transaction, while the next is computed. Of all parts only their entities are remembered.
 *
 * Every part must be complete: it names only entities of its own or of earlier parts, and documents and claims of its own;
 * and all claims that state or affect a relation are in one part, which the database sees to. Within a part, batches come in
 * order of time.
 *
 * Until it has ended, the graph is marked as not whole, so that nobody takes a part for all of it.
 *
 * @param by who is noted to have recorded it
 * @param progress is told what is written so far
 * @param merges tells which entities of a part are judged to be one, once all is written
 * @param act what it is in the audit trail; null where a program of its own loads, which keeps none
 * @throws EntenteError `BAD_USER_INPUT` where the graph is not empty, a rule of recording is broken, or a part is not complete
 */
export async function bulkLoad(
  graph: Graph,
  parts: Iterable<History>,
  by: string,
  progress: (loaded: Loaded) => void = () => {},
  merges: (part: History) => readonly Judged[] = () => [],
  act: Act | null = null,
): Promise<Loaded> {
  await beginLoading(graph);
  const loader = new PartLoader(graph, by);
  const judged: Judged[] = [];
  await loader.load(noting(parts, merges, judged), progress);
  if (loader.last === null) throw badInput('There is nothing to load.', ['parts']);
  const at = await judge(graph, judged, { at: loader.last, by });
  await endLoad(graph, { at, by }, act);
  return loader.loaded;
}

function* noting(
  parts: Iterable<History>,
  merges: (part: History) => readonly Judged[],
  judged: Judged[],
): Generator<History> {
  for (const part of parts) {
    judged.push(...merges(part));
    yield part;
  }
}

/** Makes judgements of identity one after the other once all is recorded; returns the instant of the last. */
async function judge(graph: Graph, judged: readonly Judged[], { at, by }: Recording): Promise<Instant> {
  const instants = judged.map((_each, index) => instantOf(new Date(Date.parse(at) + index + 1)));
  const history = judged.map((judgement, index) => ({ judgement, at: instants[index] ?? at, by }));
  const objection = await restoreJudgements(graph, history);
  if (objection === null) return instants.at(-1) ?? at;
  throw badInput(objection.message, ['judgements', objection.index, ...objection.path]);
}

/** Writes the parts of a load that has begun. */
export class PartLoader {
  readonly #graph: Graph;
  readonly #by: string;
  readonly #entities = new Map<string, Known>();
  #loaded: Loaded = { entities: 0, documents: 0, claims: 0, retractions: 0 };
  #last: Instant | null = null;

  constructor(graph: Graph, by: string) {
    this.#graph = graph;
    this.#by = by;
  }

  get loaded(): Loaded {
    return this.#loaded;
  }

  /** The latest instant of all parts; null before the first. */
  get last(): Instant | null {
    return this.#last;
  }

  /** Computes each part while the one before is written. */
  async load(parts: Iterable<History>, progress: (loaded: Loaded) => void = () => {}): Promise<void> {
    let writing: Promise<void> = Promise.resolve();
    try {
      for (const part of parts) {
        requireRules(part, this.#entities);
        const statements = bulkStatements(part, this.#by);
        await writing;
        writing = this.#write(part, statements).then(() => progress(this.#loaded));
      }
    } finally {
      await writing;
    }
  }

  /** All at once in one transaction: each statement is sent while the one before runs. */
  async #write(part: History, statements: readonly BulkStatement[]): Promise<void> {
    await this.#graph.write((run) =>
      Promise.all(statements.map(({ cypher, rows }) => run(cypher, { rows }))),
    );
    this.#loaded = plus(this.#loaded, part);
    this.#last = laterInstant(this.#last, part);
  }
}

/** Holds a part to the rules of recording, batch by batch as they were recorded, and remembers its entities. */
function requireRules(part: History, entities: Map<string, Known>): void {
  const own = new Map<string, Known>();
  for (const { batch } of part) {
    const recorded = new Map<string, Known>();
    for (const id of idsIn(batch)) {
      const known = own.get(id) ?? entities.get(id);
      if (known !== undefined) recorded.set(id, known);
    }
    refuse(objectionsToBatch(batch, recorded));
    for (const [id, known] of directoryOf(batch, new Map())) own.set(id, known);
    for (const { id, supersedes } of batch.claims) {
      if (supersedes !== null) own.set(supersedes, { kind: 'Claim', supersededBy: id });
    }
    requireClaims(batch, own);
  }
  for (const { batch } of part) for (const { id, kind } of batch.entities) entities.set(id, { kind });
}

function requireClaims({ retractions }: Batch, own: ReadonlyMap<string, Known>): void {
  const missing = retractions.findIndex(({ claim }) => own.get(claim)?.kind !== 'Claim');
  if (missing < 0) return;
  const path = ['retractions', missing, 'claim'];
  throw notFound(`There is no claim "${retractions[missing]?.claim}" to retract.`, path);
}

function plus(loaded: Loaded, part: History): Loaded {
  const count = (section: keyof Batch) => part.reduce((sum, { batch }) => sum + batch[section].length, 0);
  return {
    entities: loaded.entities + count('entities'),
    documents: loaded.documents + count('documents'),
    claims: loaded.claims + count('claims'),
    retractions: loaded.retractions + count('retractions'),
  };
}

function laterInstant(at: Instant | null, part: History): Instant | null {
  const last = part.at(-1)?.at ?? null;
  return at === null || (last !== null && last > at) ? last : at;
}
