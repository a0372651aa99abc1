import type { Row } from './operation.js';
import type { Json } from './read.js';

/** The standings that are listed unless others are asked for, by rank. */
export const standings = ['ASSERTED', 'CONTESTED', 'PRESUMED', 'POSSIBLE'];

/** Why @neo4j/graphql is not asked how relations stand. */
export const noStanding =
  'no filter, order or limit reaches through a relation’s statements to the strongest of their segments on a day';

/** The segment `g` covers the day, as known now. */
export const nowOnDay = 'g.from <= date($on) AND (g.to IS NULL OR g.to > date($on)) AND g.knownTo IS NULL';

/** The segment `g` covers the day, as known at an instant. */
export const thenOnDay = `g.from <= date($on) AND (g.to IS NULL OR g.to > date($on))
        AND g.knownFrom <= datetime($knownAt) AND (g.knownTo IS NULL OR g.knownTo > datetime($knownAt))`;

/**
 * The rest of a statement that has bound relations as `r`: how they stand on the day, the strongest first. The origins of one
 * statement are counted on its segment; only support in several forms that are equally strong has them counted again.
 */
export function standingOn(onDay: string, carriesOnDay: string, limit: number): string {
  return `
      MATCH (r)<-[:FORM_OF*0..1]-(s)-[:SEGMENT]->(g)
      WHERE ${onDay} AND g.rank < ${standings.length}
      WITH r, min(g.rank) AS rank, collect([g.rank, s, g.originCount]) AS forms
      MATCH (a)-[:STANDS]->(r)-[:TOWARDS]->(b)
      WITH r, rank, a, b, [form IN forms WHERE form[0] = rank] AS strongest
      ORDER BY rank, a.id, r.predicate, b.id LIMIT ${limit}
      RETURN a.id, a.name, r.predicate, b.id, b.name, rank,
        CASE size(strongest) WHEN 1 THEN strongest[0][2] ELSE COUNT {
          UNWIND strongest AS form
          WITH form[1] AS s
          MATCH (s)<-[k:CARRIES {role: 'AFFIRMS'}]-()-[:ORIGIN]->(o)
          WHERE ${carriesOnDay}
          RETURN DISTINCT o
        } END
      ORDER BY rank, a.id, r.predicate, b.id`;
}

/** The same condition on what carries a standing. */
export function ofCarriers(onDay: string): string {
  return onDay.replaceAll('g.', 'k.');
}

/** What {@link standingOn} gives, as GraphQL has it. */
export function relationsOf(rows: readonly Row[]): readonly Json[] {
  return rows.map(([subject, subjectName, predicate, object, objectName, rank, originCount]) => ({
    subject: { id: subject, name: subjectName },
    predicate,
    object: { id: object, name: objectName },
    standing: standings[Number(rank)],
    originCount,
  }));
}

/** What each of the operations asks of a relation. */
export const relationFields = 'subject { id name } predicate object { id name } standing originCount';
