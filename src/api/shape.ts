import { type GraphQLInputType, getNullableType, isInputObjectType, isListType, isScalarType } from 'graphql';
import type { Input } from '../graph/reading/input.js';

/**
 * What of a coerced value the plan is made by: its nulls, its objects and their keys, its words and truth values. Texts,
 * numbers, days and instants, and lists of them, are no more than `true`.
 */
export function shapeOf(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const inner = getNullableType(type);
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    return mapped(value, (key, each) => shapeOf(fields[key]?.type ?? inner, each));
  }
  if (isCarried(inner)) return true;
  if (isListType(inner)) return (value as readonly unknown[]).map((each) => shapeOf(inner.ofType, each));
  return value;
}

/** A value of a shape as a plan carries it, with an input in place of each that the shape leaves open. */
export function carriedBy(
  type: GraphQLInputType,
  shape: unknown,
  inputAt: (path: readonly (string | number)[]) => Input<unknown>,
  path: readonly (string | number)[] = [],
): unknown {
  if (shape === null || shape === undefined) return shape;
  const inner = getNullableType(type);
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    return mapped(shape, (key, each) => carriedBy(fields[key]?.type ?? inner, each, inputAt, [...path, key]));
  }
  if (isCarried(inner)) return inputAt(path);
  if (isListType(inner)) {
    return (shape as readonly unknown[]).map((each, index) =>
      carriedBy(inner.ofType, each, inputAt, [...path, index]),
    );
  }
  return shape;
}

/** Whether values of the type are carried whole: those of scalars but truth values, and lists of them. */
function isCarried(type: GraphQLInputType): boolean {
  const inner = getNullableType(type);
  if (isListType(inner)) return isCarried(inner.ofType);
  return isScalarType(inner) && inner.name !== 'Boolean';
}

function mapped(value: unknown, change: (key: string, value: unknown) => unknown): Record<string, unknown> {
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, each]) => [key, change(key, each)]));
}
