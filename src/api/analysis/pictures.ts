import { LRUCache } from 'lru-cache';
import { type PackedPicture, packed } from '../../analysis/packed-picture.js';
import type { Picture } from '../../analysis/picture.js';
import type { Day } from '../../domain/time/day.js';
import type { Instant } from '../../domain/time/instant.js';
import { EntenteError } from '../../errors.js';
import type { Graph } from '../../graph/connection.js';
import type { Inputs } from '../../graph/reading/input.js';
import { type BoundPlan, bind, type Plan, run } from '../../graph/reading/plan.js';
import { mostRelations } from '../../graph/reading/whole-picture.js';

/** How a picture is read. */
export type PicturePlans = Readonly<Record<'picture' | 'size', Plan>>;

/** Which picture is wanted. */
export interface Wanted {
  readonly plans: PicturePlans;
  readonly inputs: Inputs;
  readonly on: Day;
  /** As known at this instant; null while nothing is recorded. */
  readonly knownAt: Instant | null;
  /** The graph's last change: what was read before another may be read otherwise now. */
  readonly version: Instant | null;
  /** Only what is between these entities; null for all. */
  readonly among: readonly string[] | null;
  /** Whether it has relations of every standing, whichever are asked for. */
  readonly ofEveryStanding: boolean;
}

/** So many relations are kept in all, at some 20 bytes each. */
const mostKept = 1_000_000;

/** A picture that is being read, for whoever began. */
interface Reading {
  readonly picture: Promise<PackedPicture>;
  readonly signal: AbortSignal;
}

/** The pictures that questions are asked of, each read once for a version of the graph. */
export class Pictures {
  readonly #kept = new LRUCache<string, PackedPicture>({
    maxSize: mostKept,
    sizeCalculation: ({ relationCount }) => relationCount + 1,
  });
  readonly #readings = new Map<string, Reading>();

  /**
   * A picture, read or kept; where another reads the same, what that brings.
   *
   * @throws EntenteError `COST_LIMIT_EXCEEDED` where it has too many relations, with how many
   */
  async read(graph: Pick<Graph, 'read'>, wanted: Wanted, signal: AbortSignal): Promise<PackedPicture> {
    const plan = boundFor(wanted, wanted.plans.picture);
    const key = JSON.stringify([plan.plan.cypher, plan.parameters, wanted.knownAt, wanted.version]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const reading =
      this.#readings.get(key) ?? this.#begin(key, readAnew(graph, plan, wanted, signal), signal);
    try {
      return await reading.picture;
    } catch (error) {
      signal.throwIfAborted();
      // Who began may have left; they were there before, and so their time is over before that of those who wait.
      if (reading.signal.aborted) return this.read(graph, wanted, signal);
      throw error;
    }
  }

  #begin(key: string, reading: Promise<PackedPicture>, signal: AbortSignal): Reading {
    const picture = reading
      .then((read) => {
        this.#kept.set(key, read);
        return read;
      })
      .finally(() => this.#readings.delete(key));
    const begun = { picture, signal };
    this.#readings.set(key, begun);
    return begun;
  }
}

async function readAnew(
  graph: Pick<Graph, 'read'>,
  plan: BoundPlan,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<PackedPicture> {
  const { answer } = await run(graph, plan, wanted.knownAt, signal);
  if (answer instanceof Error) throw answer;
  if (answer === null) throw await tooLarge(graph, wanted, signal);
  return packed(answer as Picture);
}

function boundFor({ inputs, on, among }: Wanted, plan: Plan): BoundPlan {
  return bind(plan, {
    ...inputs,
    made: new Map(),
    pictureDay: on,
    ...(among !== null && { pictureAmong: among }),
  });
}

async function tooLarge(
  graph: Pick<Graph, 'read'>,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<EntenteError> {
  const { answer } = await run(graph, boundFor(wanted, wanted.plans.size), wanted.knownAt, signal);
  const format = new Intl.NumberFormat('en').format;
  return new EntenteError(
    'COST_LIMIT_EXCEEDED',
    `The picture of ${wanted.on} has ${format(Number(answer))} relations${wanted.ofEveryStanding ? ', those of every standing included' : ''}, and questions are asked of ${format(mostRelations)} at most. ${howToNarrow(wanted)}`,
  );
}

function howToNarrow({ ofEveryStanding }: Wanted): string {
  const ways =
    'Ask `among` up to 1,000 entities, or narrow it by `where`: by predicates, signs, or the kinds or roles of its ends';
  return ofEveryStanding ? `${ways}.` : `${ways}; by minOrigins, or fewer \`standings\`.`;
}
