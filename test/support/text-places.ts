import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { everyType, type Way } from '../access/every-field.js';

type Variables = Readonly<Record<string, unknown>>;

/** A place in an argument that takes text, and the operation that has some there. */
export interface TextPlace {
  /** Such as `Mutation.recordClaims(input.passage.document)`. */
  readonly place: string;
  readonly operation: string;
  readonly variables: (text: string) => Variables;
}

/** What is sound in the places beside the one that is asked about: of arguments by their name, of input objects by their type. */
export interface Sound {
  readonly args: Variables;
  readonly inputs: Readonly<Record<string, Variables>>;
}

/** Names of fields from an argument down. */
type Path = readonly string[];
type Given = GraphQLArgument | GraphQLInputField;

/** Every place of every argument of a schema that takes text, of fields that differ only in their type once. */
export function everyTextPlace(schema: GraphQLSchema, sound: Sound): readonly TextPlace[] {
  const seen = new Set<string>();
  // Subscriptions are not asked for by POST.
  const types = [...everyType(schema)].filter(([, { before }]) => !before.startsWith('subscription'));
  return types.flatMap(([type, way]) =>
    Object.values(type.getFields()).flatMap((field) => {
      const signature = `${field.name}(${field.args.map((arg) => `${arg.name}: ${arg.type}`)})`;
      if (seen.has(signature)) return [];
      seen.add(signature);
      return field.args.flatMap((arg) =>
        pathsToText(arg, []).map((path) => ({
          place: `${type.name}.${field.name}(${path.join('.')})`,
          operation: operationOf(field, way),
          variables: (text: string) => variablesOf(field, path, text, sound),
        })),
      );
    }),
  );
}

const textTypes: readonly string[] = ['String', 'ID', 'Date', 'DateTime'];

/** The ways down from an argument to texts; a filter within a filter takes the same texts as itself. */
function pathsToText({ name, type }: Given, within: readonly GraphQLType[]): readonly Path[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return textTypes.includes(named.name) ? [[name]] : [];
  if (within.includes(named)) return [];
  return Object.values(named.getFields())
    .flatMap((field) => pathsToText(field, [...within, named]))
    .map((path) => [name, ...path]);
}

/** An operation that asks a field with all its arguments as variables, and of its answer all that costs no argument. */
function operationOf(field: GraphQLField<unknown, unknown>, way: Way): string {
  const [kind = 'query', ...rest] = way.before.split(' ');
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${kind} (${declared}) ${rest.join(' ')} asked: ${field.name}(${given}) ${selectionOf(field.type, 2)} ${way.after}`;
}

function selectionOf(type: GraphQLType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named) || depth === 0) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter(({ args }) => args.length === 0)
    .filter((field) => depth > 1 || !isObjectType(getNamedType(field.type)))
    .map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

function variablesOf(
  { args }: GraphQLField<unknown, unknown>,
  path: Path,
  text: string,
  sound: Sound,
): Variables {
  const asked = args.filter((arg) => arg.name === path[0] || isRequiredArgument(arg));
  return Object.fromEntries(
    asked.map((arg) => [arg.name, valueFor(arg, arg.name === path[0] ? path : null, text, sound)]),
  );
}

/** A value for an argument or a field of an input object: with the text where the path leads, and sound otherwise. */
function valueFor({ name, type }: Given, path: Path | null, text: string, sound: Sound): unknown {
  return wrapped(type, innerValue(name, type, path, text, sound));
}

function innerValue(
  name: string,
  type: GraphQLInputType,
  path: Path | null,
  text: string,
  sound: Sound,
): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const base = sound.inputs[named.name];
    const next = path?.[1];
    const fields = Object.values(named.getFields())
      .filter((field) => field.name === next || (base === undefined && isRequiredInputField(field)))
      .map((field) => [
        field.name,
        valueFor(field, field.name === next && path !== null ? path.slice(1) : null, text, sound),
      ]);
    return { ...base, ...Object.fromEntries(fields) };
  }
  if (path !== null) return text;
  if (isEnumType(named)) return named.getValues()[0]?.name;
  return sound.args[name] ?? { Int: 1, Boolean: false, Date: '2024-05-01' }[named.name] ?? 'front';
}

/** A value in as many lists as its type has around it. */
function wrapped(type: GraphQLInputType, value: unknown): unknown {
  const nullable = getNullableType(type);
  return isListType(nullable) ? [wrapped(nullable.ofType, value)] : value;
}
