import {
  type GraphQLCompositeType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { mostAtOnce } from '../domain/recording/most-at-once.js';

/** Pages and pictures have at most so many rows; more is refused elsewhere, with a better word. */
const largestPage = 200;
const largestPicture = 5_000;

/** How many rows to reckon with in a list of objects that has no pages, where it is not few. */
const usualRows: Readonly<Record<string, number>> = {
  'Query.changedDays': 100,
  'Tie.relations': 20,
  'Relation.history': 10,
  'Document.sentences': 50,
  'Vocabulary.predicates': 25,
  'Vocabulary.roles': 25,
  // As many as are given to the mutation, where they are reckoned.
  'RecordDocumentsPayload.documents': 1,
  'RecordEntitiesPayload.entities': 1,
  'RecordClaimsPayload.claims': 1,
};
const fewRows = 5;

/**
 * What a question of an analysis costs beside its rows: it reads a whole picture, and a thread works on it. Those that look for
 * an optimum take the longest.
 */
const questionCosts: Readonly<Record<string, number>> = {
  'Query.analysis': 1_000,
  'Analysis.whatIf': 2_000,
  'Analysis.balance': 5_000,
  'Analysis.camps': 5_000,
  'Analysis.compare': 2_000,
  'Analysis.timeline': 10_000,
  'Analysis.restsOn': 2_000,
  'Analysis.sensitivity': 2_000,
};
const usualQuestionCost = 500;

/** The rows of a picture are plain values read in one go, so ten of them, and those begun, are reckoned as one. */
const pictureRowsAsOne = 10;

/** The cost of a field: one, and what is below it times the rows it can have. docs/http.md has the same in words. */
export function fieldCost(estimated: ComplexityEstimatorArgs): number {
  if (estimated.field.name.startsWith('__')) return 0;
  return 1 + ownCost(estimated) + estimated.childComplexity * rowsOf(estimated);
}

/** What standings that are found anew cost beside: the claims of each relation are gone through, rather than what is kept of them. */
const evidenceCost = 500;

function ownCost({ type, field, node }: ComplexityEstimatorArgs): number {
  const isQuestion = type.name === 'Analysis' && isCompositeType(getNamedType(field.type));
  const isOnEvidence = node.arguments?.some(({ name }) => name.value === 'evidence') ?? false;
  const own = questionCosts[`${type.name}.${field.name}`] ?? (isQuestion ? usualQuestionCost : 0);
  return own + (isOnEvidence ? evidenceCost : 0);
}

function rowsOf({ field, type, args, node }: ComplexityEstimatorArgs): number {
  const result = getNamedType(field.type);
  if (type.name === 'Mutation' && Array.isArray(args['input']))
    // More are refused for their number, which says better what to do than a cost would.
    return rowsAsked(args['input'].length, mostAtOnce);
  if (result.name.endsWith('Connection')) {
    const asksFirst = node.arguments?.some((argument) => argument.name.value === 'first');
    return rowsAsked(asksFirst ? args['first'] : (args['last'] ?? args['first']), largestPage);
  }
  // A question gives as many rows as it is asked for, itself or in its one list that can be long.
  if (type.name === 'Analysis' && typeof args['first'] === 'number')
    return rowsAsked(args['first'], largestPage);
  if (result.name === 'Picture')
    return Math.ceil(rowsAsked(args['limit'], largestPicture) / pictureRowsAsOne);
  if (!isCompositeType(result) || !isListType(getNullableType(field.type)) || isReckonedAbove(type)) return 1;
  return usualRows[`${type.name}.${field.name}`] ?? fewRows;
}

/** The rows of pages and pictures are reckoned where their number is given. */
function isReckonedAbove(type: GraphQLCompositeType): boolean {
  return type.name === 'Picture' || type.name === 'Centrality' || type.name.endsWith('Connection');
}

function rowsAsked(asked: unknown, most: number): number {
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), most) : most;
}
