import { type Predicate, predicateRow, type SupportType } from '../../domain/vocabulary.js';
import { badInput, notFound, quoted } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import { asRow, atRun, type Column, listOf, type Moment, object, only } from './column.js';
import { rootOnSoundEvidence } from './evidence.js';
import { Input } from './input.js';
import { knownAt } from './known.js';
import { type MappingOf, members, nodeOf, type Scope } from './mapping.js';
import { orderBy } from './order.js';
import { entityRead, type ReadAs } from './read-as.js';
import { relation, signOf } from './relation.js';
import { listed, relationOrder } from './relation-list.js';
import { relationNames, relationRows, strongestOf } from './relation-rows.js';
import { questionOfMembers, type RelationScope } from './relation-scope.js';
import type { RootField } from './root-field.js';
import { type ArgumentPath, argumentPath, type Selected, timeOf } from './selection.js';
import type { StatementText } from './statement-text.js';

/** `Query.relation`. */
export function oneRelation(outer: Scope, field: Selected): RootField {
  return rootOnSoundEvidence(outer.text, field, () => soundRelation(outer, field));
}

function soundRelation(outer: Scope, field: Selected): RootField {
  const { text } = outer;
  const {
    subject,
    predicate,
    object: other,
    supportType,
    rollUp,
  } = field.args as unknown as RelationArguments;
  if (supportType && predicate !== 'SUPPORTS') {
    throw badInput(
      `Only SUPPORTS has forms of support; ${predicate} has none.`,
      argumentPath(field, 'supportType'),
    );
  }
  const names = { ...relationNames(text), predicate: text.value(predicate) };
  // A symmetric relation has the smaller of its ends first, as they are read.
  const [first, second] = predicateRow(predicate).symmetric
    ? [endRead(subject, other, 0), endRead(subject, other, 1)]
    : [subject, other];
  const scope: RelationScope = {
    ...outer,
    time: timeOf(field, outer.time),
    names,
    rollUp: rollUp === true,
    supportType: supportType ?? null,
    narrowing: supportType ? () => supportType : null,
    isStatement: false,
    isSingle: rollUp !== true && (predicate !== 'SUPPORTS' || Boolean(supportType)),
    statementPasses: (statement) =>
      supportType ? `${statement}.supportType = ${text.value(supportType)}` : 'true',
  };
  const answer = relation(scope, field.fields);
  const ends = { [names.subject]: first, [names.object]: second };
  return bothExist(text, field, ends, { subject, object: other }, bindSources(scope, answer), answer);
}

/** Clauses that bind the relation's sources where the answer is made of them; its history is not. */
export function bindSources(scope: RelationScope, { cypher }: Column): string {
  const { sources, strongest } = scope.names;
  if (![sources, strongest].some((name) => cypher?.includes(name))) return '';
  return `WITH *, coalesce(${sourcesOf(scope)}[0], []) AS ${sources} WITH *, ${strongestOf(sources)} AS ${strongest}`;
}

/** The first or second of two entities in the order of their ids, as these are read. */
function endRead(one: Input<string>, other: Input<string>, place: 0 | 1): Input<string> {
  return Input.both(one, other).reading(place === 0 ? smaller : larger);
}

type Pair = readonly [string, string];

const smaller = (ids: Pair, readAs?: ReadAs): string =>
  ids.map((id) => entityRead(id, readAs)).sort()[0] ?? ids[0];
const larger = (ids: Pair, readAs?: ReadAs): string =>
  ids.map((id) => entityRead(id, readAs)).sort()[1] ?? ids[1];

interface RelationArguments {
  readonly subject: Input<string>;
  readonly predicate: Predicate;
  readonly object: Input<string>;
  readonly supportType?: SupportType | null;
  readonly rollUp?: boolean | null;
}

/** The relation's sources, in a list of none or one. */
function sourcesOf(scope: RelationScope): string {
  const { text, names } = scope;
  const inner = relationNames(text);
  const question = { ...questionOfMembers(scope), statementPasses: scope.statementPasses };
  return [
    `COLLECT { ${relationRows(question, inner)}`,
    `WHERE ${inner.subject} = ${names.subject} AND ${inner.object} = ${names.object} RETURN ${inner.sources} }`,
  ].join(' ');
}

/** Two entities with all that stands between them. */
interface TieScope extends Scope {
  readonly between: string;
  readonly and: string;
  readonly field: Selected;
}

const tieFields: MappingOf<Schema.Tie, TieScope> = {
  between: (scope, field) => nodeOf('Entity', { ...scope, node: scope.between }, field.fields),
  and: (scope, field) => nodeOf('Entity', { ...scope, node: scope.and }, field.fields),
  on: ({ time }) => atRun(({ inputs }) => time.on.in(inputs)),
  knownAt: ({ time }) => atRun((moment) => knownAt(time, moment)),
  sign: (scope) => tieSign(scope),
  relations: (scope, field) => tieRelations(scope, field),
};

/** `Query.tie`. */
export function tie(outer: Scope, field: Selected): RootField {
  return rootOnSoundEvidence(outer.text, field, () => soundTie(outer, field));
}

function soundTie(outer: Scope, field: Selected): RootField {
  const { text } = outer;
  const { between, and } = field.args as Readonly<Record<'between' | 'and', Input<string>>>;
  const one = text.variable('one');
  const other = text.variable('other');
  const scope = { ...outer, time: timeOf(field, outer.time), between: one, and: other, field };
  const answer = object(members(tieFields, scope, field.fields), only('Tie'));
  return bothExist(text, field, { [one]: between, [other]: and }, { between, and }, '', answer);
}

function tieSign(scope: TieScope): Column {
  const { rows, scope: found } = listed(scope, scope.field, [scope.between, scope.and], null);
  return {
    cypher: `COLLECT { ${rows} RETURN DISTINCT ${found.names.predicate} }`,
    decode: (raw) => {
      const signs = new Set((asRow(raw) ?? []).map(signOf));
      if (signs.has('POSITIVE')) return signs.has('NEGATIVE') ? 'MIXED' : 'POSITIVE';
      return signs.has('NEGATIVE') ? 'NEGATIVE' : 'NEUTRAL';
    },
  };
}

function tieRelations(scope: TieScope, field: Selected): Column {
  const { rows, scope: found } = listed(scope, scope.field, [scope.between, scope.and], null);
  const item = relation(found, field.fields);
  return listOf(
    `COLLECT { ${rows} WITH * ${orderBy(relationOrder(found), false)} RETURN ${item.cypher} }`,
    item,
  );
}

/** The variable of an entity, and its id. */
type End = readonly [string, Input<string>];

/**
 * Finds both entities; the answer is read only where both are there, and two. `given` has their ids by the arguments that give
 * them, in whatever order the ends have them.
 */
function bothExist(
  text: StatementText,
  field: Selected,
  ends: Readonly<Record<string, Input<string>>>,
  given: Readonly<Record<string, Input<string>>>,
  bind: string,
  answer: Column,
): RootField {
  const [one, other] = Object.entries(ends) as unknown as [End, End];
  const [first, second] = Object.entries(given) as unknown as [End, End];
  Input.both(first[1], second[1]).check(([from, to]) => requireTwo(from, to, argumentPath(field, second[0])));
  const find = ([name, id]: End) => `OPTIONAL MATCH (${name}:Entity {id: ${text.entity(id)}})`;
  const same = `CASE WHEN ${one[0]} = ${other[0]} THEN ${one[0]}.id END`;
  const found = `${one[0]} IS NOT NULL, ${other[0]} IS NOT NULL`;
  const missing = (id: string, { inputs }: Moment) =>
    noEntity(id, field, id === second[1].in(inputs) ? second[0] : first[0]);
  return {
    match: `${find(one)} ${find(other)} ${bind}`,
    answer: {
      cypher: `[${found}, ${same}, CASE WHEN ${one[0]} IS NOT NULL AND ${other[0]} IS NOT NULL THEN ${answer.cypher} END]`,
      decode: (raw, moment) => {
        const [oneIs, otherIs, both, value] = asRow(raw) ?? [];
        if (oneIs !== true) throw missing(one[1].in(moment.inputs), moment);
        if (otherIs !== true) throw missing(other[1].in(moment.inputs), moment);
        if (typeof both === 'string') throw bothAre(both, argumentPath(field, second[0]));
        return answer.decode(value, moment);
      },
    },
  };
}

function requireTwo(one: string, other: string, argument: ArgumentPath): void {
  if (one === other) throw bothAre(one, argument);
}

function bothAre(id: string, argument: ArgumentPath): Error {
  return badInput(`Both ends are ${quoted(id)}; nothing stands between an entity and itself.`, argument);
}

function noEntity(id: string, field: Selected, argument: string): Error {
  return notFound(`There is no entity ${quoted(id)}.`, argumentPath(field, argument));
}
