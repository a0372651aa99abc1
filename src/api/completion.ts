import {
  type FieldNode,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { typeKey } from '../graph/reading/column.js';
import type { ReadyOperation } from './selection.js';

/** A response, and how many fields of objects it has. */
export interface Completed {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  readonly fieldCount: number;
}

/** Makes a response of the answers to the root fields, by their keys; an error stands in the place of its answer. */
export type Completion = (answers: ReadonlyMap<string, unknown>) => Completed;

/** What completing a response has come to. */
interface Progress {
  /** The keys from the root to the value in hand. */
  readonly path: (string | number)[];
  readonly errors: GraphQLError[];
  fieldCount: number;
}

type Complete = (value: unknown, progress: Progress) => unknown;

/** A field of an object of the response. */
interface CompletedField {
  readonly key: string;
  /** Null for `__typename`, which the object's type is the answer to. */
  readonly complete: Complete | null;
  readonly isNullable: boolean;
  readonly nodes: readonly FieldNode[];
}

/**
 * Compiles how an operation's response is completed from its answers, as the specification has it (October 2021, 6.4.3 and
 * 6.4.4): leaves serialised, nulls where none may be made errors of the nearest field that may be null. Null where the
 * operation asks about the schema, which is graphql-js's to answer.
 *
 * graphql-js does the same for any resolvers, at a promise and a path a field; here the answers are there already.
 */
export function completionOf(ready: ReadyOperation): Completion | null {
  const { schema, fragments, variableValues, operation } = ready;
  const root = schema.getRootType(operation.operation);
  if (!root) return null;
  const collected = collectFields(schema, fragments, variableValues, root, operation.selectionSet);
  const fields = [...collected].map(([key, nodes]) => fieldOf(ready, root, key, nodes));
  if (fields.includes(null)) return null;
  const complete = objectOf(
    root,
    fields.filter((field) => field !== null),
  );
  return (answers) => {
    const progress: Progress = { path: [], errors: [], fieldCount: 0 };
    const data = nullable(() => complete(Object.fromEntries(answers), progress), progress);
    return {
      data: data as Completed['data'],
      errors: progress.errors,
      fieldCount: progress.fieldCount,
    };
  };
}

/** Null where the field is none of the type's own. */
function fieldOf(
  ready: ReadyOperation,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): CompletedField | null {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { key, complete: null, isNullable: false, nodes };
  const field = parent.getFields()[name];
  if (field === undefined) return null;
  return {
    key,
    complete: completeOf(ready, field.type, nodes, `${parent.name}.${name}`),
    isNullable: !isNonNullType(field.type),
    nodes,
  };
}

function completeOf(
  ready: ReadyOperation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  coordinate: string,
): Complete {
  if (isNonNullType(type)) return present(completeOf(ready, type.ofType, nodes, coordinate), coordinate);
  if (isListType(type)) {
    const item = completeOf(ready, type.ofType, nodes, coordinate);
    return listOf(item, !isNonNullType(type.ofType), nodes, coordinate);
  }
  if (isLeafType(type)) return leafOf(type);
  const types = isObjectType(type) ? [type] : ready.schema.getPossibleTypes(type);
  return oneOf(new Map(types.map((each) => [each.name, objectOf(each, subfieldsOf(ready, each, nodes))])));
}

function subfieldsOf(
  ready: ReadyOperation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly CompletedField[] {
  const { schema, fragments, variableValues } = ready;
  const collected = collectSubfields(schema, fragments, variableValues, type, [...nodes]);
  return [...collected].flatMap(([key, found]) => fieldOf(ready, type, key, found) ?? []);
}

function present(complete: Complete, coordinate: string): Complete {
  return (value, progress) => {
    const completed = complete(value, progress);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${coordinate}.`);
    return completed;
  };
}

function listOf(
  item: Complete,
  isNullable: boolean,
  nodes: readonly FieldNode[],
  coordinate: string,
): Complete {
  return (value, progress) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new GraphQLError(`Expected a list for field "${coordinate}".`);
    return value.map((each, index) => within(item, each, index, isNullable, nodes, progress));
  };
}

function leafOf(type: GraphQLLeafType): Complete {
  return (value) => (value === null || value === undefined ? null : type.serialize(value));
}

function oneOf(types: ReadonlyMap<string, Complete>): Complete {
  const only = types.size === 1 ? [...types.values()][0] : undefined;
  return (value, progress) => {
    if (value === null || value === undefined) return null;
    const complete = only ?? types.get(String(Reflect.get(Object(value), typeKey)));
    if (complete === undefined) throw new Error('an answer does not say of what type it is');
    return complete(value, progress);
  };
}

function objectOf(type: GraphQLObjectType, fields: readonly CompletedField[]): Complete {
  // A client may call a field so, and assigning it would set the prototype.
  const isPlain = fields.every(({ key }) => key !== '__proto__');
  return (value, progress) => {
    const completed: Record<string, unknown> = isPlain ? {} : Object.create(null);
    const source = value as Readonly<Record<string, unknown>>;
    progress.fieldCount += fields.length;
    for (const { key, complete, isNullable, nodes } of fields) {
      completed[key] =
        complete === null ? type.name : within(complete, source[key], key, isNullable, nodes, progress);
    }
    return completed;
  };
}

/** Completes what is under a key; what is wrong with it is an error here where it may be null, and above where it may not. */
function within(
  complete: Complete,
  value: unknown,
  key: string | number,
  isNullable: boolean,
  nodes: readonly FieldNode[],
  progress: Progress,
): unknown {
  const { path } = progress;
  const depth = path.push(key);
  try {
    if (value instanceof Error) throw value;
    return complete(value, progress);
  } catch (error) {
    const located = locatedError(error, nodes, path.slice(0, depth));
    if (!isNullable) throw located;
    progress.errors.push(located);
    return null;
  } finally {
    path.length = depth - 1;
  }
}

function nullable(complete: () => unknown, { errors }: Progress): unknown {
  try {
    return complete();
  } catch (error) {
    errors.push(error as GraphQLError);
    return null;
  }
}
