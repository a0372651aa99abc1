import type { Instant } from '../../domain/time/instant.js';
import { EntenteError } from '../../errors.js';
import type { Graph } from '../connection.js';
import { toDateTime } from '../values.js';
import { analysis } from './analysis.js';
import { auditRecords } from './audit-list.js';
import { changedDays } from './changed-days.js';
import { claimFields } from './claim.js';
import { allClaims } from './claim-list.js';
import { asRow, type Column, type Moment, type Told, toInstant } from './column.js';
import { documentFields } from './document.js';
import { documents } from './document-list.js';
import { entityFields } from './entity.js';
import { entities } from './entity-list.js';
import { leftOutBy, without, withoutKnownSource } from './evidence.js';
import { found, type GivenIds, lookFor } from './given-ids.js';
import { type Input, type Inputs, resolved } from './input.js';
import { judgementFields } from './judgement.js';
import { lastChange } from './last-change.js';
import { type NodeTypes, nodeOf, type Scope } from './mapping.js';
import { originFields } from './origin.js';
import { oneRelation, tie } from './pair.js';
import { payloads, toldParameter } from './payload.js';
import { picture } from './picture.js';
import { allRelations } from './relation-list.js';
import type { RootField } from './root-field.js';
import type { Selected, Time } from './selection.js';
import { statementFields } from './statement.js';
import { lastChangeVariable, StatementText } from './statement-text.js';
import { testimonyOfRelation } from './testimony-of-relation.js';
import { viewer } from './viewer.js';
import { vocabulary } from './vocabulary.js';
import { pictureTouchedBy, sizeOfPicture, sizeTouchedBy, wholePicture } from './whole-picture.js';

/** A root field compiled: one statement, and how its answer is read. */
export interface Plan {
  /** Null where nothing needs to be asked. */
  readonly cypher: string | null;
  /** The parameters of the statement, with inputs in them. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The ids among them that may be read as others. */
  readonly given: GivenIds;
  readonly decode: (raw: unknown, moment: Moment) => unknown;
  /** What goes with the statement of what is told; all of it, where left out. */
  readonly askedWith: ((told: Told) => Told) | null;
}

/** A plan with the parameters of one run. */
export interface BoundPlan {
  readonly plan: Plan;
  readonly inputs: Inputs;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a run brought. */
export interface Answered {
  /** The answer, or the error that there is in its stead. */
  readonly answer: unknown;
  /** The instant of the graph's last change, as of which it was read; null where nothing is recorded, or was asked. */
  readonly lastChange: Instant | null;
}

type Compile = (scope: Scope, field: Selected) => RootField;

const nothingToMatch = (column: Column): RootField => ({ match: '', answer: column });

const types: NodeTypes = {
  Entity: entityFields,
  Claim: claimFields,
  Document: documentFields,
  Judgement: judgementFields,
  Statement: statementFields,
  Origin: originFields,
};

/** How each root field is compiled. */
const rootFields: Readonly<Record<string, Compile>> = {
  node: anyNode,
  entity: (scope, field) => byId(scope, field, 'Entity'),
  claim: (scope, field) => byId(scope, field, 'Claim'),
  document: (scope, field) => byId(scope, field, 'Document'),
  entities,
  claims: (scope, field) => nothingToMatch(allClaims(scope, field)),
  documents,
  relations: (scope, field) => nothingToMatch(allRelations(scope, field)),
  relation: oneRelation,
  tie,
  changedDays: (scope, field) => nothingToMatch(changedDays(scope, field)),
  picture,
  lastChange,
  analysis,
  audit: (scope, field) => nothingToMatch(auditRecords(scope, field)),
  vocabulary: (_scope, field) => nothingToMatch(vocabulary(field)),
  viewer: (_scope, field) => nothingToMatch(viewer(field)),
  ...payloads,
};

/**
 * The longest statement, in characters. Neo4j takes some 0.1 ms a character to plan one for the first time, on a machine of
 * two cores, and the longest of the examples has a quarter of it.
 */
const longestStatement = 40_000;

/** The instant that is asked as of unless another is given: one for all fields of an operation. */
const asOfParameter = 'asOf';

/** Every statement begins with the instant of the last change, so that what is recorded meanwhile is not half seen. */
const readClock = `OPTIONAL MATCH (clock:Clock {id: 'clock'}) WITH coalesce($${asOfParameter}, clock.at) AS ${lastChangeVariable}`;

/**
 * Compiles a root field with everything selected below it into one statement.
 *
 * @throws EntenteError `BAD_USER_INPUT` for an argument that is not what it should be, `COST_LIMIT_EXCEEDED` where the
 * statement would be too long to plan.
 */
export function compile(field: Selected, time: Time): Plan {
  const compileField = rootFields[field.name];
  if (compileField === undefined) throw new Error(`${field.coordinate} is not read from the graph`);
  return compileBy(compileField, field, time);
}

/** The plans that the picture of a field is read by: the picture itself, and how many relations it has. */
export function compilePicture(field: Selected, time: Time): Readonly<Record<'picture' | 'size', Plan>> {
  return { picture: compileBy(wholePicture, field, time), size: compileBy(sizeOfPicture, field, time) };
}

/**
 * The plans for two pictures of a field, of what a question's source may bear on: with the source, which is seen to be there, and
 * without it.
 */
export function compileResting(
  field: Selected,
  time: Time,
  question: Selected,
): Readonly<Record<'all' | 'left', Readonly<Record<'picture' | 'size', Plan>>>> {
  const source = leftOutBy(question);
  const touched: Compile = (scope, asked) => pictureTouchedBy(source, scope, asked);
  const seen: Compile = (scope, asked) => {
    const { answer, ...root } = touched(scope, asked);
    return { ...root, answer: withoutKnownSource(scope.text, question, answer) };
  };
  const size: Compile = (scope, asked) => sizeTouchedBy(source, scope, asked);
  const plansAt = (picture: Compile, at: Time) => ({
    picture: compileBy(picture, field, at),
    size: compileBy(size, field, at),
  });
  return { all: plansAt(seen, time), left: plansAt(touched, without(time, source)) };
}

/** The plan by which is read what is said of one relation of the picture of a field. */
export function compileTestimony(field: Selected, time: Time): Plan {
  return compileBy(testimonyOfRelation, field, time);
}

function compileBy(compileField: Compile, field: Selected, time: Time): Plan {
  const text = new StatementText();
  const { match, answer, askedWith } = compileField({ text, time, types }, field);
  const look = lookFor(text.given);
  const cypher =
    answer.cypher &&
    `${readClock} ${match} RETURN ${answer.cypher} AS answer, toString(${lastChangeVariable})${look === null ? '' : `, ${look}`}`;
  if (cypher !== null && cypher.length > longestStatement) throw tooMuchAtOnce(field, cypher.length);
  return {
    cypher,
    parameters: text.parameters,
    given: text.given,
    decode: answer.decode,
    askedWith: askedWith ?? null,
  };
}

function tooMuchAtOnce(field: Selected, length: number): EntenteError {
  const share = (length / longestStatement).toFixed(1);
  return new EntenteError(
    'COST_LIMIT_EXCEEDED',
    `\`${field.key}\` asks for ${share} times as many different things as one field may: ask with several fields of Query, or for less.`,
  );
}

/**
 * A plan with the parameters of one run.
 *
 * @throws EntenteError `BAD_USER_INPUT` for an input that is not what it should be
 */
export function bind(plan: Plan, inputs: Inputs): BoundPlan {
  const { entities, origins } = plan.given;
  const given = {
    ...(entities.length > 0 && { givenEntities: entities.flatMap((each) => each.in(inputs)) }),
    ...(origins.length > 0 && { givenOrigins: origins.flatMap((each) => each.in(inputs)) }),
  };
  const parameters = { ...(resolved(plan.parameters, inputs) as BoundPlan['parameters']), ...given };
  return { plan, inputs, parameters };
}

/**
 * Asks what a plan asks, as of an instant of the graph's last change that is known already, or as of its last change now; and
 * again, where ids that it was given are read as others. The signal stops it.
 *
 * @param told of a mutation that was done, what is to be told of it
 */
export async function run(
  graph: Pick<Graph, 'read'>,
  { plan, inputs, parameters }: BoundPlan,
  asOf: Instant | null,
  signal: AbortSignal,
  told: Told | null = null,
): Promise<Answered> {
  const [row] =
    plan.cypher === null
      ? []
      : await graph.read(
          plan.cypher,
          {
            ...parameters,
            [asOfParameter]: asOf && toDateTime(asOf),
            ...(told && { [toldParameter]: plan.askedWith?.(told) ?? told }),
          },
          signal,
        );
  const lastChange = toInstant(row?.[1]);
  const readAs = found(row?.[2], inputs.readAs);
  if (readAs !== null) {
    const anew = bind(plan, { ...inputs, made: new Map(), readAs });
    return run(graph, anew, asOf ?? lastChange, signal, told);
  }
  return { answer: decoded(plan, row?.[0], { lastChange, inputs, told }), lastChange };
}

function decoded(plan: Plan, raw: unknown, moment: Moment): unknown {
  try {
    return plan.decode(raw, moment);
  } catch (error) {
    return error;
  }
}

function byId(scope: Scope, field: Selected, label: 'Entity' | (typeof otherRecords)[number]): RootField {
  const { text } = scope;
  const node = text.variable(label.toLowerCase());
  const given = field.args['id'] as Input<string>;
  const id = label === 'Entity' ? text.entity(given) : text.value(given);
  return {
    match: `OPTIONAL MATCH (${node}:${label} {id: ${id}})`,
    answer: nodeOf(label, { ...scope, node }, field.fields),
  };
}

/** What has an id of its own and is no entity. */
const otherRecords = ['Claim', 'Document', 'Judgement'] as const;

/** `Query.node`: looked for under each label, since the ids share one namespace. */
function anyNode(scope: Scope, field: Selected): RootField {
  const isEntity = (type: string) => !otherRecords.some((record) => record === type);
  const found = [
    byId(scope, fieldFor(field, isEntity), 'Entity'),
    ...otherRecords.map((record) =>
      byId(
        scope,
        fieldFor(field, (type) => type === record),
        record,
      ),
    ),
  ];
  return {
    match: found.map(({ match }) => match).join(' '),
    answer: {
      cypher: `[${found.map(({ answer }) => answer.cypher).join(', ')}]`,
      decode: (raw, moment) => {
        const rows = asRow(raw) ?? [];
        const index = rows.findIndex((row) => row !== null);
        return found[index]?.answer.decode(rows[index], moment) ?? null;
      },
    },
  };
}

/** The field with what was selected for some of the types. */
function fieldFor(field: Selected, of: (type: string) => boolean): Selected {
  const fields = field.fields.flatMap((selected) => {
    if (selected.types === null) return [selected];
    const types = selected.types.filter(of);
    return types.length === 0 ? [] : [{ ...selected, types }];
  });
  return { ...field, fields };
}
