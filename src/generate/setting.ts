import type { DatedBatch, History } from '../domain/recording/history.js';
import type {
  Batch,
  ClaimInput,
  DocumentInput,
  EntityInput,
  RetractionInput,
} from '../domain/recording/input.js';
import { relationId, statement } from '../domain/statement.js';
import { recordingDay, recordingOn } from './calendar.js';
import { type Member, mayBeSaid, type Topic } from './cast.js';
import type { Dice } from './dice.js';
import { burstsOf, libraryOf } from './library.js';
import { type Dated, storyOf } from './story.js';
import type { Publisher } from './world.js';

/** Where stories take place: who is there, and what there is to tell. */
export interface Setting {
  /** Begins the ids of all that is told here. */
  readonly key: string;
  readonly entities: readonly EntityInput[];
  readonly actors: readonly Member[];
  readonly places: readonly Member[];
  readonly events: readonly Member[];
  /** What is told first: what belongs to what, and lies where. */
  readonly backbone: readonly Topic[];
  readonly publishers: readonly Publisher[];
  /** How long it goes on. */
  readonly years: number;
  /** Makes up something more to tell, told before or not; null where it has no idea. */
  readonly invent: () => Topic | null;
}

/** A document has so many claims on average. */
const claimsOfDocument = 7;

/** One statement has at most this share of a setting's claims, and no more than this many. */
const longestStory = { share: 0.2, claims: 250 };

/** How often a setting may have no new idea before the stories it has must do. */
const patience = 50;

/** Everything that is recorded of a setting, in so many claims. */
export function tell(setting: Setting, claims: number, dice: Dice): History {
  const documents = Math.max(1, Math.round(claims / claimsOfDocument));
  const library = libraryOf(documents, setting.key, burstsOf(dice, setting.years), setting.publishers, dice);
  const topics = topicsOf(setting, Math.ceil(claims / 2));
  const scene = { ...setting, library, topics };
  const most = Math.max(1, Math.min(longestStory.claims, Math.floor(claims * longestStory.share)));
  const told: Dated<ClaimInput>[] = [];
  const retractions: Dated<RetractionInput>[] = [];
  for (const [index, topic] of topics.entries()) {
    const left = claims - told.length;
    if (left === 0) break;
    const isLast = index === topics.length - 1;
    const count = isLast
      ? left
      : Math.min(left, index < setting.backbone.length ? 1 : dice.heavyTailed(1, most, 1.15));
    const story = storyOf(topic, scene, told.length, count, dice);
    told.push(...story.claims);
    retractions.push(...story.retractions);
  }
  const read = library.papers.map(({ day, document }) => ({ day: day + 1, record: document }));
  return historyOf(setting.entities, read, told, retractions);
}

/** So many topics, each once; fewer where there are no more. */
function topicsOf({ backbone, invent }: Setting, count: number): readonly Topic[] {
  const topics = new Map<string, Topic>();
  const add = (topic: Topic) => {
    const id = relationId(statement({ ...ids(topic), supportType: null }));
    if (mayBeSaid(topic) && !topics.has(id)) topics.set(id, topic);
  };
  for (const topic of backbone) add(topic);
  for (let misses = 0; topics.size < count && misses < patience; ) {
    const before = topics.size;
    const topic = invent();
    if (topic !== null) add(topic);
    misses = topics.size > before ? 0 : misses + 1;
  }
  return [...topics.values()];
}

function ids({ subject, predicate, object }: Topic) {
  return { subject: subject.id, predicate, object: object.id };
}

/** All that is recorded, by the day on which it is; the entities on the first. */
export function historyOf(
  entities: readonly EntityInput[],
  documents: readonly Dated<DocumentInput>[],
  claims: readonly Dated<ClaimInput>[],
  retractions: readonly Dated<RetractionInput>[],
): History {
  const days = new Map<number, { [Section in keyof Batch]: Batch[Section][number][] }>();
  const on = (cameIn: number) => {
    const day = recordingDay(cameIn);
    const batch = days.get(day) ?? { documents: [], entities: [], claims: [], retractions: [] };
    days.set(day, batch);
    return batch;
  };
  for (const { day, record } of documents) on(day).documents.push(record);
  for (const { day, record } of claims) on(day).claims.push(record);
  for (const { day, record } of retractions) on(day).retractions.push(record);
  const first = days.size === 0 ? 0 : Math.min(...days.keys());
  on(first).entities.push(...entities);
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, batch]): DatedBatch => ({ at: recordingOn(day), batch }));
}
