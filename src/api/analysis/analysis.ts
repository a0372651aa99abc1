import type { Analysts } from '../../analysis/analysts.js';
import type { PackedPicture } from '../../analysis/packed-picture.js';
import type { Question } from '../../analysis/question.js';
import type { Testimony } from '../../analysis/sensitivity.js';
import type { MixedTies } from '../../analysis/signed-graph.js';
import type { Day } from '../../domain/time/day.js';
import type { Instant } from '../../domain/time/instant.js';
import { standingNames } from '../../domain/vocabulary.js';
import { badInput, EntenteError } from '../../errors.js';
import { lastChange } from '../../graph/clock.js';
import type { Graph } from '../../graph/connection.js';
import { isQuestion } from '../../graph/reading/analysis.js';
import { entitiesRead } from '../../graph/reading/entities-read.js';
import { Input, type Inputs, type Making } from '../../graph/reading/input.js';
import {
  type Answered,
  bind,
  compile,
  compilePicture,
  compileResting,
  compileTestimony,
  type Plan,
  run,
} from '../../graph/reading/plan.js';
import { standingsAsked } from '../../graph/reading/relation-list.js';
import { argumentPath, type Selected, type Time, timeOf } from '../../graph/reading/selection.js';
import { type AskedQuestion, type Entities, type PictureAsked, requireEntity } from './asking.js';
import type { PicturePlans, Pictures } from './pictures.js';
import { amongOf, askedQuestion, askingOf, daysOf } from './questions.js';

/** What questions are answered with. */
export interface Desk {
  readonly graph: Pick<Graph, 'read'>;
  readonly analysts: Pick<Analysts, 'ask'>;
  readonly pictures: Pictures;
}

/** `Query.analysis` compiled: how its pictures are read, and how what was worked out is. */
export interface AnalysisPlans {
  readonly field: Selected;
  readonly time: Time;
  readonly pictures: PicturePlans;
  /** Those with relations of every standing, for comparisons. */
  readonly whole: PicturePlans;
  /** The same of what the source bears on of each question of what rests on one, with it and without it, by the key of its field. */
  readonly resting: ReadonlyMap<string, ReturnType<typeof compileResting>>;
  /** How what is said of a relation is read; null where no question needs it. */
  readonly testimony: Plan | null;
  readonly told: Plan;
}

/** An analysis ready to run. */
export interface ReadyAnalysis {
  readonly plans: AnalysisPlans;
  readonly inputs: Inputs;
  readonly questions: readonly AskedQuestion[];
  readonly among: readonly string[] | null;
}

/** Compiles an analysis. Its pictures are read each on a day that is known when it runs, as of an instant that is. */
export function compileAnalysis(field: Selected, above: Time, making: Making): AnalysisPlans {
  const on = Input.named(making, 'picture day', ({ pictureDay, today }) => pictureDay ?? today);
  const time = timeOf(field, above);
  const ofDay: Time = { on, knownAt: 'LAST_CHANGE', evidence: time.evidence };
  const picture = { ...field, time: {}, args: { ...field.args, among: amongInPicture(field, making) } };
  const everyStanding = standingNames.filter((name) => name !== 'UNKNOWN');
  const whole = { ...picture, args: { ...picture.args, standings: everyStanding } };
  const named = (name: string) => field.fields.filter((each) => each.name === name);
  const resting = named('restsOn').map((each) => [each.key, compileResting(whole, ofDay, each)] as const);
  return {
    field,
    time,
    // Read first, it tells what is wrong with the evidence.
    pictures: compilePicture({ ...picture, time: { evidence: time.evidence } }, ofDay),
    whole: compilePicture(whole, ofDay),
    resting: new Map(resting),
    testimony: named('sensitivity').length === 0 ? null : compileTestimony({ ...field, time: {} }, ofDay),
    told: compile(field, above),
  };
}

/** Whom the pictures of an analysis are among, by the ids that these are read as when it runs; null where all are meant. */
function amongInPicture(field: Selected, making: Making): Input<readonly string[]> | null {
  if (making.look((inputs) => amongOf(field, inputs) === null)) return null;
  return Input.named(making, 'picture among', ({ pictureAmong }) => pictureAmong ?? []);
}

/**
 * Reads what the questions of an analysis are given.
 *
 * @throws EntenteError `BAD_USER_INPUT` for an argument that is not what it should be
 */
export function beginAnalysis(plans: AnalysisPlans, inputs: Inputs): ReadyAnalysis {
  const questions = plans.field.fields.filter(isQuestion).map((field) => askedQuestion(field, inputs));
  for (const asked of questions) askingOf(asked.field)?.check(asked as AskedQuestion<never>, plans.field);
  return { plans, inputs, questions, among: amongOf(plans.field, inputs) };
}

/** A run of an analysis: what it is as of, and what all its questions share. */
interface Run extends ReadyAnalysis {
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly version: Instant | null;
  readonly entities: Entities;
  readonly on: Day;
  readonly knownAt: Instant | null;
  readonly mixed: MixedTies;
}

/**
 * Answers an analysis as of an instant of the graph's last change: reads its pictures, has threads work on its questions, and
 * reads back what their answers name. What is wrong with a question stands in the place of its answer.
 */
export async function answerToAnalysis(
  desk: Desk,
  ready: ReadyAnalysis,
  asOf: Instant | null,
  signal: AbortSignal,
): Promise<Answered> {
  const { plans, inputs, questions } = ready;
  const version = asOf ?? (await lastChange(desk.graph));
  const { on, knownAt } = plans.time;
  const named = questions.flatMap(({ field, args }) => askingOf(field)?.names(args as never) ?? []);
  const ids = [...named.map(([id]) => id), ...(ready.among ?? [])];
  const run: Run = {
    ...ready,
    desk,
    signal,
    version,
    entities: await entitiesRead(desk.graph, ids, signal),
    on: on.in(inputs),
    knownAt: knownAt === 'LAST_CHANGE' ? version : knownAt.in(inputs),
    mixed: plans.field.args['mixed'] as MixedTies,
  };
  const among = amongRead(run);
  const told = await toldOf({ ...run, among });
  return readBack(run, told);
}

/** The ids that `among` is read as, each once. */
function amongRead({ among, entities, plans }: Run): readonly string[] | null {
  if (among === null) return null;
  const read = among.map((id, at) => requireEntity(entities, id, plans.field, ['among', at]).id);
  return [...new Set(read)].sort();
}

async function toldOf(run: Run) {
  const { questions, desk, mixed, signal } = run;
  const picture = await pictureOn(run, run.on);
  const [summary, ...answers] = await Promise.all([
    desk.analysts.ask([picture], { question: { ask: 'summary' }, mixed }, signal),
    ...questions.map((asked) => answerTo(run, asked, picture)),
  ]);
  return {
    summary: { ...Object(summary), on: run.on, knownAt: run.knownAt },
    answers: Object.fromEntries(questions.map(({ field }, at) => [field.key, answers[at]])),
  };
}

async function readBack(
  { plans, inputs, desk, version, signal }: Run,
  told: Awaited<ReturnType<typeof toldOf>>,
) {
  const { answer } = await run(desk.graph, bind(plans.told, inputs), version, signal, told);
  return { answer, lastChange: version };
}

function pictureOn(
  run: Run,
  on: Day,
  plans = run.plans.pictures,
  knownAt = run.knownAt,
): Promise<PackedPicture> {
  const { desk, inputs, version, among, signal } = run;
  const ofEveryStanding = plans !== run.plans.pictures;
  const wanted = { plans, inputs, on, knownAt, version, among, ofEveryStanding };
  return desk.pictures.read(desk.graph, wanted, signal);
}

/** The answer to a question, or what is wrong with it; what ends them all is thrown. */
async function answerTo(run: Run, asked: AskedQuestion, picture: PackedPicture): Promise<unknown> {
  const { entities, desk, mixed, signal } = run;
  const { field } = asked;
  const asking = askingOf(field);
  if (asking === undefined) throw new Error(`${field.coordinate} is no question`);
  try {
    for (const [id, argument] of asking.names(asked.args as never)) {
      requireEntity(entities, id, field, argument);
    }
    const question = await heard(
      run,
      asking.question(asked as AskedQuestion<never>, entities, pictureAsked(run)),
    );
    const pictures = await picturesFor(run, asked, picture);
    return await desk.analysts.ask(pictures, { question, mixed }, signal);
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof EntenteError ? located(error, field) : error;
  }
}

/** What a thread found wrong with a question names its argument; where that is in the operation is known here. */
function located(error: EntenteError, field: Selected): EntenteError {
  const { code, argument } = error.extensions;
  if (code !== 'BAD_USER_INPUT' || argument === undefined || argument[0] === field.path[0]) return error;
  return badInput(error.message, argumentPath(field, ...argument));
}

function pictureAsked({ plans, on }: Run): PictureAsked {
  return { on, standings: standingsAsked(plans.field) };
}

/** A question with what is said of the relation that it is about, where it is about one. */
async function heard(
  { plans, inputs, desk, on, knownAt, signal }: Run,
  question: Question,
): Promise<Question> {
  if (question.ask !== 'sensitivity' || plans.testimony === null) return question;
  const bound = bind(plans.testimony, { ...inputs, made: new Map(), pictureDay: on });
  const { answer } = await run(desk.graph, bound, knownAt, signal, { relation: question.relation });
  if (answer instanceof Error) throw answer;
  return { ...question, statements: answer as readonly Testimony[] };
}

/** The pictures that a question is asked of: for most, the one of the analysis. */
async function picturesFor(
  run: Run,
  { field, args }: AskedQuestion,
  picture: PackedPicture,
): Promise<readonly PackedPicture[]> {
  switch (field.name) {
    case 'camps': {
      const { since } = args as { readonly since?: Day | null };
      return since ? [picture, await pictureOn(run, since)] : [picture];
    }
    case 'timeline':
      return picturesOn(run, daysOf(args as Parameters<typeof daysOf>[0]));
    case 'compare':
      return comparedPictures(run, field);
    case 'restsOn':
      return restingPictures(run, field);
    default:
      return [picture];
  }
}

/** Read one after the other: each is decoded by the thread that serves, which others need in between. */
async function picturesOn(run: Run, days: readonly Day[]): Promise<readonly PackedPicture[]> {
  const pictures: PackedPicture[] = [];
  for (const day of days) pictures.push(await pictureOn(run, day));
  return pictures;
}

function restingPictures(run: Run, { key }: Selected): Promise<readonly PackedPicture[]> {
  const plans = run.plans.resting.get(key);
  return Promise.all([pictureOn(run, run.on, plans?.all), pictureOn(run, run.on, plans?.left)]);
}

function comparedPictures(run: Run, field: Selected): Promise<readonly PackedPicture[]> {
  const { on, knownAt } = timeOf(field, run.plans.time);
  const day = on.in(run.inputs);
  const instant = knownAt === 'LAST_CHANGE' ? run.version : knownAt.in(run.inputs);
  if (day === run.on && instant === run.knownAt) {
    throw badInput(
      'It is the picture itself; give another day, or another instant.',
      argumentPath(field, field.time.knownAt ? 'knownAt' : 'on'),
    );
  }
  const { whole } = run.plans;
  return Promise.all([pictureOn(run, run.on, whole), pictureOn(run, day, whole, instant)]);
}
