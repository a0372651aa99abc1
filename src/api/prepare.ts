import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Day } from '../domain/time/day.js';
import { Input, type Inputs, Making } from '../graph/reading/input.js';
import { type BoundPlan, bind, compile, type Plan } from '../graph/reading/plan.js';
import type { Selected, Time } from '../graph/reading/selection.js';
import {
  type AnalysisPlans,
  beginAnalysis,
  compileAnalysis,
  type ReadyAnalysis,
} from './analysis/analysis.js';
import { type Completion, completionOf } from './completion.js';
import { beginCall, type ReadyCall } from './mutations/call.js';
import { type ReadyOperation, selectionsOf } from './selection.js';
import { shapeOf } from './shape.js';

/** An operation within its document, with the schema that it was validated against. */
export interface Resolved {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** An operation compiled for variables of one form. */
interface Prepared {
  readonly making: Making;
  readonly plans: readonly { readonly key: string; readonly plan: Plan }[];
  readonly analyses: readonly { readonly key: string; readonly plans: AnalysisPlans }[];
  readonly completion: Completion | null;
}

/** An operation that is ready to run. */
export interface ReadyToRun {
  /** The root fields that are read from the graph, by the key of their answer. */
  readonly plans: ReadonlyMap<string, BoundPlan>;
  /** Those that have to be worked out of what is read, by the key of their answer. */
  readonly analyses: ReadonlyMap<string, ReadyAnalysis>;
  /** The mutations, in the order in which they are made, by the key of their answer; a query has none. */
  readonly calls: ReadonlyMap<string, ReadyCall>;
  /** Everything that is wrong with what the mutations were given: then nothing is to run. */
  readonly refusals: readonly GraphQLError[];
  /** How the response is made of their answers; null where the operation asks about the schema, too. */
  readonly completion: Completion | null;
}

/** How often an operation was found compiled, and how often it had to be. */
export interface PreparationCounts {
  hits: number;
  misses: number;
}

const mostPrepared = 1_000;

/** One form of variables has so many plans at most, by what was looked at in them. */
const mostAlike = 8;

/** How long a form and the variables that it was made for may be together, in characters: what is kept holds on to both. */
const longestKept = 10_000;

/**
 * Compiles operations, once for all variables of one form: those with the same keys, words and nulls in them, from which
 * the plans differ in nothing that was looked at.
 */
export class Preparations {
  readonly counts: PreparationCounts = { hits: 0, misses: 0 };
  readonly #kept = new LRUCache<string, readonly Prepared[]>({ max: mostPrepared });
  readonly #documents = new WeakMap<DocumentNode, number>();
  #lastDocument = 0;

  /**
   * An operation with its variables, compiled; null where the variables are wrong, which executing it says best, and of a subscription,
   * whose events are not read by statements.
   *
   * @throws EntenteError `BAD_USER_INPUT` for an argument that is not what it should be, `COST_LIMIT_EXCEEDED` where a
   *   statement would be too long to plan
   */
  prepare(resolved: Resolved, variables: Readonly<Record<string, unknown>>, today: Day): ReadyToRun | null {
    const { schema, operation } = resolved;
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined) return null;
    const inputs: Inputs = { today, variables: coerced, made: new Map() };
    if (operation.operation === OperationTypeNode.MUTATION) return preparedCalls(resolved, inputs);
    const prepared = this.#find(resolved, inputs);
    prepared.making.checkAll(inputs);
    const plans = prepared.plans.map(({ key, plan }) => [key, bind(plan, inputs)] as const);
    const analyses = prepared.analyses.map((each) => [each.key, beginAnalysis(each.plans, inputs)] as const);
    return {
      plans: new Map(plans),
      analyses: new Map(analyses),
      calls: new Map(),
      refusals: [],
      completion: prepared.completion,
    };
  }

  #find(resolved: Resolved, inputs: Inputs): Prepared {
    const key = this.#keyOf(resolved, inputs);
    const alike = this.#kept.get(key) ?? [];
    const found = alike.find(({ making }) => making.holdsFor(inputs));
    if (found) {
      this.counts.hits++;
      return found;
    }
    this.counts.misses++;
    const prepared = preparedFor(resolved, inputs);
    if (key.length + JSON.stringify(inputs.variables).length <= longestKept)
      this.#kept.set(key, [prepared, ...alike].slice(0, mostAlike));
    return prepared;
  }

  #keyOf({ schema, document, operation }: Resolved, { variables }: Inputs): string {
    const shapes = (operation.variableDefinitions ?? []).map(({ type, variable }) => {
      const declared = typeFromAST(schema, type);
      const { value: name } = variable.name;
      const value = variables[name];
      // What is left out and what is null are not the same.
      return name in variables && isInputType(declared) ? [shapeOf(declared, value)] : [];
    });
    return JSON.stringify([this.#numberOf(document), operation.name?.value, shapes]);
  }

  #numberOf(document: DocumentNode): number {
    const number = this.#documents.get(document) ?? ++this.#lastDocument;
    this.#documents.set(document, number);
    return number;
  }
}

function preparedFor(resolved: Resolved, inputs: Inputs): Prepared {
  const making = new Making(inputs);
  const ready = readyOperation(resolved, inputs, making);
  const fields = selectionsOf(ready);
  const plans = fields.filter((field) => !isAnalysis(field)).map((field) => planned(field, making));
  const analyses = fields.filter(isAnalysis).map((field) => ({
    key: field.key,
    plans: compileAnalysis(field, timeOfOperation(making), making),
  }));
  const completion = completionOf(ready);
  making.done();
  return { making, plans, analyses, completion };
}

/** Mutations are compiled each time: what they are given is never the same twice, and writing it takes longer by far. */
function preparedCalls(resolved: Resolved, inputs: Inputs): ReadyToRun {
  const making = new Making(inputs);
  const ready = readyOperation(resolved, inputs, making);
  const begun = selectionsOf(ready).map((field) => {
    const { key, plan } = planned(field, making);
    return { key, call: beginCall(field, bind(plan, inputs)) };
  });
  const completion = completionOf(ready);
  making.done();
  return {
    plans: new Map(),
    analyses: new Map(),
    calls: new Map(begun.flatMap(({ key, call }) => ('refusals' in call ? [] : [[key, call] as const]))),
    refusals: begun.flatMap(({ call }) => ('refusals' in call ? call.refusals : [])),
    completion,
  };
}

function readyOperation(
  { schema, document, operation }: Resolved,
  inputs: Inputs,
  making: Making,
): ReadyOperation {
  const fragments = fragmentsOf(document);
  return { schema, operation, fragments, variableValues: { ...inputs.variables }, making };
}

function planned(field: Selected, making: Making) {
  return { key: field.key, plan: compile(field, timeOfOperation(making)) };
}

function isAnalysis({ coordinate }: Selected): boolean {
  return coordinate === 'Query.analysis';
}

/** The day and instant that fields are asked at unless they give their own; everyone's word counts. */
function timeOfOperation(making: Making): Time {
  const on = Input.named(making, 'today', ({ today }) => today);
  return { on, knownAt: 'LAST_CHANGE', evidence: null };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((node) => [node.name.value, node]));
}
