import type {
  EntityKind,
  InformationCredibility,
  PathRule,
  Predicate,
  Sign,
  SourceReliability,
  Standing,
} from '../generated/graphql.js';

/** How relations stand, the strongest first. UNKNOWN is never listed. */
export const standings = [
  'ASSERTED',
  'CONTESTED',
  'PRESUMED',
  'POSSIBLE',
  'ENDED',
  'PROSPECTIVE',
  'DENIED',
] as const satisfies readonly Standing[];

/** What stands or may stand: what is looked at unless somebody says otherwise. */
export const usualStandings: readonly Standing[] = standings.slice(0, 4);

export const signs = ['POSITIVE', 'NEGATIVE', 'NEUTRAL'] as const satisfies readonly Sign[];

export const kinds = [
  'STATE',
  'ORGANIZATION',
  'PERSON',
  'PLACE',
  'EVENT',
] as const satisfies readonly EntityKind[];

/** Grades that say something: F means that the source cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly SourceReliability[];

/** The same of information: what cannot be judged is left out. */
export const credibilities = [
  'CONFIRMED',
  'PROBABLY_TRUE',
  'POSSIBLY_TRUE',
  'DOUBTFUL',
  'IMPROBABLE',
] as const satisfies readonly InformationCredibility[];

const symmetric: readonly Predicate[] = ['ALLIED_WITH', 'FIGHTS', 'NEGOTIATES_WITH', 'HAS_PACT_WITH'];

/** Whether a relation says the same with its ends exchanged: then it is drawn without an arrow. */
export function isSymmetric(predicate: Predicate): boolean {
  return symmetric.includes(predicate);
}

/** Along which relations a path may go, the strictest first. */
export const pathRules = [
  'SUPPORT',
  'ALLIED',
  'ENEMY_OF_ENEMY',
  'ANY',
] as const satisfies readonly PathRule[];

/** What the size of an actor can mean: how many relations it has, or how central it is, and over which ties. */
export const nodeSizes = [
  'RELATIONS',
  'DEGREE-ANY',
  'DEGREE-POSITIVE',
  'DEGREE-NEGATIVE',
  'BETWEENNESS-ANY',
  'BETWEENNESS-POSITIVE',
  'BETWEENNESS-NEGATIVE',
  'PAGERANK-ANY',
  'PAGERANK-POSITIVE',
  'PAGERANK-NEGATIVE',
] as const;
export type NodeSize = (typeof nodeSizes)[number];
