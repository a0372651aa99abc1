import type { InformationCredibility, Modality, Polarity } from '../domain/claim.js';
import type { Link } from '../domain/origin.js';
import type { ClaimInput, RetractionInput } from '../domain/recording/input.js';
import { type Predicate, predicateRow, type SupportType, supportTypeNames } from '../domain/vocabulary.js';
import { FIRST_DAY, LAST_DAY, LAST_RECORDING } from './calendar.js';
import type { Member, Topic } from './cast.js';
import type { Dice } from './dice.js';
import { boundsOf, type Episode } from './episode.js';
import { type Library, type Paper, passageIn } from './library.js';
import { anonymousVoices, conditions, noteOf, reasonsToRetract } from './phrases.js';

/** Something that is recorded on a day, by the day's number. */
export interface Dated<T> {
  readonly day: number;
  readonly record: T;
}

/** What is known of the scene in which a story takes place. */
export interface Scene {
  readonly key: string;
  readonly library: Library;
  /** Those who speak, and are passed through; the first of them most. */
  readonly actors: readonly Member[];
  /** Where things happen, the first of them most. */
  readonly places: readonly Member[];
  readonly events: readonly Member[];
  /** What is said here, so that it can be said of it that it is affected. */
  readonly topics: readonly Topic[];
}

/** All that is recorded about one topic. */
export interface Story {
  readonly claims: readonly Dated<ClaimInput>[];
  readonly retractions: readonly Dated<RetractionInput>[];
}

/** What is the same for all claims of a story. */
interface Plot {
  readonly topic: Topic;
  readonly scene: Scene;
  readonly isState: boolean;
  /** In order of time. */
  readonly episodes: readonly Episode[];
  /** The forms of support that are spoken of; none of another predicate. */
  readonly forms: readonly SupportType[];
}

/** The shares of a story's claims that are out of the ordinary; docs/cli.md names them too. */
const shares = {
  denials: 0.07,
  retractions: 0.03,
  corrections: 0.02,
  derived: 0.04,
  lateRecordings: 0.15,
} as const;

const modalities: readonly (readonly [Modality, number])[] = [
  ['ACTUAL', 88],
  ['FORECAST', 5],
  ['ASSESSED', 4],
  ['ANNOUNCED', 3],
];

/** Tells so many claims about one topic: who said so and when, who denied it, what was taken back or put right later. */
export function storyOf(topic: Topic, scene: Scene, firstClaim: number, count: number, dice: Dice): Story {
  const plot = plotOf(topic, scene, dice);
  const claims: Dated<ClaimInput>[] = [];
  const retractions: Dated<RetractionInput>[] = [];
  const superseded = new Set<string>();
  for (let number = firstClaim; claims.length < count; number++) {
    const id = `${scene.key}-c${number}`;
    const earlier = claims.length === 0 ? null : dice.pick(claims);
    const corrects =
      earlier !== null && !superseded.has(earlier.record.id) && dice.happens(shares.corrections);
    const told = corrects ? correctionOf(earlier, id, plot, dice) : claimOf(id, plot, dice);
    if (corrects) superseded.add(earlier.record.id);
    claims.push(dice.happens(shares.derived) ? drawnFrom(claims, told, dice) : told);
  }
  for (const { day, record } of claims) {
    if (superseded.has(record.id) || !dice.happens(shares.retractions)) continue;
    const later = Math.min(day + 1 + dice.wait(90), LAST_RECORDING);
    if (later > day)
      retractions.push({ day: later, record: { claim: record.id, reason: dice.pick(reasonsToRetract) } });
  }
  return { claims, retractions };
}

function plotOf(topic: Topic, scene: Scene, dice: Dice): Plot {
  const isState = predicateRow(topic.predicate).nature === 'STATE';
  const forms = topic.predicate === 'SUPPORTS' ? dice.some(supportTypeNames, dice.whole(1, 4)) : [];
  return { topic, scene, isState, episodes: episodesOf(topic.predicate, isState, scene, dice), forms };
}

/** What is said of these lasts for good as a rule, and began long before. */
const lasting: readonly Predicate[] = ['PART_OF', 'LOCATED_IN', 'MEMBER_OF'];

function episodesOf(predicate: Predicate, isState: boolean, scene: Scene, dice: Dice): readonly Episode[] {
  if (lasting.includes(predicate)) return [{ began: dice.whole(0, FIRST_DAY - 1), ended: null }];
  const count = dice.pickWeighted([
    [1, 6],
    [2, 2],
    [3, 1],
  ]);
  const starts = Array.from({ length: count }, () => dice.pick(scene.library.papers).day).sort(
    (a, b) => a - b,
  );
  const apart = starts.filter((day, index) => index === 0 || day > (starts[index - 1] ?? 0) + 2);
  return apart.map((began, index) => {
    const next = apart[index + 1];
    if (!isState) return { began, ended: began + 1 };
    const ended = began + 1 + dice.wait(220);
    if (next !== undefined) return { began, ended: Math.min(ended, next) };
    return { began, ended: ended > LAST_DAY || dice.happens(0.5) ? null : ended };
  });
}

function claimOf(id: string, plot: Plot, dice: Dice): Dated<ClaimInput> {
  const episode = dice.pickSkewed(plot.episodes);
  return claimFrom(
    id,
    plot,
    episode,
    plot.scene.library.since(dayOfReport(episode, plot.isState, dice)),
    dice,
  );
}

/** Reports come soon after a beginning or an end, some at any time between, a few later. */
function dayOfReport({ began, ended }: Episode, isState: boolean, dice: Dice): number {
  if (!isState || dice.happens(0.5)) return began + dice.wait(isState ? 15 : 3);
  if (ended !== null && dice.happens(0.4)) return ended + dice.wait(10);
  return dice.whole(began, Math.max(began, Math.min(ended ?? began + 700, LAST_DAY)));
}

function claimFrom(id: string, plot: Plot, episode: Episode, paper: Paper, dice: Dice): Dated<ClaimInput> {
  const { topic, scene } = plot;
  const polarity: Polarity = dice.happens(shares.denials) ? 'DENIES' : 'AFFIRMS';
  const modality = polarity === 'DENIES' ? 'ACTUAL' : dice.pickWeighted(modalities);
  const prospective = modality === 'FORECAST' || modality === 'ANNOUNCED';
  const said = { polarity, modality, supportTypes: formsOf(plot, dice) };
  const late = dice.happens(shares.lateRecordings) ? dice.wait(60) : 0;
  const record: ClaimInput = {
    id,
    subject: topic.subject.id,
    predicate: topic.predicate,
    object: topic.object.id,
    ...said,
    ...whereabouts(plot, dice),
    affects: affectedBy(plot, dice),
    condition: prospective && dice.happens(0.4) ? conditionIn(scene, dice) : null,
    ...boundsOf(polarity, prospective, plot.isState, episode, paper.day, dice),
    attestedOn: paper.document.attestedOn,
    attestedBasis: paper.document.attestedBasis,
    passage: passageIn(paper, dice),
    attribution: attributionIn(scene, dice),
    note: noteOf(topic, said),
    sourceReliability: dice.happens(0.7) ? paper.reliability : null,
    informationCredibility: dice.happens(0.4) ? (dice.whole(1, 6) as InformationCredibility) : null,
    supersedes: null,
    derivedFrom: [],
  };
  return { day: Math.min(paper.day + 1 + late, LAST_RECORDING), record };
}

/** Says the same of a later document, with what was wrong put right. */
function correctionOf(earlier: Dated<ClaimInput>, id: string, plot: Plot, dice: Dice): Dated<ClaimInput> {
  const paper = plot.scene.library.since(earlier.day);
  const episode = plot.episodes.findLast(({ began }) => began <= paper.day) ?? dice.pick(plot.episodes);
  const { day, record } = claimFrom(id, plot, episode, paper, dice);
  return {
    day: Math.min(Math.max(day, earlier.day + 1 + dice.wait(5)), LAST_RECORDING),
    record: { ...record, supportTypes: earlier.record.supportTypes, supersedes: earlier.record.id },
  };
}

/** The claim, drawn from one or two that were recorded by then, if there are any. */
function drawnFrom(
  claims: readonly Dated<ClaimInput>[],
  told: Dated<ClaimInput>,
  dice: Dice,
): Dated<ClaimInput> {
  const earlier = claims.filter(({ day, record }) => day <= told.day && record.id !== told.record.supersedes);
  const derivedFrom = dice.some(earlier, dice.whole(1, 2)).map(({ record }) => record.id);
  return { ...told, record: { ...told.record, derivedFrom } };
}

function formsOf({ forms }: Plot, dice: Dice): readonly SupportType[] {
  if (forms.length === 0 || dice.happens(0.08)) return [];
  return dice.some(forms, dice.happens(0.3) ? 2 : 1);
}

const taking: readonly Predicate[] = ['ATTACKS', 'FIGHTS', 'KILLS', 'NEGOTIATES_WITH', 'CAPTURES'];
const passing: readonly Predicate[] = ['SUPPORTS', 'MOVES_TO'];

/** What it passes through, where it takes place, where it starts. */
function whereabouts({ topic: { predicate, subject, object }, scene }: Plot, dice: Dice) {
  const { actors, places, events } = scene;
  const isElsewhere = ({ id }: Member) => id !== subject.id && id !== object.id;
  const ids = (members: readonly Member[]) => members.filter(isElsewhere).map(({ id }) => id);
  const taken = taking.includes(predicate) && dice.happens(0.5);
  const passed = passing.includes(predicate) && dice.happens(0.25);
  const started = predicate === 'MOVES_TO' && places.length > 0 && dice.happens(0.6);
  return {
    via: passed ? ids(dice.some(actors, dice.whole(1, 2))) : [],
    at: taken ? ids(dice.some([...places, ...events], dice.whole(1, 2))) : [],
    from: started ? dice.pickSkewed(places).id : null,
  };
}

const bearing: readonly Predicate[] = ['CONSTRAINS', 'ENABLES', 'CAUSES', 'INFLUENCES', 'THREATENS'];

function affectedBy({ topic, scene }: Plot, dice: Dice): ClaimInput['affects'] {
  if (!bearing.includes(topic.predicate) || !dice.happens(0.5)) return null;
  const { subject, predicate, object } = dice.pick(scene.topics);
  const supportType = predicate === 'SUPPORTS' && dice.happens(0.5) ? dice.pick(supportTypeNames) : null;
  return { subject: subject.id, predicate, object: object.id, supportType };
}

function conditionIn({ events }: Scene, dice: Dice): ClaimInput['condition'] {
  const event = events.length > 0 && dice.happens(0.5) ? dice.pick(events).id : null;
  return { event, text: dice.pick(conditions) };
}

/** Who says so: nobody but the document, somebody with a name or without, or one who has it from another. */
function attributionIn({ actors }: Scene, dice: Dice): readonly Link[] {
  const length = dice.pickWeighted([
    [0, 40],
    [1, 44],
    [2, 13],
    [3, 3],
  ]);
  const named = [...new Set(Array.from({ length }, () => dice.pickSkewed(actors).id))];
  return named.map((speaker, index): Link => {
    // Those who cite others mostly have a name.
    if (dice.happens(index === length - 1 ? 0.5 : 0.85)) return { speaker };
    const count = dice.happens(0.2) ? dice.whole(2, 5) : null;
    return { anonymous: true, description: dice.pick(anonymousVoices), count };
  });
}
