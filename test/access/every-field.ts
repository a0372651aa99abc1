import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A field of a schema, with an operation that asks for it. */
export interface AskedField {
  /** Such as `Claim.note`. */
  readonly coordinate: string;
  readonly operation: string;
  /** The fields that the operation has, from the root on, this one included. */
  readonly way: readonly string[];
}

export type ComposedType = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** How a type is come to: the fields from a root, and what is written before and after what is asked of it. */
export interface Way {
  readonly fields: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** Every field of every type that can be asked for, by the shortest way to it. */
export function everyField(schema: GraphQLSchema): readonly AskedField[] {
  return [...everyType(schema)].flatMap(([type, way]) =>
    Object.values(type.getFields()).map((field) => {
      const coordinate = `${type.name}.${field.name}`;
      const below = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
      return {
        coordinate,
        operation: `${way.before} ${called(field)} ${below} ${way.after}`,
        way: [...way.fields, coordinate],
      };
    }),
  );
}

/** Every type whose fields can be asked for, with the shortest way to it. */
export function everyType(schema: GraphQLSchema): ReadonlyMap<ComposedType, Way> {
  const ways = new Map<ComposedType, Way>();
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  for (const [kind, type] of roots) {
    if (type) ways.set(type, { fields: [], before: `${kind} {`, after: '}' });
  }
  // What is added to a map while it is gone through is gone through as well.
  for (const [type, way] of ways) {
    for (const [next, nextWay] of stepsFrom(schema, type, way)) if (!ways.has(next)) ways.set(next, nextWay);
  }
  return ways;
}

function stepsFrom(schema: GraphQLSchema, type: ComposedType, way: Way): (readonly [ComposedType, Way])[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const result = getNamedType(field.type);
    const step = {
      fields: [...way.fields, `${type.name}.${field.name}`],
      before: `${way.before} ${called(field)} {`,
      after: `} ${way.after}`,
    };
    if (isObjectType(result)) return [[result, step] as const];
    if (!isAbstractType(result)) return [];
    const possible = schema.getPossibleTypes(result).map((each) => {
      const narrowed = { ...step, before: `${step.before} ... on ${each.name} {`, after: `} ${step.after}` };
      return [each, narrowed] as const;
    });
    return isInterfaceType(result) ? [[result, step] as const, ...possible] : possible;
  });
}

/** A field with a value for each argument that it must have. */
function called({ name, args }: Field): string {
  const given = args.filter((argument) => isRequiredArgument(argument)).map(written);
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
}

function written({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): string {
  return `${name}: ${someValue(type)}`;
}

const ofScalars: Readonly<Record<string, string>> = {
  Boolean: 'false',
  Date: '"2024-01-01"',
  DateTime: '"2024-01-01T00:00:00Z"',
  Float: '1',
  Int: '1',
};

function someValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return `[${someValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return ofScalars[type.name] ?? '"x"';
  const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field));
  return `{ ${fields.map(written).join(', ')} }`;
}
