import type { PictureEntity, Triple } from '../../analysis/picture.js';
import type { Question } from '../../analysis/question.js';
import { materialTypes } from '../../analysis/supply-lines.js';
import { statement } from '../../domain/statement.js';
import type { Day } from '../../domain/time/day.js';
import { mayJoin, type Predicate, predicateRow, type Standing } from '../../domain/vocabulary.js';
import { badInput, notFound, quoted } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import { mentions } from '../../graph/reading/filter.js';
import type { Input, Inputs } from '../../graph/reading/input.js';
import { resolved } from '../../graph/reading/input.js';
import { evidenceKeys } from '../../graph/reading/relation-filter.js';
import { argumentPath, type Selected } from '../../graph/reading/selection.js';

type Path = readonly (string | number)[];

/** A field of an analysis as it is in a run: its arguments, and what is selected of its answer, as `after` and `after.triads`. */
export interface AskedQuestion<Args = unknown> {
  readonly field: Selected;
  readonly args: Args;
  readonly first: number;
  readonly wanted: readonly string[];
}

/** Entities that a question names, by the ids given. */
export type Entities = ReadonlyMap<string, PictureEntity>;

/** How a field of an analysis becomes a question. */
interface Asking<Args> {
  /** Checks what can be wrong with the arguments on their own, and with asking them of the picture of an analysis. */
  readonly check: (asked: AskedQuestion<Args>, analysis: Selected) => void;
  /** The ids that it names, and where. */
  readonly names: (args: Args) => readonly (readonly [id: string, argument: Path])[];
  readonly question: (asked: AskedQuestion<Args>, entities: Entities, picture: PictureAsked) => Question;
}

/** What an analysis asks of its picture. */
export interface PictureAsked {
  readonly on: Day;
  readonly standings: readonly Standing[];
}

/** A field of an analysis with its arguments as they are in a run. */
export function askedQuestion(field: Selected, inputs: Inputs): AskedQuestion {
  return {
    field,
    args: resolved(field.args, inputs),
    first: field.page?.size ?? 0,
    wanted: field.fields.flatMap(({ name, fields }) => [
      name,
      ...fields.map((each) => `${name}.${each.name}`),
    ]),
  };
}

/** How a field is asked; undefined where it is no question. */
export function askingOf({ name }: Selected): Asking<never> | undefined {
  return (askings as Readonly<Record<string, Asking<never>>>)[name];
}

/** The entity that an id is read as. Throws `NOT_FOUND` where there is none. */
export function requireEntity(
  entities: Entities,
  id: string,
  field: Selected,
  argument: Path,
): PictureEntity {
  const entity = entities.get(id);
  if (entity === undefined)
    throw notFound(`There is no entity ${quoted(id)}.`, argumentPath(field, ...argument));
  return entity;
}

const nothingToCheck = () => {};
const noNames = () => [];

/** The id that an entity is read by; those named were looked for. */
function readId(entities: Entities, id: string): string {
  return entities.get(id)?.id ?? id;
}

function within({ field }: AskedQuestion, name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw badInput(`\`${name}\` is ${least} to ${most}; ${value} is not.`, argumentPath(field, name));
}

const mostPathLength = 8;
const mostCamps = 8;
const mostSeconds = 20;
const mostChanges = 100;

const paths: Asking<Schema.RequireFields<Schema.AnalysisPathsArgs, 'rule' | 'maxLength'>> = {
  check: (asked) => {
    within(asked, 'maxLength', asked.args.maxLength, 1, mostPathLength);
  },
  names: ({ from, to }) => [
    [from, ['from']],
    [to, ['to']],
  ],
  question: ({ field, args, first }, entities) => {
    const [from, to] = [readId(entities, args.from), readId(entities, args.to)];
    if (from === to) {
      throw badInput(`Both ends are ${quoted(from)}; a path joins two entities.`, argumentPath(field, 'to'));
    }
    return { ask: 'paths', from, to, rule: args.rule, maxLength: args.maxLength, first };
  },
};

const supplyLines: Asking<Schema.AnalysisSupplyLinesArgs> = {
  check: nothingToCheck,
  names: ({ supplier, recipient }) => [
    ...(supplier ? [[supplier, ['supplier']] as const] : []),
    ...(recipient ? [[recipient, ['recipient']] as const] : []),
  ],
  question: ({ field, args: { supplier, recipient, supportTypes } }, entities) => {
    const [from, to] = [supplier, recipient].map((id) => (id ? readId(entities, id) : null));
    if (from && from === to) {
      throw badInput(`Supplier and recipient are both ${quoted(from)}.`, argumentPath(field, 'recipient'));
    }
    return {
      ask: 'supplyLines',
      supplier: from ?? null,
      recipient: to ?? null,
      types: supportTypes ?? materialTypes,
    };
  },
};

const whatIf: Asking<Schema.RequireFields<Schema.AnalysisWhatIfArgs, 'seconds'>> = {
  check: (asked, analysis) => {
    const { remove, add, seconds } = asked.args;
    within(asked, 'seconds', seconds, 0, mostSeconds);
    requireNotRolledUp(asked, analysis);
    const lists = [
      [remove?.entities, ['remove', 'entities']],
      [remove?.statements, ['remove', 'statements']],
      [remove?.places, ['remove', 'places']],
      [add, ['add']],
    ] as const;
    for (const [list, path] of lists) {
      if ((list?.length ?? 0) <= mostChanges) continue;
      throw badInput(
        `At most ${mostChanges} at once; these are ${list?.length}.`,
        argumentPath(asked.field, ...path),
      );
    }
  },
  names: ({ remove, add }) => [
    ...(remove?.entities ?? []).map((id, at) => [id, ['remove', 'entities', at]] as const),
    ...(remove?.places ?? []).map((id, at) => [id, ['remove', 'places', at]] as const),
    ...(remove?.statements ?? []).flatMap((each, at) => endsNamed(each, ['remove', 'statements', at])),
    ...(add ?? []).flatMap((each, at) => endsNamed(each, ['add', at])),
  ],
  question: ({ field, args: { remove, add, seconds }, wanted }, entities) => {
    const removal = {
      entities: (remove?.entities ?? []).map((id) => readId(entities, id)),
      places: (remove?.places ?? []).map((id) => readId(entities, id)),
      statements: (remove?.statements ?? []).map((each) => tripleRead(each, entities)),
    };
    const added = (add ?? []).map((each, at) => {
      const path = argumentPath(field, 'add', at);
      requireJoining(each, entities, path);
      return { triple: tripleRead(each, entities), path };
    });
    requireConsistent(added, removal);
    const newcomers = (add ?? []).flatMap(({ subject, object }) =>
      [subject, object].flatMap((id) => entities.get(id) ?? []),
    );
    return {
      ask: 'whatIf',
      remove: removal,
      add: added.map(({ triple }) => triple),
      newcomers,
      seconds,
      wanted,
    };
  },
};

/** What is rolled up is told of the whole alone: nothing is known any more of which part it rests on. */
function requireNotRolledUp(
  { field, args: { remove, add } }: AskedQuestion<Schema.AnalysisWhatIfArgs>,
  analysis: Selected,
): void {
  if (analysis.args['rollUp'] !== true) return;
  const lists = [
    [remove?.entities, ['remove', 'entities']],
    [remove?.statements, ['remove', 'statements']],
    [add, ['add']],
  ] as const;
  for (const [list, path] of lists) {
    if (!list || list.length === 0) continue;
    throw badInput(
      `\`${path.join('.')}\` is not asked with \`rollUp\`: what a part does stands there as its whole's, too, and would not go or come with it. Ask without \`rollUp\`, and name the parts.`,
      argumentPath(field, ...path),
    );
  }
}

function endsNamed({ subject, object }: Schema.SupposedStatementInput, path: Path) {
  return [[subject, [...path, 'subject']] as const, [object, [...path, 'object']] as const];
}

/** A statement by the ids that its ends are read as, in the order that it is stored in. */
function tripleRead(
  { subject, predicate, object }: Schema.SupposedStatementInput,
  entities: Entities,
): Triple {
  const ends = { subject: readId(entities, subject), object: readId(entities, object) };
  const read = statement({ ...ends, predicate, supportType: null });
  return [read.subject, predicate, read.object];
}

function requireJoining(
  { subject, predicate, object }: Schema.SupposedStatementInput,
  entities: Entities,
  path: Path,
): void {
  const [one, other] = [entities.get(subject), entities.get(object)];
  if (one === undefined || other === undefined) return;
  if (one.id === other.id)
    throw badInput('Nothing stands between an entity and itself.', [...path, 'object']);
  if (mayJoin(predicate, one.kind, other.kind)) return;
  const { subjects, objects } = predicateRow(predicate);
  throw badInput(
    `${predicate} joins ${subjects.join(', ')} to ${objects.join(', ')}, not ${one.kind} to ${other.kind}.`,
    [...path, 'predicate'],
  );
}

interface Added {
  readonly triple: Triple;
  readonly path: Path;
}

/** Refuses what is supposed against itself: of what is removed, or friendly and hostile at once. */
function requireConsistent(
  added: readonly Added[],
  removal: { readonly entities: readonly string[]; readonly statements: readonly Triple[] },
): void {
  for (const { triple, path } of added) {
    const [subject, predicate, object] = triple;
    if (removal.entities.some((id) => id === subject || id === object)) {
      throw badInput('One of its ends is removed; leave it there, or leave this out.', path);
    }
    if (removal.statements.some((each) => each.join('|') === triple.join('|'))) {
      throw badInput('It is removed as well; do one of the two.', path);
    }
    const against = added.find(
      ({ triple: [from, , to] }, at) =>
        at < added.findIndex((each) => each.path === path) &&
        [from, to].sort().join('|') === [subject, object].sort().join('|') &&
        areOpposed(predicate, added[at]?.triple[1] ?? predicate),
    );
    if (against === undefined) continue;
    throw badInput(
      `It contradicts ${against.triple.join(' ')}: suppose friendship or enmity of the two, not both.`,
      path,
    );
  }
}

function areOpposed(one: Predicate, other: Predicate): boolean {
  const signs = [predicateRow(one).sign, predicateRow(other).sign];
  return signs.includes('POSITIVE') && signs.includes('NEGATIVE');
}

const balance: Asking<Schema.RequireFields<Schema.AnalysisBalanceArgs, 'k' | 'seconds' | 'skip'>> = {
  check: (asked) => {
    within(asked, 'k', asked.args.k, 2, mostCamps);
    within(asked, 'seconds', asked.args.seconds, 0, mostSeconds);
    within(asked, 'skip', asked.args.skip, 0, Number.MAX_SAFE_INTEGER);
  },
  names: noNames,
  question: ({ args: { k, seconds, skip }, first, wanted }) => ({
    ask: 'balance',
    k,
    seconds,
    first,
    skip,
    wanted,
  }),
};

const camps: Asking<Schema.RequireFields<Schema.AnalysisCampsArgs, 'k' | 'seconds'>> = {
  check: (asked) => {
    within(asked, 'k', asked.args.k, 2, mostCamps);
    within(asked, 'seconds', asked.args.seconds, 0, mostSeconds / 2);
  },
  names: noNames,
  question: ({ args: { k, seconds } }) => ({ ask: 'camps', k, seconds }),
};

const compare: Asking<Schema.AnalysisCompareArgs> = {
  check: (asked, analysis) => {
    const { k } = asked.args;
    if (k !== null && k !== undefined) within(asked, 'k', k, 2, mostCamps);
    requireLasting(analysis);
  },
  names: ({ towards }) => (towards ? [[towards, ['towards']]] : []),
  question: ({ args: { towards, k } }, entities, { standings }) => ({
    ask: 'compare',
    standings,
    towards: towards ? readId(entities, towards) : null,
    k: k ?? null,
  }),
};

/** What falls below a filter of evidence is not there, as what ended is not: a comparison would take the one for the other. */
function requireLasting(analysis: Selected): void {
  const where = analysis.args['where'];
  const unfit = evidenceKeys.find((key) => mentions(where, key));
  if (unfit === undefined) return;
  throw badInput(
    `\`${unfit}\` depends on the day, so that what it leaves out on one of two days would be told as ended or begun; \`compare\` without it, and look at the origins and claims of what changed.`,
    argumentPath(analysis, 'where'),
  );
}

const centrality: Asking<Schema.RequireFields<Schema.AnalysisCentralityArgs, 'measure' | 'ties'>> = {
  check: nothingToCheck,
  names: noNames,
  question: ({ args: { measure, ties }, first }) => ({ ask: 'centrality', measure, ties, first }),
};

type TimelineArgs = Schema.RequireFields<Schema.AnalysisTimelineArgs, 'step'>;

const timeline: Asking<TimelineArgs> = {
  check: (asked) => {
    within(asked, 'step', asked.args.step, 1, 36_600);
    const { from, to } = asked.args;
    const days = daysOf(asked.args).length;
    if (from < to && days <= mostDays) return;
    throw badInput(
      `\`to\` is after \`from\`, with at most ${mostDays} steps between; take longer steps, or fewer days.`,
      argumentPath(asked.field, 'to'),
    );
  },
  names: noNames,
  question: ({ args }) => ({ ask: 'timeline', days: daysOf(args) }),
};

const mostDays = 60;
const millisecondsPerDay = 86_400_000;

/** The days of a timeline; one more than there may be, where there are more. */
export function daysOf({ from, to, step }: TimelineArgs): readonly Day[] {
  const [first, end] = [Date.parse(from), Date.parse(to)];
  const days: Day[] = [];
  for (let at = first; at < end && days.length <= mostDays; at += step * millisecondsPerDay) {
    days.push(new Date(at).toISOString().slice(0, 10) as Day);
  }
  return days;
}

const chokepoints: Asking<object> = {
  check: nothingToCheck,
  names: noNames,
  question: () => ({ ask: 'chokepoints' }),
};

const restsOn: Asking<Schema.RequireFields<Schema.AnalysisRestsOnArgs, 'skip'>> = {
  check: (asked) => {
    const { origin, document, skip } = asked.args;
    within(asked, 'skip', skip, 0, Number.MAX_SAFE_INTEGER);
    if (Boolean(origin) !== Boolean(document)) return;
    throw badInput(
      origin
        ? 'Give `origin` or `document`, not both: what rests on the two together is asked with one of them excluded by `evidence`.'
        : 'Give `origin` or `document`: the source that is left out.',
      argumentPath(asked.field, origin ? 'document' : 'origin'),
    );
  },
  names: noNames,
  question: ({ args: { skip }, first }, _entities, { standings }) => ({
    ask: 'restsOn',
    standings,
    first,
    skip,
  }),
};

const sensitivity: Asking<Schema.AnalysisSensitivityArgs> = {
  check: ({ field }, analysis) => {
    if (analysis.args['rollUp'] !== true) return;
    throw badInput(
      '`sensitivity` is not asked with `rollUp`: what is part of what hangs on claims, too. Ask without, of the parts.',
      argumentPath(field),
    );
  },
  names: (args) => endsNamed(args, []),
  question: ({ field, args, first }, entities, { on }) => {
    const relation = tripleRead(args, entities);
    if (relation[0] === relation[2])
      throw badInput('Nothing stands between an entity and itself.', argumentPath(field, 'object'));
    // What is said of it is read before a thread is asked.
    return { ask: 'sensitivity', relation, on, statements: [], first };
  },
};

const askings = {
  paths,
  supplyLines,
  chokepoints,
  whatIf,
  balance,
  camps,
  compare,
  centrality,
  timeline,
  restsOn,
  sensitivity,
};

/** Where an analysis is of only some entities: their ids. */
export function amongOf(field: Selected, inputs: Inputs): readonly string[] | null {
  const among = (field.args['among'] as Input<readonly string[]> | null | undefined)?.in(inputs) ?? null;
  if (among !== null && (among.length === 0 || among.length > 1_000)) {
    throw badInput(
      `\`among\` names 1 to 1,000 entities; these are ${among.length}.`,
      argumentPath(field, 'among'),
    );
  }
  return among;
}
