import {
  type ArgumentNode,
  BREAK,
  type FieldNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  getArgumentValues,
  Kind,
  print,
  visit,
} from 'graphql';
import { Input, type Inputs, type Making, made } from '../graph/reading/input.js';
import type { Arguments } from '../graph/reading/selection.js';
import { carriedBy, shapeOf } from './shape.js';

/** The arguments of a field. */
export interface FieldArguments {
  /** As a plan carries them, with their defaults. */
  readonly carried: Arguments;
  /** Those that were written down, and not as null. */
  readonly given: ReadonlySet<string>;
  /** As they are in a run: coerced, with their defaults. */
  readonly valuesIn: (inputs: Inputs) => Arguments;
}

/**
 * Reads the arguments of a field, as graphql-js does. What a variable holds is read anew in each run; its form is that of the
 * variables that the plan is made for.
 */
export function fieldArguments(
  making: Making,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Arguments,
): FieldArguments {
  const values: Arguments = argumentValues(field, node, variables);
  const valuesIn = (inputs: Inputs): Arguments =>
    made(inputs, node, () => argumentValues(field, node, inputs.variables));
  const carried = field.args
    .filter(({ name }) => name in values)
    .map((argument) => [argument.name, carriedArgument(making, argument, node, values, valuesIn)] as const);
  return { carried: Object.fromEntries(carried), given: givenNames(node, values, variables), valuesIn };
}

/** The arguments of a field, coerced, with their defaults. A variable may hold what only its place forbids: null, where the place would have had a default. */
export function argumentValues(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Arguments,
): Arguments {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
    throw new GraphQLError(message, { nodes: nodes ?? node, extensions });
  }
}

function carriedArgument(
  making: Making,
  { name, type }: GraphQLArgument,
  node: FieldNode,
  values: Arguments,
  valuesIn: FieldArguments['valuesIn'],
): unknown {
  const written = node.arguments?.find((argument) => argument.name.value === name);
  const inputAt = (path: readonly (string | number)[]) =>
    written && hasVariables(written)
      ? Input.named(making, `${type} ${print(written.value)} ${path.join('.')}`, (inputs) =>
          at(valuesIn(inputs)[name], path),
        )
      : Input.constant(at(values[name], path));
  return carriedBy(type, shapeOf(type, values[name]), inputAt);
}

/** What is at a path within a value. */
export function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((within, key) => Reflect.get(Object(within), key), value);
}

function hasVariables(argument: ArgumentNode): boolean {
  let found = false;
  visit(argument, {
    enter: ({ kind }) => {
      found = kind === Kind.VARIABLE;
      return found ? BREAK : undefined;
    },
  });
  return found;
}

function givenNames(node: FieldNode, values: Arguments, variables: Arguments): ReadonlySet<string> {
  const written = (node.arguments ?? []).filter(
    ({ value }) => value.kind !== Kind.VARIABLE || value.name.value in variables,
  );
  return new Set(written.map(({ name }) => name.value).filter((name) => values[name] !== null));
}
