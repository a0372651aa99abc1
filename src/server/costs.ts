import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { fieldCost } from './field-cost.js';

type Variables = Readonly<Record<string, unknown>>;

const mostKept = 1_000;

/** The costs of operations, reckoned once for all variables that it does not depend on. */
export class Costs {
  readonly #numbers = new WeakMap<OperationDefinitionNode, number>();
  readonly #kept = new LRUCache<string, number>({ max: mostKept });
  #lastNumber = 0;

  /**
   * The cost of an operation with these variables. Where they are wrong it is 0: executing says what is wrong with them, and
   * runs nothing either.
   */
  of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): number {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined) return 0;
    const telling = (operation.variableDefinitions ?? []).map(({ type, variable: { name } }) =>
      name.value in coerced ? toldOf(type, coerced[name.value]) : [],
    );
    const key = JSON.stringify([this.#numberOf(operation), ...telling]);
    const cost = this.#kept.get(key) ?? costOf(schema, document, operation, variables);
    this.#kept.set(key, cost);
    return cost;
  }

  #numberOf(operation: OperationDefinitionNode): number {
    const number = this.#numbers.get(operation) ?? ++this.#lastNumber;
    this.#numbers.set(operation, number);
    return number;
  }
}

/** Sizes of pages, what is included, and how long lists are, are all of the variables that a cost depends on. */
function toldOf(type: TypeNode, value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return isTelling(type) ? [value] : [];
}

function isTelling(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isTelling(type.type);
  return type.kind === Kind.NAMED_TYPE && (type.name.value === 'Int' || type.name.value === 'Boolean');
}

/** The cost of an operation with these variables, which must be right. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [(field: ComplexityEstimatorArgs) => fieldCost(field)],
    // The size of operations is limited by a validation rule.
    maxQueryNodes: Number.POSITIVE_INFINITY,
  });
}
