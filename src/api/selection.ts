import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { ExecutionContext } from 'graphql/execution/execute.js';
import type { Making } from '../graph/reading/input.js';
import type { Selected } from '../graph/reading/selection.js';
import { argumentValues, fieldArguments } from './arguments.js';
import { type AskedField, cursorsOf, listArguments, ownEvidence, ownTime, pageOf } from './list-arguments.js';

/** An operation ready to be read: validated, its variables coerced, and the plan that is in the making. */
export type ReadyOperation = Pick<ExecutionContext, 'schema' | 'fragments' | 'variableValues'> & {
  readonly operation: OperationDefinitionNode;
  readonly making: Making;
};

/** The root fields of an operation, as neutral selections. */
export function selectionsOf(ready: ReadyOperation): readonly Selected[] {
  const { schema, fragments, variableValues, operation } = ready;
  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const fields = collectFields(schema, fragments, variableValues, root, operation.selectionSet);
  return [...fields].flatMap(([key, nodes]) =>
    operation.operation === OperationTypeNode.MUTATION
      ? selectMutation(ready, root, key, nodes)
      : select(ready, root, key, nodes, [], null),
  );
}

/** A mutation, with its arguments as they are now: what it does is nothing that a plan is kept for. */
function selectMutation(
  ready: ReadyOperation,
  root: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Selected[] {
  const [node] = nodes;
  const field = node && root.getFields()[node.name.value];
  if (!node || !field) return [];
  return [
    {
      key,
      name: field.name,
      coordinate: `${root.name}.${field.name}`,
      path: [key],
      args: argumentValues(field, node, ready.variableValues),
      time: {},
      page: null,
      types: null,
      fields: below(ready, field, nodes, [key]),
    },
  ];
}

function select(
  ready: ReadyOperation,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  above: readonly string[],
  types: readonly string[] | null,
): Selected[] {
  const [node] = nodes;
  const field = node && parent.getFields()[node.name.value];
  if (!node || !field) return [];
  const path = [...above, key];
  const coordinate = `${familyOf(parent)}.${field.name}`;
  const args = fieldArguments(ready.making, field, node, ready.variableValues);
  const asked: AskedField = { field, coordinate, path, args };
  const cursors = cursorsOf(asked);
  const cursor = cursors.after ?? cursors.before;
  const isPaged = field.args.some(({ name }) => name === 'first');
  const listed = listArguments(ready.making, asked, cursor);
  return [
    {
      key,
      name: field.name,
      coordinate,
      path,
      args: listed,
      time: { ...ownTime(asked, cursor), ...ownEvidence(listed) },
      page: isPaged ? pageOf(asked, cursors) : null,
      types,
      fields: below(ready, field, nodes, path),
    },
  ];
}

/** What was selected below a field. Of an abstract type, each field is noted with the types for which it was selected. */
function below(
  ready: ReadyOperation,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  path: readonly string[],
): readonly Selected[] {
  const type = getNamedType(field.type);
  const { schema, fragments, variableValues } = ready;
  const fieldsOf = (each: GraphQLObjectType) =>
    [...collectSubfields(schema, fragments, variableValues, each, [...nodes])] as const;
  if (isObjectType(type)) {
    return fieldsOf(type).flatMap(([key, found]) => select(ready, type, key, found, path, null));
  }
  if (!isAbstractType(type)) return [];
  const possible = schema.getPossibleTypes(type);
  const groups = alike(
    possible.flatMap((each) => fieldsOf(each).map(([key, found]) => ({ type: each, key, found }))),
  );
  return groups.flatMap(({ types, key, found }) => {
    const names = types.length === possible.length ? null : types.map(({ name }) => name);
    const [first] = types;
    return first ? select(ready, first, key, found, path, names) : [];
  });
}

interface TypedField {
  readonly type: GraphQLObjectType;
  readonly key: string;
  readonly found: readonly FieldNode[];
}

/** The same selection of several types of one family, once, so that deep selections of interfaces do not multiply. */
function alike(fields: readonly TypedField[]) {
  const groups: { types: GraphQLObjectType[]; key: string; found: readonly FieldNode[] }[] = [];
  for (const { type, key, found } of fields) {
    const same = groups.find(
      (group) =>
        group.key === key &&
        group.found.length === found.length &&
        group.found.every((node, index) => node === found[index]) &&
        group.types.every((other) => familyOf(other) === familyOf(type)),
    );
    if (same) same.types.push(type);
    else groups.push({ types: [type], key, found });
  }
  return groups;
}

/** A type's name in coordinates: one name for all kinds of entity. */
function familyOf(type: GraphQLObjectType): string {
  return type.getInterfaces().some(({ name }) => name === 'Entity') ? 'Entity' : type.name;
}
