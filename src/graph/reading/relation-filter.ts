import { type Predicate, predicateNames, predicateRow } from '../../domain/vocabulary.js';
import { badInput } from '../../errors.js';
import type { RelationFilter } from '../../generated/graphql.js';
import { bestCredibility, bestReliability, type Carried, carriers, originCount } from './carrying.js';
import { condition, type Leaves, type LeavesOf } from './filter.js';
import { atLeastAsReliable, worstCredibility } from './grade.js';
import { Input } from './input.js';
import { kindsNamed } from './kind.js';
import { symmetric } from './relation-nodes.js';
import type { ArgumentPath } from './selection.js';
import type { StatementText } from './statement-text.js';

type Direction = 'IN' | 'OUT';

/** The filter with each direction told whom it is seen from: an entity by its id, or null for the entity of the list. */
type SeenFilter = Omit<RelationFilter, 'direction'> & {
  readonly direction?: { readonly direction: Direction; readonly of: string | null } | null;
};

/** What is known of a relation, or of a statement, when a filter looks at it. */
interface Looked {
  readonly text: StatementText;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  /** The entity from which the list is asked; null at the root. */
  readonly from: string | null;
}

/**
 * The filter as a condition on relations: forms of support are those of the statements seen as one.
 */
export function relationPasses(
  relation: Carried,
  from: string | null,
  where: unknown,
  path: ArgumentPath,
): string {
  const { text, names } = relation;
  const looked = { text, from, ...names };
  const leaves = {
    ...leavesOfWords(looked),
    ...leavesOfEnds(looked),
    supportTypes: (types: readonly string[]) =>
      `any(s IN ${names.sources} WHERE coalesce(s.statement.supportType IN ${text.value(types)}, false))`,
    ...leavesOfEvidence(relation),
  } satisfies LeavesOf<SeenFilter>;
  return condition(prepared(where, from, path), leaves, path);
}

/**
 * The filter as a condition on what alone is known before statements are seen as one: false only where that tells already
 * that the relation cannot pass, by Kleene's logic. `ends` says whether the relation's ends are those looked at, and
 * `statement` is null where only the relation is looked at and not yet one of its statements.
 */
export function mayPass(
  looked: Looked & { readonly statement: string | null; readonly ends: boolean },
  where: unknown,
  path: ArgumentPath,
): string {
  const { text, statement, ends, from } = looked;
  const leaves = {
    ...leavesOfWords(looked),
    ...(ends ? leavesOfEnds(looked) : unknown('with', 'direction', 'subject', 'object')),
    supportTypes: (types: readonly string[]) =>
      statement === null ? 'null' : `coalesce(${statement}.supportType IN ${text.value(types)}, false)`,
    ...unknown(...evidenceKeys),
  } satisfies LeavesOf<SeenFilter>;
  const passes = condition(prepared(where, from, path), leaves, path);
  return passes === 'true' ? passes : `coalesce(${passes}, true)`;
}

function unknown<Key extends string>(...keys: readonly Key[]): Readonly<Record<Key, () => string>> {
  return Object.fromEntries(keys.map((key) => [key, () => 'null'])) as Record<Key, () => string>;
}

/** The predicates that a filter lets pass at most; null where it says nothing of them. */
export function predicatesThatPass(where: unknown): readonly string[] | null {
  const { predicates, signs, AND } = (where ?? {}) as Pick<RelationFilter, 'predicates' | 'signs' | 'AND'>;
  const said = [
    ...(predicates ? [predicates] : []),
    ...(signs ? [withSign(signs)] : []),
    ...(AND ?? []).map(predicatesThatPass).filter((names) => names !== null),
  ];
  return said.length === 0
    ? null
    : predicateNames.filter((name) => said.every((names) => names.includes(name)));
}

function withSign(signs: readonly string[]): readonly Predicate[] {
  return predicateNames.filter((name) => signs.includes(predicateRow(name).sign));
}

function leavesOfWords({ text, predicate }: Looked) {
  return {
    predicates: (names: readonly string[]) => `${predicate} IN ${text.value(names)}`,
    signs: (signs: readonly string[]) => `${predicate} IN ${text.value(withSign(signs))}`,
  } satisfies Leaves;
}

function leavesOfEnds({ text, predicate, subject, object, from }: Looked) {
  const runs = (direction: Direction, isEnd: (end: string) => string) =>
    `(${isEnd(direction === 'OUT' ? subject : object)} OR ${predicate} IN ${text.value(symmetric)})`;
  return {
    with: (id: Input<string>) =>
      from === null
        ? `(${subject}.id = ${text.entity(id)} OR ${object}.id = ${text.entity(id)})`
        : `CASE WHEN ${subject} = ${from} THEN ${object}.id ELSE ${subject}.id END = ${text.entity(id)}`,
    direction: ({ direction, of }: { direction: Direction; of: Input<string> | null }) =>
      runs(direction, (end) => (of === null ? `${end} = ${from}` : `${end}.id = ${text.entity(of)}`)),
    subject: (end: EndFilter) => endPasses(text, subject, end),
    object: (end: EndFilter) => endPasses(text, object, end),
  } satisfies Leaves;
}

interface EndFilter {
  readonly kinds?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
}

function endPasses(text: StatementText, end: string, { kinds, roles }: EndFilter): string {
  const conditions = [
    ...(kinds ? [`${end}.kind IN ${text.value(kindsNamed(kinds))}`] : []),
    ...(roles ? [`any(r IN coalesce(${end}.roles, []) WHERE r IN ${text.value(roles)})`] : []),
  ];
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;
}

type EvidenceKey = keyof ReturnType<typeof leavesOfEvidence>;

const evidence: Readonly<Record<EvidenceKey, true>> = {
  via: true,
  minOrigins: true,
  minReliability: true,
  minCredibility: true,
  anonymousOnly: true,
};

/** The keys of the filter that speak of what carries a standing, and so of one day. */
export const evidenceKeys = Object.keys(evidence) as readonly EvidenceKey[];

function leavesOfEvidence(relation: Carried) {
  const { text } = relation;
  return {
    via: (id: Input<string>) => {
      const claim = text.variable('claim');
      return `EXISTS { ${carriers(relation, claim, 'AFFIRMS')} MATCH (${claim})-[:VIA]->({id: ${text.entity(id)}}) }`;
    },
    minOrigins: (least: Input<number>, path: ArgumentPath) => {
      least.check((count) => requireCount(count, path));
      return `${originCount(relation)} >= ${text.integer(least)}`;
    },
    minReliability: (grade: string, path: ArgumentPath) =>
      `coalesce(${bestReliability(relation)} IN ${text.value(atLeastAsReliable(grade, path))}, false)`,
    minCredibility: (grade: string, path: ArgumentPath) =>
      `coalesce(${bestCredibility(relation)} <= ${text.integer(worstCredibility(grade, path))}, false)`,
    anonymousOnly: (only: boolean) => {
      const claim = text.variable('claim');
      const named = `EXISTS { ${carriers(relation, claim, 'AFFIRMS')} MATCH (${claim})-[:ORIGIN]->(o) WHERE NOT o:Anonymous }`;
      const affirmed = `EXISTS { ${carriers(relation, claim, 'AFFIRMS')} }`;
      return only ? `(${affirmed} AND NOT ${named})` : named;
    },
  } satisfies Leaves;
}

function requireCount(least: number, path: ArgumentPath): void {
  if (least < 0) throw badInput(`minOrigins is a count of origins, 0 or more; ${least} is not.`, path);
}

/** The filter with each direction told whom it is seen from: the field's entity, or the entity that `with` names beside it. */
function prepared(where: unknown, from: string | null, path: ArgumentPath): unknown {
  if (Array.isArray(where)) return where.map((each, index) => prepared(each, from, [...path, index]));
  if (typeof where !== 'object' || where === null) return where;
  const filter: Record<string, unknown> = { ...where };
  for (const nesting of ['AND', 'OR', 'NOT']) {
    if (filter[nesting]) filter[nesting] = prepared(filter[nesting], from, [...path, nesting]);
  }
  const { direction, with: other } = filter;
  if (typeof direction !== 'string') return filter;
  if (from === null && !(other instanceof Input)) {
    throw badInput('Give `with` beside `direction`: it says from whom the direction is seen.', [
      ...path,
      'direction',
    ]);
  }
  filter['direction'] = { direction, of: from === null ? other : null };
  return filter;
}
