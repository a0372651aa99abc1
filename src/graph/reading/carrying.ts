import type { Figures } from '../../domain/standing/segments.js';
import { CARRIER_ROLES, type CarrierRole } from '../../domain/standing/standing.js';
import { currentOnDay } from './known.js';
import { wholesOf } from './relation-nodes.js';
import type { RelationNames } from './relation-rows.js';
import type { Time } from './selection.js';
import type { StatementText } from './statement-text.js';

/** A relation on a day, in a statement being written. */
export interface Carried {
  readonly text: StatementText;
  readonly time: Time;
  readonly names: RelationNames;
  /** A variable around with all that binds a part to its whole on the day; null or left out where there is none. */
  readonly bonds?: string | null;
}

/** Clauses that bind each claim that carries the relation's standing, once; in one role, or in any. */
export function carriers(relation: Carried, claim: string, role: CarrierRole | null): string {
  return `${carriersOf(relation, relation.names.strongest, claim, role)} WITH DISTINCT ${claim}`;
}

/** The property of what is found anew that has the claims of each role. */
const roleProperties: Readonly<Record<CarrierRole, string>> = {
  AFFIRMS: 'affirms',
  DENIES: 'denies',
  CHALLENGES: 'challenges',
};

/** Clauses that bind each claim that carries the standing of one of some sources, once for each of them. */
export function carriersOf(
  relation: Pick<Carried, 'text' | 'time'>,
  sources: string,
  claim: string,
  role: CarrierRole | null,
): string {
  const { text, time } = relation;
  const source = text.variable('source');
  if (time.evidence !== null) {
    const roles = role === null ? CARRIER_ROLES : [role];
    const claims = roles.map((each) => `${source}.segment.${roleProperties[each]}`).join(' + ');
    return `UNWIND ${sources} AS ${source} UNWIND ${claims} AS ${claim} WITH ${claim}`;
  }
  const statement = text.variable('statement');
  const carries = text.variable('carries');
  const inRole = role === null ? '' : ` AND ${carries}.role = '${role}'`;
  return [
    `UNWIND ${sources} AS ${source} WITH ${source}.statement AS ${statement}`,
    `MATCH (${statement})<-[${carries}:CARRIES]-(${claim}) WHERE ${currentOnDay(relation, carries)}${inRole}`,
  ].join(' ');
}

/** How many affirming claims carry the standing. */
export function claimCount(relation: Carried): string {
  const claim = relation.text.variable('claim');
  return counted(relation, 'claimCount', `${carriers(relation, claim, 'AFFIRMS')} RETURN ${claim}`);
}

/** How many distinct origins those have. */
export function originCount(relation: Carried): string {
  const claim = relation.text.variable('claim');
  const origin = relation.text.variable('origin');
  return counted(
    relation,
    'originCount',
    `${carriers(relation, claim, 'AFFIRMS')} MATCH (${claim})-[:ORIGIN]->(${origin}) RETURN DISTINCT ${origin}`,
  );
}

/** How many claims deny the day. */
export function denialCount(relation: Carried): string {
  const claim = relation.text.variable('claim');
  return counted(relation, 'denialCount', `${carriers(relation, claim, 'DENIES')} RETURN ${claim}`);
}

/** A segment has the figure of one statement; over several, and where not all claims count, each is counted once. */
function counted({ names, time }: Carried, figure: keyof Figures, several: string): string {
  if (time.evidence !== null) return `COUNT { ${several} }`;
  const { strongest } = names;
  return `CASE size(${strongest}) WHEN 0 THEN 0 WHEN 1 THEN ${strongest}[0].segment.${figure} ELSE COUNT { ${several} } END`;
}

/** The last day that a claim that carries the standing speaks of; null where none does. */
export function lastAttestedOn(relation: Carried): string {
  return extreme(relation, 'lastAttestedOn', '>', { roles: CARRIER_ROLES, of: 'c.attestedOn' });
}

/** The best grade of source among the affirming claims that carry the standing: A to E, or null. */
export function bestReliability(relation: Carried): string {
  const judged = "nullif(c.sourceReliability, 'F')";
  return extreme(relation, 'bestReliability', '<', { roles: ['AFFIRMS'], of: judged });
}

/** The best grade of information among them: 1 to 5, or null. */
export function bestCredibility(relation: Carried): string {
  const judged = 'nullif(c.informationCredibility, 6)';
  return extreme(relation, 'bestCredibility', '<', { roles: ['AFFIRMS'], of: judged });
}

/** What a figure of a segment is taken from, where not all claims count. */
interface FigureOfClaims {
  readonly roles: readonly CarrierRole[];
  /** An expression of it, for a claim `c`. */
  readonly of: string;
}

/** In lists alone: a subquery here that is rolled up and ordered, or filtered, is more than Neo4j can answer (NullPointerException in 5.26). */
function extreme(
  { time, names }: Carried,
  figure: keyof Figures,
  than: '<' | '>',
  { roles, of }: FigureOfClaims,
): string {
  const better = (value: string, best: string) =>
    `CASE WHEN ${best} IS NULL OR ${value} ${than} ${best} THEN ${value} ELSE ${best} END`;
  const claims = roles.map((role) => `s.segment.${roleProperties[role]}`).join(' + ');
  const ofSource =
    time.evidence === null
      ? better(`s.segment.${figure}`, 'best')
      : `reduce(b = best, c IN ${claims} | ${better(of, 'b')})`;
  return `reduce(best = null, s IN ${names.strongest} | ${ofSource})`;
}

/** Whether the day is denied, and only by those at either end of the relation, or parts of them on that day. */
export function deniedByPartyOnly(relation: Carried): string {
  const { text, names } = relation;
  const claim = text.variable('claim');
  const origin = text.variable('origin');
  const whole = text.variable('whole');
  const isParty = (entity: string) => `(${entity} = ${names.subject} OR ${entity} = ${names.object})`;
  return [
    `(${denialCount(relation)} > 0 AND NOT EXISTS { ${carriers(relation, claim, 'DENIES')}`,
    `MATCH (${claim})-[:ORIGIN]->(${origin})`,
    `WHERE NOT EXISTS { ${wholesOf(relation, origin, whole)} WHERE ${isParty(whole)} RETURN ${whole} }`,
    `RETURN ${origin} })`,
  ].join(' ');
}
