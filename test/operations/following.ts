import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Draw } from './draw.js';
import type { Operation } from './operation.js';

/** Another page of a list that an operation asked for: its cursors are variables, by what the server gave for them. */
export interface Following extends Pick<Operation, 'document' | 'variables'> {
  readonly cursors: Readonly<Record<string, string>>;
}

/** A list of an answer, the way to it, and the cursors that it holds. */
interface Found {
  readonly way: readonly SelectionNode[];
  readonly list: FieldNode;
  readonly cursors: readonly string[];
}

/** An operation that goes on from a cursor of an answer; null where there is none to go on from. */
export function drawFollowing(
  draw: Draw,
  schema: GraphQLSchema,
  { document, variables }: Pick<Operation, 'document' | 'variables'>,
  data: unknown,
): Following | null {
  const lists = [...listsIn(schema, document, data)];
  if (lists.length === 0) return null;
  const { way, list, cursors } = draw.one(lists);
  const names = draw.one([['after'], ['before'], ['after', 'before']] as const);
  // From the earlier to the later: what lies between two cursors may be nothing, but is not asked the wrong way round.
  const places = names.map(() => draw.upTo(cursors.length - 1)).sort((one, other) => one - other);
  const kept = (list.arguments ?? []).filter(
    ({ name }) => name.value !== 'first' && name.value !== 'last' && draw.often(60),
  );
  const size = draw.one([null, 'first: 2', 'last: 2', 'first: 1', 'last: 1', 'first: 200'] as const);
  const args = [
    ...kept,
    ...names.map((name) => argument(`${name}: $${name}`)),
    ...(size === null ? [] : [argument(size)]),
  ];
  const asked: SelectionNode = { ...list, arguments: args, directives: [] };
  const selection = way.reduceRight<SelectionNode>(
    (inner, outer) =>
      ({
        ...outer,
        directives: [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] },
      }) as SelectionNode,
    asked,
  );
  const following = withSelection(document, selection, names);
  return {
    document: following,
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => namesIn(following).has(name))),
    cursors: Object.fromEntries(names.map((name, index) => [name, cursors[places[index] ?? 0] ?? ''])),
  };
}

/** The lists with cursors that are reached through no other list. */
function* listsIn(schema: GraphQLSchema, document: DocumentNode, data: unknown): Generator<Found> {
  const operation = getOperationAST(document);
  const query = schema.getQueryType();
  if (!operation || !query) return;
  yield* within(operation.selectionSet, query, data, []);

  function* within(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    value: unknown,
    way: readonly SelectionNode[],
  ): Generator<Found> {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        yield* field(selection, type, value, way);
        continue;
      }
      const fragment = fragmentOf(document, selection);
      const name = fragment.typeCondition?.name.value ?? type.name;
      const narrowed = schema.getType(name);
      const condition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } } as const;
      const step = {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: condition,
        selectionSet: fragment.selectionSet,
      } as const;
      if (isCompositeType(narrowed)) yield* within(fragment.selectionSet, narrowed, value, [...way, step]);
    }
  }

  function* field(
    node: FieldNode,
    type: GraphQLCompositeType,
    value: unknown,
    way: readonly SelectionNode[],
  ): Generator<Found> {
    const definition = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    const below = definition && getNamedType(definition.type);
    const inner = own(value, (node.alias ?? node.name).value);
    if (!node.selectionSet || !isCompositeType(below) || !isRecord(inner)) return;
    const cursors = below.name.endsWith('Connection') ? cursorsIn(document, node.selectionSet, inner) : [];
    if (cursors.length > 0) yield { way, list: node, cursors };
    if (!below.name.endsWith('Connection')) yield* within(node.selectionSet, below, inner, [...way, node]);
  }
}

/** The cursors of one page, in its order. */
function cursorsIn(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  value: unknown,
): readonly string[] {
  const found = selections.flatMap((selection): readonly string[] => {
    if (selection.kind !== Kind.FIELD)
      return cursorsIn(document, fragmentOf(document, selection).selectionSet, value);
    const inner = own(value, (selection.alias ?? selection.name).value);
    const { selectionSet } = selection;
    switch (selection.name.value) {
      case 'edges':
        return selectionSet && Array.isArray(inner)
          ? inner.flatMap((edge) => cursorsIn(document, selectionSet, edge))
          : [];
      case 'pageInfo':
        return selectionSet ? cursorsIn(document, selectionSet, inner) : [];
      case 'cursor':
      case 'startCursor':
      case 'endCursor':
        return typeof inner === 'string' ? [inner] : [];
      default:
        return [];
    }
  });
  return [...new Set(found)];
}

function fragmentOf(document: DocumentNode, selection: Exclude<SelectionNode, FieldNode>) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const found = document.definitions.find(
    (node): node is FragmentDefinitionNode =>
      node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
  );
  if (found === undefined) throw new Error(`there is no fragment ${selection.name.value}`);
  return found;
}

/** The document with one selection in its operation, and with the variables and fragments that it still needs. */
function withSelection(
  document: DocumentNode,
  selection: SelectionNode,
  cursors: readonly string[],
): DocumentNode {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the document has no operation');
  const fragments = fragmentsBelow(document, selection);
  const used = namesIn({
    kind: Kind.DOCUMENT,
    definitions: [
      ...fragments,
      {
        ...operation,
        variableDefinitions: [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
      },
    ],
  });
  const declared = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const own = cursors.map((name) => `$${name}: String`).join(', ');
  const [added] = parse(`query (${own}) { __typename }`).definitions;
  if (added?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation was parsed');
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        variableDefinitions: [...declared, ...(added.variableDefinitions ?? [])],
        selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
      },
      ...fragments,
    ],
  };
}

function fragmentsBelow(document: DocumentNode, selection: SelectionNode): readonly FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const look = (node: SelectionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        if (found.has(spread.name.value)) return;
        const fragment = fragmentOf(document, spread);
        if (fragment.kind !== Kind.FRAGMENT_DEFINITION) return;
        found.set(spread.name.value, fragment);
        look(fragment);
      },
    });
  };
  look(selection);
  return [...found.values()];
}

/** The variables that stand somewhere in a document. */
function namesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) names.add(node.name.value);
    },
  });
  return names;
}

function argument(text: string): ArgumentNode {
  const [operation] = parse(`{ field(${text}) }`).definitions;
  const selection =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
  const found = selection?.kind === Kind.FIELD ? selection.arguments?.[0] : undefined;
  if (found === undefined) throw new Error(`${text} is no argument`);
  return found;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: unknown, key: string): unknown {
  return isRecord(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
