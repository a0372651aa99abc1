import type { Day } from '../../domain/time/day.js';
import { covers, type Run } from '../../domain/time/runs.js';
import { type Standing, standingNames } from '../../domain/vocabulary.js';
import { badInput } from '../../errors.js';
import { listIn } from '../stored/checked.js';
import { asRow, type Column } from './column.js';
import { onSoundEvidence, someDoNotCount } from './evidence.js';
import { mentions } from './filter.js';
import { Input } from './input.js';
import { current } from './known.js';
import type { Scope } from './mapping.js';
import { evidenceKeys, mayPass } from './relation-filter.js';
import { nodeRows } from './relation-nodes.js';
import { nodeNames } from './relation-rows.js';
import { type ArgumentPath, argumentPath, picked, type Selected, timeOf } from './selection.js';
import { testimony } from './testimony.js';
import { timelineOf } from './timeline.js';

/** The longest span of days that may be looked at: a century. */
const mostDays = 36_600;
const millisecondsPerDay = 86_400_000;

/** `Query.changedDays`: the standings of each relation's statements over the days, compared day with day before. */
export function changedDays(asked: Scope, field: Selected): Column {
  return onSoundEvidence(asked.text, field, () =>
    changes({ ...asked, time: timeOf(field, asked.time) }, field),
  );
}

function changes(asked: Scope, field: Selected): Column {
  const { text, time } = asked;
  const { from, to } = field.args as Readonly<Record<'from' | 'to', Input<Day>>>;
  Input.both(from, to).check((days) => requireDays(days, argumentPath(field, 'to')));
  const where = field.args['where'];
  const path = argumentPath(field, 'where');
  // What carries a standing holds for a day, not for a relation over days.
  const unfit = evidenceKeys.find((key) => mentions(where, key));
  if (unfit !== undefined)
    throw badInput(`changedDays looks at relations whatever carries them; leave ${unfit} out.`, path);
  const nodes = nodeNames(text);
  const { relation, subject, object } = nodes;
  const looked = (node: string, statement: string | null) =>
    mayPass(
      { text, from: null, statement, predicate: `${node}.predicate`, subject, object, ends: true },
      where,
      path,
    );
  const passes = (node: string) => looked(node, null);
  const statement = text.variable('statement');
  const segment = text.variable('segment');
  const stood = text.variable('stood');
  const statements = `(${relation})<-[:FORM_OF*0..1]-(${statement}`;
  const kept = [
    `COLLECT { MATCH ${statements})-[:SEGMENT]->(${segment})`,
    `WHERE ${looked(statement, statement)} AND ${current({ text, time }, segment)}`,
    `AND ${segment}.from < ${text.day(to)} AND (${segment}.to IS NULL OR ${segment}.to >= ${text.day(from)})`,
    `RETURN [toString(${segment}.from), toString(${segment}.to), ${segment}.standing] }`,
  ].join(' ');
  // What is kept is of all claims: where some do not count, the standings follow from what the others say.
  const said = () =>
    `COLLECT { MATCH ${statements}:Statement) WHERE ${looked(statement, statement)} RETURN ${testimony(asked, statement)} }`;
  const standings =
    time.evidence === null
      ? kept
      : `CASE WHEN ${someDoNotCount(asked, relation)} THEN {said: ${said()}} ELSE ${kept} END`;
  return {
    cypher: [
      `COLLECT { ${nodeRows({ text, time, rollUp: false, ends: [], passes }, nodes)}`,
      `WITH ${standings} AS ${stood} WHERE ${stood} <> [] RETURN ${stood} }`,
    ].join(' '),
    decode: (raw, { inputs }) => {
      const [first, end] = [from.in(inputs), to.in(inputs)];
      const days = (asRow(raw) ?? []).flatMap((stood) =>
        turns(runsOf(asked, stood)).filter((day) => first <= day && day < end),
      );
      return tally(days).map(([day, count]) => picked(field.fields, { day, count }));
    },
  };
}

/** The runs of days of a relation's statements: as they are kept, or by what is said of each. */
function runsOf(asked: Scope, stood: unknown): readonly StandingRun[] {
  const kept = asRow(stood);
  if (kept !== null) return kept.map(standingRun);
  return listIn((stood as { readonly said: unknown }).said).flatMap((said) =>
    timelineOf(asked, said).segments.map(({ from, to, standing }) => standingRun([from, to, standing])),
  );
}

function requireDays([from, to]: readonly [Day, Day], argument: ArgumentPath): void {
  const days = (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
  if (days >= 1 && days <= mostDays) return;
  throw badInput(`\`to\` must be 1 to ${mostDays} days after \`from\`.`, argument);
}

interface StandingRun extends Run {
  readonly rank: number;
}

function standingRun(raw: unknown): StandingRun {
  const [from, to, standing] = raw as [Day, Day | null, Standing];
  return { from, to, rank: standingNames.indexOf(standing) };
}

/** The days on which the strongest standing is another than it was; the days of no run are UNKNOWN. */
function turns(runs: readonly StandingRun[]): readonly Day[] {
  const days = [...new Set(runs.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].sort();
  const ranks = days.map((day) =>
    Math.min(Infinity, ...runs.filter((run) => covers(run, day)).map(({ rank }) => rank)),
  );
  return days.filter((_day, index) => ranks[index] !== (ranks[index - 1] ?? Infinity));
}

function tally(days: readonly Day[]): readonly (readonly [Day, number])[] {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}
