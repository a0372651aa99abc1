import {
  astFromValue,
  type ConstValueNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from 'graphql';
import type { Draw } from './draw.js';
import { companionsOf, mayStand, mayStandBeside, mustNameSome } from './rules.js';

/*
 * A value is drawn in two steps: its shape (which keys, how many items, what as a variable), and what fills it. Fields that
 * are to differ in nothing but values have one shape.
 */

/** How a value stands in the document: written out, or by a variable that is given, has a default, or is left out. */
type Written = 'LITERAL' | 'VARIABLE' | 'REQUIRED' | 'DEFAULT' | 'OVERRIDDEN' | 'OMITTED';

/** The shape of a value: of a leaf, the place that tells what it may be. */
export interface Shape {
  readonly type: GraphQLInputType;
  readonly written: Written;
  readonly of:
    | { readonly kind: 'NULL' }
    | { readonly kind: 'LEAF'; readonly place: string }
    | { readonly kind: 'LIST'; readonly items: readonly Shape[] }
    /** One item without its list, which GraphQL takes for a list of it. */
    | { readonly kind: 'ALONE'; readonly item: Shape }
    | { readonly kind: 'OBJECT'; readonly fields: readonly (readonly [string, Shape])[] };
}

/** Where a value stands. */
export interface Site {
  /** `Type.field.argument`, or `InputType.field`: what a leaf is drawn by. */
  readonly place: string;
  /** The field of the schema to whose arguments it belongs: what rules hold for its filter. */
  readonly coordinate: string;
  /** Whether it must say something: neither null nor left out. */
  readonly sure: boolean;
  /** How many filters may still be within filters. */
  readonly depth: number;
  /** How often in a hundred times it is a variable; inside a variable there are none. */
  readonly variables: number;
}

/** The shape of a value of a type. */
export function shapeOf(draw: Draw, input: GraphQLArgument | GraphQLInputField, site: Site): Shape {
  const { type, defaultValue } = input;
  const mayBeOmitted = !site.sure && (!isNonNullType(type) || defaultValue !== undefined);
  if (mayBeOmitted && site.variables > 0 && draw.often(5))
    return { type, written: 'OMITTED', of: { kind: 'NULL' } };
  return shapeOfType(draw, type, site);
}

function shapeOfType(draw: Draw, type: GraphQLInputType, site: Site): Shape {
  const written: Written = draw.often(site.variables)
    ? draw.one(['VARIABLE', 'REQUIRED', 'DEFAULT', 'OVERRIDDEN'] as const)
    : 'LITERAL';
  const inner = { ...site, variables: written === 'LITERAL' ? Math.min(site.variables, 8) : 0 };
  if (!isNonNullType(type) && !site.sure && draw.often(5)) {
    // A type that is required, or a default, leaves no room for null.
    return { type, written: written === 'LITERAL' ? written : 'VARIABLE', of: { kind: 'NULL' } };
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = (): Shape => shapeOfType(draw, nullable.ofType, { ...inner, sure: true });
    if (draw.often(25)) {
      // A variable has the type of the list: only what is written out may stand alone.
      return { type, written, of: { kind: 'ALONE', item: { ...item(), written: 'LITERAL' } } };
    }
    const count = draw.one(mustNameSome(site.place) ? [1, 2, 3] : [1, 2, 3, 0]);
    return { type, written, of: { kind: 'LIST', items: Array.from({ length: count }, item) } };
  }
  if (isInputObjectType(nullable)) return { type, written, of: objectShape(draw, nullable, inner) };
  return { type, written, of: { kind: 'LEAF', place: site.place } };
}

function objectShape(draw: Draw, type: GraphQLInputObjectType, site: Site): Shape['of'] {
  const fields = Object.values(type.getFields()).filter(
    ({ name }) => mayStand(name, type.name, site.coordinate) && (site.depth > 0 || !nesting.has(name)),
  );
  const required = fields.filter(
    ({ type: each, defaultValue }) => isNonNullType(each) && defaultValue === undefined,
  );
  const optional = fields.filter((each) => !required.includes(each));
  const some = [...required, ...draw.some(optional, 3)];
  const names = some.map(({ name }) => name);
  const drawn = some.filter(({ name }) => mayStandBeside(name, type.name, names));
  const companions = drawn.flatMap(({ name }) => companionsOf(name, type.name, site.coordinate));
  const chosen = fields.filter((field) => drawn.includes(field) || companions.includes(field.name));
  return {
    kind: 'OBJECT',
    fields: chosen.map((field) => [
      field.name,
      shapeOf(draw, field, {
        ...site,
        place: `${type.name}.${field.name}`,
        depth: nesting.has(field.name) ? site.depth - 1 : site.depth,
        sure: companions.includes(field.name),
      }),
    ]),
  };
}

const nesting = new Set(['AND', 'OR', 'NOT']);

/** Fills a shape's leaves and gives out variables. */
export interface Filling {
  readonly leaf: (type: GraphQLInputType, place: string) => unknown;
  /** Declares a variable; `value` undefined leaves it out of what is sent, `another` draws one of the same shape. */
  readonly variable: (
    type: GraphQLInputType,
    value: unknown,
    byDefault?: ConstValueNode,
    another?: () => unknown,
  ) => ValueNode;
}

/** Fills a shape, as it stands in the document. */
export function filled(shape: Shape, filling: Filling): ValueNode {
  const { type, written } = shape;
  if (written === 'OMITTED') return filling.variable(getNullableType(type), undefined);
  if (written === 'LITERAL') return literal(shape, filling);
  const draw = () => plainValue(shape, filling);
  const value = draw();
  if (written === 'DEFAULT') {
    return filling.variable(getNullableType(type), undefined, asLiteral(value, type));
  }
  if (written === 'OVERRIDDEN') return filling.variable(type, value, asLiteral(draw(), type), draw);
  const declared = written === 'REQUIRED' ? new GraphQLNonNull(getNullableType(type)) : type;
  return filling.variable(declared, value, undefined, draw);
}

function literal(shape: Shape, filling: Filling): ValueNode {
  const { of } = shape;
  switch (of.kind) {
    case 'LIST':
      return { kind: Kind.LIST, values: of.items.map((item) => filled(item, filling)) };
    case 'ALONE':
      return filled(of.item, filling);
    case 'OBJECT':
      return {
        kind: Kind.OBJECT,
        fields: of.fields.map(([name, field]) => ({
          kind: Kind.OBJECT_FIELD,
          name: { kind: Kind.NAME, value: name },
          value: filled(field, filling),
        })),
      };
    default:
      return asLiteral(plainValue(shape, filling), shape.type);
  }
}

function plainValue({ type, of }: Shape, filling: Filling): unknown {
  switch (of.kind) {
    case 'NULL':
      return null;
    case 'LIST':
      return of.items.map((item) => plainValue(item, filling));
    case 'ALONE':
      return plainValue(of.item, filling);
    case 'OBJECT':
      return Object.fromEntries(of.fields.map(([name, field]) => [name, plainValue(field, filling)]));
    default:
      return filling.leaf(type, of.place);
  }
}

function asLiteral(value: unknown, type: GraphQLInputType): ConstValueNode {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${type}`);
  return node as ConstValueNode;
}
