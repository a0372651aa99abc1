import type { Day } from '../../domain/time/day.js';
import type { Instant } from '../../domain/time/instant.js';
import { predicateNames, predicateRow, type SupportType } from '../../domain/vocabulary.js';
import { badInput } from '../../errors.js';
import type { ClaimFilter } from '../../generated/graphql.js';
import { condition, type LeavesOf } from './filter.js';
import { atLeastAsReliable, worstCredibility } from './grade.js';
import type { Input } from './input.js';
import { retractedClaim } from './known.js';
import type { NodeScope } from './mapping.js';
import type { ArgumentPath } from './selection.js';
import type { StatementText } from './statement-text.js';
import { searchWords } from './words.js';

/**
 * The filter as a condition on the claim in scope. `entity` is the variable of the entity that `as` speaks of; null where
 * the list is nobody's.
 */
export function claimPasses(
  scope: NodeScope,
  where: unknown,
  path: ArgumentPath,
  entity: string | null,
): string {
  return condition(where, claimLeaves(scope, entity), path);
}

/** The pattern from a claim to an entity that has a part in it; in any, where none are named. */
export function partIn(claim: string, entity: string, parts?: readonly Part[] | null): string {
  const types = parts ? parts.map((part) => partTypes[part]) : Object.values(partTypes);
  return `(${claim})-[:${types.join('|')}]->(${entity})`;
}

/** The relationship of a claim to an entity in each of its parts. */
const partTypes = {
  SUBJECT: 'SUBJECT',
  OBJECT: 'OBJECT',
  VIA: 'VIA',
  AT: 'AT',
  FROM: 'FROM',
  SPEAKER: 'SAID_BY',
} as const;

export type Part = keyof typeof partTypes;

function claimLeaves(scope: NodeScope, entity: string | null) {
  const { text, node } = scope;
  const ordered = (property: string, operator: string, value: string) =>
    `${node}.${property} ${operator} ${value}`;
  return {
    ids: (ids: Input<readonly string[]>) => `${node}.id IN ${text.value(ids)}`,
    predicates: (names: readonly string[]) => `${node}.predicate IN ${text.value(names)}`,
    supportTypes: (types: readonly SupportType[]) => speaksOfSupport(text, node, types),
    polarity: (polarity: string) => `${node}.polarity = ${text.value(polarity)}`,
    modalities: (names: readonly string[]) => `${node}.modality IN ${text.value(names)}`,
    subject: (id: Input<string>) => `EXISTS { (${node})-[:SUBJECT]->({id: ${text.entity(id)}}) }`,
    object: (id: Input<string>) => `EXISTS { (${node})-[:OBJECT]->({id: ${text.entity(id)}}) }`,
    entity: ({ id, as }: { id: Input<string>; as?: readonly Part[] | null }) =>
      as?.length === 0 ? 'false' : `EXISTS { ${partIn(node, `:Entity {id: ${text.entity(id)}}`, as)} }`,
    as: (parts: readonly Part[], path: ArgumentPath) => inParts(node, entity, parts, path),
    affects: (id: Input<string>) => bearsOn(text, node, id),
    document: (id: Input<string>) => `EXISTS { (${node})-[:IN]->({id: ${text.value(id)}}) }`,
    origin: (id: Input<string>) => `EXISTS { (${node})-[:ORIGIN]->({id: ${text.origin(id)}}) }`,
    anonymousOrigin: (anonymous: boolean) =>
      `${anonymous ? '' : 'NOT '}EXISTS { (${node})-[:ORIGIN]->(:Anonymous) }`,
    attestedFrom: (day: Input<Day>) => ordered('attestedOn', '>=', text.day(day)),
    attestedBefore: (day: Input<Day>) => ordered('attestedOn', '<', text.day(day)),
    recordedFrom: (instant: Input<Instant>) => ordered('recordedAt', '>=', text.instant(instant)),
    recordedBefore: (instant: Input<Instant>) => ordered('recordedAt', '<', text.instant(instant)),
    on: (day: Input<Day>) => mayHold(text, node, text.day(day)),
    minReliability: (grade: string, path: ArgumentPath) =>
      `coalesce(${node}.sourceReliability IN ${text.value(atLeastAsReliable(grade, path))}, false)`,
    minCredibility: (grade: string, path: ArgumentPath) =>
      `coalesce(${node}.informationCredibility <= ${text.integer(worstCredibility(grade, path))}, false)`,
    retracted: (retracted: boolean) => `${retracted ? '' : 'NOT '}${retractedClaim(scope, node)}`,
    text: (sought: Input<string>, path: ArgumentPath) => hasWords(text, `${node}.note`, sought, path),
    originText: (sought: Input<string>, path: ArgumentPath) => {
      const origin = text.variable('origin');
      const passes = hasWords(text, `${origin}.description`, sought, path);
      return `EXISTS { (${node})-[:ORIGIN]->(${origin}:Anonymous) WHERE ${passes} }`;
    },
  } satisfies LeavesOf<ClaimFilter>;
}

/** A text has all the words of a search; where there are none, no text has. */
function hasWords(text: StatementText, written: string, sought: Input<string>, path: ArgumentPath): string {
  const words = sought.map((search) => searchWords(search, path));
  return words.look(({ length }) => length > 0)
    ? `all(word IN ${text.value(words)} WHERE toLower(${written}) CONTAINS word)`
    : 'false';
}

function inParts(node: string, entity: string | null, parts: readonly Part[], path: ArgumentPath): string {
  if (entity === null) {
    throw badInput(
      '`as` speaks of the entity whose claims are listed; here, use `entity: { id, as }`.',
      path,
    );
  }
  return parts.length === 0 ? 'false' : `EXISTS { ${partIn(node, entity, parts)} }`;
}

/** What a claim of SUPPORTS without forms means is UNKNOWN where it affirms, and every form where it denies. */
function speaksOfSupport(text: StatementText, node: string, types: readonly SupportType[]): string {
  const named = `any(t IN ${node}.supportTypes WHERE t IN ${text.value(types)})`;
  if (types.length === 0) return 'false';
  const meant = types.includes('UNKNOWN') ? 'true' : `${node}.polarity = 'DENIES'`;
  return `(${named} OR (${node}.predicate = 'SUPPORTS' AND size(${node}.supportTypes) = 0 AND ${meant}))`;
}

/** On a statement, or on any form of a relation, whose id on some day may be given as well. */
function bearsOn(text: StatementText, node: string, id: Input<string>): string {
  return `EXISTS { (${node})-[:AFFECTS]->()-[:FORM_OF*0..1]->({id: ${text.statement(id.map(withoutTime))}}) }`;
}

function withoutTime(id: string): string {
  return id.split('@')[0] ?? '';
}

/** Not before the first day on which it can have held, nor when it had ended for certain. */
function mayHold(text: StatementText, node: string, day: string): string {
  const over = `coalesce(${node}.endedLatest, ${endOfOccurrence(text, node)})`;
  return `(coalesce(${node}.beganEarliest <= ${day}, true) AND coalesce(${over} > ${day}, true))`;
}

/** The day by which an affirmed actual occurrence was over that says nothing of its end (see domain/standing/stance.ts). */
function endOfOccurrence(text: StatementText, node: string): string {
  const affirmed = `${node}.polarity = 'AFFIRMS' AND ${node}.modality = 'ACTUAL'`;
  const unended = `${node}.endedEarliest IS NULL AND ${node}.predicate IN ${text.value(occurrences)}`;
  return `CASE WHEN ${affirmed} AND ${unended} THEN coalesce(${node}.beganLatest, ${node}.attestedOn) + duration({days: 1}) END`;
}

const occurrences = predicateNames.filter((name) => predicateRow(name).nature === 'OCCURRENCE');
