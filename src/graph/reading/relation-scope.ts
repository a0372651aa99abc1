import type { SupportType } from '../../domain/vocabulary.js';
import { sha256 } from '../sha256.js';
import type { Moment } from './column.js';
import { type Inputs, resolved } from './input.js';
import { knownAt } from './known.js';
import type { Scope } from './mapping.js';
import { type NodeNames, nodeRows, type RelationQuestion } from './relation-nodes.js';
import type { RelationNames } from './relation-rows.js';

/** A relation on a day, in the variables that hold it. */
export interface RelationScope extends Scope {
  readonly names: RelationNames;
  readonly rollUp: boolean;
  /** The one form of support that was asked for; null for any. */
  readonly supportType: SupportType | null;
  /** What its statements were narrowed to, in a word that tells its id from that over all of them; null where they were not. */
  readonly narrowing: ((inputs: Inputs) => string) | null;
  /** Whether it is one of the statements of another relation. */
  readonly isStatement: boolean;
  /** Whether it is known to have one statement at most, so that nothing has to be put together. */
  readonly isSingle: boolean;
  /** A variable around with all that binds a part to its whole on the day; null or left out where there is none. */
  readonly bonds?: string | null;
  /** Which of the statements of its nodes are the relation's, whatever their standing, by their variable. */
  readonly statementPasses: (statement: string) => string;
}

/** Asks for every node of the relation, whether or not it stands somehow on the day. */
export function questionOfMembers(scope: RelationScope): RelationQuestion {
  const { text, time, rollUp, names, bonds = null } = scope;
  const passes = (relation: string) => `${relation}.predicate = ${names.predicate}`;
  return {
    text,
    time,
    rollUp,
    ends: [names.subject, names.object],
    predicate: names.predicate,
    passes,
    bonds,
  };
}

/**
 * Clauses that bind `statement`, one row each: every statement of the relation, whether or not it stands somehow on the day,
 * with `nodes` bound to where it comes from.
 */
export function memberRows(scope: RelationScope, nodes: NodeNames, statement: string): string {
  const { names } = scope;
  return [
    nodeRows(questionOfMembers(scope), nodes),
    `AND ${nodes.subject} = ${names.subject} AND ${nodes.object} = ${names.object}`,
    `MATCH (${nodes.relation})<-[:FORM_OF*0..1]-(${statement}:Statement) WHERE ${scope.statementPasses(statement)}`,
  ].join(' ');
}

/**
 * The id of a relation, given its subject's id, predicate, object's id and, for a statement, form of support: it names the day,
 * the instant and the evidence too.
 */
export function idOfRelation(
  ends: readonly unknown[],
  { time, narrowing, rollUp }: Pick<RelationScope, 'time' | 'narrowing' | 'rollUp'>,
  moment: Moment,
): string {
  const instant = knownAt(time, moment) ?? '';
  const parts = [...ends, narrowing?.(moment.inputs) ?? null].filter((each) => each !== null);
  const marks = [
    time.on.in(moment.inputs),
    instant,
    ...(rollUp ? ['rolled-up'] : []),
    ...evidenceMark(time, moment),
  ];
  return [parts.join('|'), ...marks].join('@');
}

/** What tells a relation on a part of the evidence from the one on all of it. */
function evidenceMark({ evidence }: Scope['time'], { inputs }: Moment): readonly string[] {
  return evidence === null ? [] : [`by-${sha256(JSON.stringify(resolved(evidence, inputs))).slice(0, 12)}`];
}
