import { materialTypes } from '../../analysis/supply-lines.js';
import type { Day } from '../../domain/time/day.js';
import { badInput, quoted } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import { mentions } from '../../graph/reading/filter.js';
import type { Input, Inputs } from '../../graph/reading/input.js';
import { resolved } from '../../graph/reading/input.js';
import { evidenceKeys } from '../../graph/reading/relation-filter.js';
import { argumentPath, type Selected } from '../../graph/reading/selection.js';
import {
  type AskedQuestion,
  type Asking,
  endsNamed,
  mostSeconds,
  readId,
  tripleRead,
  within,
} from './asking.js';
import { whatIf } from './asking-what-if.js';

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

const nothingToCheck = () => {};
const noNames = () => [];

const mostPathLength = 8;
const mostCamps = 8;

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
