import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import type { Draw } from './draw.js';
import type { Operation, Variables } from './operation.js';

/** Variables with one that is not what it was declared as; null where the operation has none. */
export function drawBroken(
  draw: Draw,
  schema: GraphQLSchema,
  { document, variables }: Operation,
): Variables | null {
  const declared = getOperationAST(document)?.variableDefinitions ?? [];
  if (declared.length === 0) return null;
  const { type: node, variable, defaultValue } = draw.one(declared);
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) throw new Error(`${variable.name.value} is of no type of input`);
  const { [variable.name.value]: value, ...others } = variables;
  const isRequired = isNonNullType(type) && defaultValue === undefined;
  if (isRequired && draw.often(25)) return others;
  return { ...others, [variable.name.value]: broken(draw, type, value) };
}

/** A value that no variable of the type may have. */
function broken(draw: Draw, type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type) && draw.often(25)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return draw.often(50)
      ? [broken(draw, nullable.ofType, undefined)]
      : broken(draw, nullable.ofType, undefined);
  }
  if (isInputObjectType(nullable)) {
    const sound = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    const fields = Object.values(nullable.getFields());
    const field = draw.one(fields);
    const wrong = broken(draw, field.type, Reflect.get(sound, field.name));
    return draw.one([{ ...sound, [field.name]: wrong }, { ...sound, nonsense: 1 }, 'text', 7]);
  }
  if (isEnumType(nullable))
    return draw.one(['NONSENSE', nullable.getValues()[0]?.name.toLowerCase(), 3, true, {}]);
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    Boolean: ['true', 1, []],
    Int: [1.5, 2 ** 31, '1', true, {}],
    String: [1, false, {}, ['a']],
    ID: [1.5, true, {}, ['a', 'b']],
    Date: ['2024-02-30', '2024-13-01', 'today', 20240101, {}],
    DateTime: ['2024-12-07', '2024-12-07T25:00:00Z', 'now', 0, []],
  };
  return draw.one(wrong[getNamedType(nullable).name] ?? [{}]);
}
