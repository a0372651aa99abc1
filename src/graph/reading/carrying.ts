import type { Figures } from '../../domain/standing/segments.js';
import type { CarrierRole } from '../../domain/standing/standing.js';
import { currentOnDay } from './known.js';
import { binding, stepUp } from './relation-nodes.js';
import type { RelationNames } from './relation-rows.js';
import type { Time } from './selection.js';
import type { StatementText } from './statement-text.js';

/** A relation on a day, in a statement being written. */
export interface Carried {
  readonly text: StatementText;
  readonly time: Time;
  readonly names: RelationNames;
}

/** Clauses that bind each claim that carries the relation's standing, once; in one role, or in any. */
export function carriers(relation: Carried, claim: string, role: CarrierRole | null): string {
  const { text, names } = relation;
  const source = text.variable('source');
  const statement = text.variable('statement');
  const carries = text.variable('carries');
  const inRole = role === null ? '' : ` AND ${carries}.role = '${role}'`;
  return [
    `UNWIND ${names.strongest} AS ${source} WITH ${source}.statement AS ${statement}`,
    `MATCH (${statement})<-[${carries}:CARRIES]-(${claim})`,
    `WHERE ${currentOnDay(relation, carries)}${inRole} WITH DISTINCT ${claim}`,
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

/** A segment has the figure of one statement; over several, claims and origins are counted once each. */
function counted({ names }: Carried, figure: keyof Figures, several: string): string {
  const { strongest } = names;
  return `CASE size(${strongest}) WHEN 0 THEN 0 WHEN 1 THEN ${strongest}[0].segment.${figure} ELSE COUNT { ${several} } END`;
}

/** The last day that a claim that carries the standing speaks of; null where none does. */
export function lastAttestedOn({ names }: Carried): string {
  return extreme(names.strongest, 'lastAttestedOn', '>');
}

/** The best grade of source among the affirming claims that carry the standing: A to E, or null. */
export function bestReliability({ names }: Carried): string {
  return extreme(names.strongest, 'bestReliability', '<');
}

/** The best grade of information among them: 1 to 5, or null. */
export function bestCredibility({ names }: Carried): string {
  return extreme(names.strongest, 'bestCredibility', '<');
}

function extreme(sources: string, figure: string, better: '<' | '>'): string {
  const value = `s.segment.${figure}`;
  return `reduce(best = null, s IN ${sources} | CASE WHEN best IS NULL OR ${value} ${better} best THEN ${value} ELSE best END)`;
}

/** Whether the day is denied, and only by those at either end of the relation, or parts of them on that day. */
export function deniedByPartyOnly(relation: Carried): string {
  const { text, names } = relation;
  const claim = text.variable('claim');
  const origin = text.variable('origin');
  const whole = text.variable('whole');
  const hop = text.variable('hop');
  const partOf = binding(relation, hop, "['PART_OF']");
  const isParty = (entity: string) => `(${entity} = ${names.subject} OR ${entity} = ${names.object})`;
  return [
    `(${denialCount(relation)} > 0 AND NOT EXISTS { ${carriers(relation, claim, 'DENIES')}`,
    `MATCH (${claim})-[:ORIGIN]->(${origin})`,
    `WHERE NOT EXISTS { MATCH (${origin}) (${stepUp(hop)} WHERE ${partOf}){0,} (${whole}) WHERE ${isParty(whole)} }`,
    `RETURN ${origin} })`,
  ].join(' ');
}
