import {
  type ArgumentNode,
  type ConstValueNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type NameNode,
  OperationTypeNode,
  parseType,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { World } from '../support/random-claims.js';
import { type Filling, filled, type Shape, shapeOf } from './arguments.js';
import { leafValue, together } from './domains.js';
import type { Draw } from './draw.js';
import { Scope } from './scope.js';

/** An operation with the variables that are sent with it. */
export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Variables;
  /** Other variables of the same form, with which the operation can be asked again. */
  readonly others: readonly Variables[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** How many fields an operation has at most, about; how deep; and how many rows a field may stand for to have more below. */
const mostFields = 20;
const mostLevels = 7;
const mostRows = 150;

/** Draws an operation that is valid by the schema and asks for what a world has. */
export function drawOperation(draw: Draw, schema: GraphQLSchema, world: World): Operation {
  return new Sheet(draw, schema, world).operation();
}

/** Where selections are written: of what type, beside which others, how deep, below how many rows. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly scope: Scope;
  readonly levels: number;
  readonly rows: number;
}

/** An operation as it is being written. */
class Sheet {
  readonly #draw: Draw;
  readonly #schema: GraphQLSchema;
  readonly #world: World;
  readonly #definitions: VariableDefinitionNode[] = [];
  readonly #values: Record<string, unknown> = {};
  readonly #redraws = new Map<string, () => unknown>();
  readonly #fragments: {
    readonly node: FragmentDefinitionNode;
    readonly type: GraphQLCompositeType;
    readonly scope: Scope;
  }[] = [];
  #fields = 0;
  #names = 0;

  constructor(draw: Draw, schema: GraphQLSchema, world: World) {
    this.#draw = draw;
    this.#schema = schema;
    this.#world = world;
  }

  operation(): Operation {
    const type = this.#schema.getQueryType();
    if (!type) throw new Error('the schema has no Query');
    const selectionSet = this.#selectionSet({ type, scope: new Scope(), levels: mostLevels, rows: 1 });
    const named = this.#draw.often(30) ? { name: nameOf('Asked') } : {};
    const operation = {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      ...named,
      variableDefinitions: this.#definitions,
      selectionSet,
    } as const;
    const fragments = this.#fragments.map(({ node }) => node);
    const definitions = this.#draw.often(50) ? [...fragments, operation] : [operation, ...fragments];
    const others = Array.from({ length: this.#redraws.size > 0 ? 2 : 0 }, () => this.#otherValues());
    return { document: { kind: Kind.DOCUMENT, definitions }, variables: this.#values, others };
  }

  #otherValues(): Variables {
    const values = Object.entries(this.#values);
    return Object.fromEntries(values.map(([name, value]) => [name, this.#redraws.get(name)?.() ?? value]));
  }

  #selectionSet(place: Place): SelectionSetNode {
    const count = 1 + this.#draw.upTo(3);
    const selections = Array.from({ length: count }, () => this.#selections(place)).flat();
    return { kind: Kind.SELECTION_SET, selections };
  }

  #selections(place: Place): readonly SelectionNode[] {
    const kind = this.#draw.upTo(99);
    const hasOnlyId = isAbstractType(place.type) && this.#fieldsOf(place.type).length <= 1;
    const mayNest = this.#fields < mostFields;
    if (mayNest && (kind >= 88 || (hasOnlyId && kind >= 30))) return [this.#inlineFragment(place)];
    if (mayNest && kind >= 78) return [this.#fragmentSpread(place)];
    if (kind >= 72 && place.levels < mostLevels) return [this.#typename(place)];
    return this.#field(place);
  }

  #typename({ scope }: Place): FieldNode {
    const key = scope.has('__typename') ? this.#fresh('t') : '__typename';
    scope.add(key, '__typename');
    return fieldNode('__typename', key, [], this.#directives());
  }

  /** A field; with a twin that differs from it in values, at times. */
  #field(place: Place): readonly FieldNode[] {
    const again = this.#draw.often(6) ? this.#again(place) : null;
    if (again !== null) return [again];
    this.#fields += 1;
    const field = this.#chooseField(place);
    const coordinate = `${this.#familyOf(place.type)}.${field.name}`;
    const shapes = this.#argumentShapes(field, coordinate);
    const { node, below } = this.#write(place, field, this.#fill(coordinate, shapes));
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return [node];
    const rows = place.rows * rowsOf(field);
    const selectionSet = this.#selectionSet({ type, scope: below, levels: place.levels - 1, rows });
    const whole = { ...node, selectionSet };
    if (shapes.length === 0 || !this.#draw.often(15)) return [whole];
    const twin = this.#write(place, field, this.#fill(coordinate, shapes), below);
    return [whole, { ...twin.node, selectionSet }];
  }

  /** A field that stands in the scope already, with a selection of its own: the two are merged. */
  #again(place: Place): FieldNode | null {
    const known = place.scope.nodes().filter(({ node }) => {
      const field = this.#fieldsOf(place.type).find(({ name }) => name === node.name.value);
      return (
        field !== undefined && place.scope.signatureOf(keyOf(node)) === signature(field, node.arguments ?? [])
      );
    });
    if (known.length === 0) return null;
    const { node, below } = this.#draw.one(known);
    const field = this.#fieldsOf(place.type).find(({ name }) => name === node.name.value);
    const type = field && getNamedType(field.type);
    if (!type || !isCompositeType(type)) return node;
    const rows = place.rows * rowsOf(field);
    return {
      ...node,
      selectionSet: this.#selectionSet({ type, scope: below, levels: place.levels - 1, rows }),
    };
  }

  #chooseField({ type, levels, rows }: Place): GraphQLField<unknown, unknown> {
    const fields = this.#fieldsOf(type);
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const mayNest = levels > 0 && rows <= mostRows && this.#fields < mostFields;
    const nested = mayNest || leaves.length === 0 ? fields.filter((field) => !leaves.includes(field)) : [];
    return this.#draw.one(
      nested.length > 0 && (leaves.length === 0 || this.#draw.often(60)) ? nested : leaves,
    );
  }

  /** A field's node under a key that is free for it. */
  #write(
    place: Place,
    field: GraphQLField<unknown, unknown>,
    args: readonly ArgumentNode[],
    below = new Scope(),
  ) {
    const said = signature(field, args);
    const free = place.scope.signatureOf(field.name) ?? said;
    const key = free === said && !this.#draw.often(25) ? field.name : this.#alias(place);
    const node = fieldNode(field.name, key, args, this.#directives());
    const inner = place.scope.below(key) ?? below;
    place.scope.add(key, said, { ...node, directives: [] }, inner);
    return { node, below: inner };
  }

  /** A key of its own; at times a name that means something elsewhere. */
  #alias({ type, scope }: Place): string {
    const names = [
      ...this.#fieldsOf(type).map(({ name }) => name),
      'constructor',
      '__proto__',
      'then',
      'length',
    ];
    const name = this.#draw.often(20) ? this.#draw.one(names) : this.#fresh('a');
    return scope.has(name) ? this.#fresh('a') : name;
  }

  #argumentShapes(
    field: GraphQLField<unknown, unknown>,
    coordinate: string,
  ): readonly (readonly [string, Shape])[] {
    const searched = field.args.some(({ name }) => name === 'search') && this.#draw.often(35);
    const paged = this.#draw.one(['first', 'last', null] as const);
    const isWritten = (argument: GraphQLArgument): boolean => {
      switch (argument.name) {
        case 'after':
        case 'before':
          return false;
        case 'first':
        case 'last':
          return argument.name === paged;
        case 'search':
          return searched;
        case 'orderBy':
          return searched || this.#draw.often(30);
        case 'evidence':
          // What is found anew takes Neo4j long to plan.
          return this.#draw.often(12);
        default:
          return isRequiredArgument(argument) || this.#draw.often(isInputObjectType(argument.type) ? 40 : 35);
      }
    };
    return field.args.filter(isWritten).map((argument) => [
      argument.name,
      shapeOf(this.#draw, argument, {
        place: `${coordinate}.${argument.name}`,
        coordinate,
        // How well names match cannot be told here, so what a search finds is put in another order.
        sure: isRequiredArgument(argument) || (searched && argument.name === 'orderBy'),
        depth: 2,
        variables: 30,
      }),
    ]);
  }

  #fill(coordinate: string, shapes: readonly (readonly [string, Shape])[]): readonly ArgumentNode[] {
    const names = shapes.map(([name]) => name);
    const bound = together[coordinate]?.(this.#draw, this.#world, names) ?? {};
    const filling: Filling = {
      leaf: (type, place) => {
        const name = place.startsWith(`${coordinate}.`) ? (place.split('.').at(-1) ?? '') : '';
        if (name in bound) return bound[name];
        const named = getNamedType(type);
        if (isInputObjectType(named)) throw new Error(`${place} is no leaf`);
        return leafValue(this.#draw, this.#world, named, place);
      },
      variable: (type, value, byDefault, another) => this.#variable(type, value, byDefault, another),
    };
    return shapes.map(([name, shape]) => ({
      kind: Kind.ARGUMENT,
      name: nameOf(name),
      value: filled(shape, filling),
    }));
  }

  /** A variable; one that says the same serves again, at times. */
  #variable(
    type: GraphQLInputType,
    value: unknown,
    byDefault?: ConstValueNode,
    another?: () => unknown,
  ): ValueNode {
    const same = this.#definitions.find(
      (definition) =>
        print(definition.type) === String(type) &&
        JSON.stringify(definition.defaultValue) === JSON.stringify(byDefault) &&
        JSON.stringify(this.#values[definition.variable.name.value]) === JSON.stringify(value),
    );
    if (same && this.#draw.often(60)) {
      // What it may be in one place it may not be in another.
      this.#redraws.delete(same.variable.name.value);
      return same.variable;
    }
    const name = this.#fresh('v');
    const variable = { kind: Kind.VARIABLE, name: nameOf(name) } as const;
    this.#definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: parseType(String(type)),
      ...(byDefault && { defaultValue: byDefault }),
    });
    if (value !== undefined) this.#values[name] = value;
    if (another !== undefined) this.#redraws.set(name, another);
    return variable;
  }

  #inlineFragment(place: Place): InlineFragmentNode {
    const type = this.#draw.one([...this.#conditionsFor(place.type)]);
    const selectionSet = this.#selectionSet({ ...place, type });
    const condition =
      type === place.type && this.#draw.often(50) ? {} : { typeCondition: namedType(type.name) };
    return { kind: Kind.INLINE_FRAGMENT, ...condition, directives: this.#directives(), selectionSet };
  }

  #fragmentSpread(place: Place): FragmentSpreadNode {
    const conditions = this.#conditionsFor(place.type);
    const known = this.#fragments.filter(
      ({ type, scope }) =>
        conditions.includes(type) && place.levels >= mostLevels - 2 && place.scope.isFreeFor(scope),
    );
    const fragment = known.length > 0 && this.#draw.often(50) ? this.#draw.one(known) : this.#fragment(place);
    place.scope.take(fragment.scope);
    return { kind: Kind.FRAGMENT_SPREAD, name: fragment.node.name, directives: this.#directives() };
  }

  #fragment(place: Place) {
    const type = this.#draw.one([...this.#conditionsFor(place.type)]);
    const scope = new Scope(place.scope);
    const selectionSet = this.#selectionSet({ ...place, type, scope });
    const node = {
      kind: Kind.FRAGMENT_DEFINITION,
      name: nameOf(this.#fresh('F')),
      typeCondition: namedType(type.name),
      selectionSet,
    } as const;
    const fragment = { node, type, scope };
    this.#fragments.push(fragment);
    return fragment;
  }

  /** The types on which a fragment can stand where one is selected from, that type itself first. */
  #conditionsFor(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const all = Object.values(this.#schema.getTypeMap()).filter(isCompositeType);
    const possible = this.#possible(type);
    const others = all.filter(
      (other) =>
        other !== type &&
        !isUnionType(other) &&
        this.#possible(other).some((each) => possible.includes(each)),
    );
    return [type, ...others];
  }

  #possible(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
  }

  #directives(): readonly DirectiveNode[] {
    return (['include', 'skip'] as const)
      .filter(() => this.#draw.often(3))
      .map((name) => {
        const type = new GraphQLNonNull(GraphQLBoolean);
        const isKept = !this.#draw.often(30);
        const value = name === 'include' ? isKept : !isKept;
        const written = this.#draw.one(['LITERAL', 'VARIABLE', 'DEFAULT'] as const);
        const literal: ConstValueNode = { kind: Kind.BOOLEAN, value };
        const node =
          written === 'LITERAL'
            ? literal
            : written === 'VARIABLE'
              ? this.#variable(type, value)
              : this.#variable(getNullableType(type), undefined, literal);
        return {
          kind: Kind.DIRECTIVE,
          name: nameOf(name),
          arguments: [{ kind: Kind.ARGUMENT, name: nameOf('if'), value: node }],
        };
      });
  }

  #fieldsOf(type: GraphQLCompositeType): readonly GraphQLField<unknown, unknown>[] {
    return 'getFields' in type ? Object.values(type.getFields()) : [];
  }

  /** A type's name in coordinates: one for all kinds of entity. */
  #familyOf(type: GraphQLCompositeType): string {
    const entity = this.#schema.getType('Entity');
    return isAbstractType(entity) && this.#possible(entity).includes(type) ? 'Entity' : type.name;
  }

  #fresh(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

/** How many rows a field has, about. */
function rowsOf({ type }: GraphQLField<unknown, unknown>): number {
  if (getNamedType(type).name.endsWith('Connection')) return 5;
  return isListType(getNullableType(type)) ? 3 : 1;
}

/** What must be the same of two fields that are merged. */
function signature(field: GraphQLField<unknown, unknown>, args: readonly ArgumentNode[]): string {
  return `${field.name}(${args.map(print).join(', ')}): ${field.type}`;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function fieldNode(
  name: string,
  key: string,
  args: readonly ArgumentNode[],
  directives: readonly DirectiveNode[],
): FieldNode {
  const alias = key === name ? {} : { alias: nameOf(key) };
  return { kind: Kind.FIELD, ...alias, name: nameOf(name), arguments: args, directives };
}

function nameOf(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function namedType(name: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: nameOf(name) };
}
