import type { Operation } from './operation.js';
import { nowOnDay, standings } from './relations-of-day.js';

/** The relation binds a part to its whole on the day. */
const binds = (hop: string) => `${hop}.predicate = 'PART_OF' AND EXISTS {
        (${hop})-[:SEGMENT]->(g) WHERE ${nowOnDay} AND g.standing IN ['ASSERTED', 'CONTESTED', 'PRESUMED']
      }`;

export const rollUp: Operation = {
  name: 'roll-up',
  asks: 'who supports an entity on a day, or is supported by it, parts counted for their wholes',
  document: `
    query ($id: ID!, $on: Date!) {
      entity(id: $id) {
        relations(on: $on, rollUp: true, where: { predicates: [SUPPORTS] }, first: 20) {
          nodes { subject { id name } object { id name } standing }
        }
      }
    }`,
  draw: (sample, random) => {
    const { subject, object, day } = random.oneOf(sample.supports);
    return { id: random.oneOf([subject, object]), on: day };
  },
  handWritten: {
    // Support rolls up along PART_OF at both ends and along nothing else, which makes this simpler than the general question.
    cypher: `
      MATCH (e:Entity {id: $id})
      MATCH (e) (()<-[:TOWARDS]-(down)<-[:STANDS]-() WHERE ${binds('down')}){0,} (part)
      WITH DISTINCT e, part
      MATCH (part)-[:STANDS|TOWARDS]-(r)
      WHERE r.predicate = 'SUPPORTS'
      WITH DISTINCT e, r
      MATCH (r)<-[:FORM_OF]-()-[:SEGMENT]->(g)
      WHERE ${nowOnDay} AND g.rank < ${standings.length}
      WITH e, r, min(g.rank) AS rank
      MATCH (from)-[:STANDS]->(r)-[:TOWARDS]->(to)
      MATCH (from) (()-[:STANDS]->(up)-[:TOWARDS]->() WHERE ${binds('up')}){0,} (a)
      MATCH (to) (()-[:STANDS]->(over)-[:TOWARDS]->() WHERE ${binds('over')}){0,} (b)
      WITH e, a, b, rank WHERE a <> b AND (a = e OR b = e)
      WITH a, b, min(rank) AS rank ORDER BY rank, a.id, b.id LIMIT 20
      RETURN a.id, a.name, b.id, b.name, rank
      ORDER BY rank, a.id, b.id`,
    answer: (rows) => ({
      entity: {
        relations: {
          nodes: rows.map(([subject, subjectName, object, objectName, rank]) => ({
            subject: { id: subject, name: subjectName },
            object: { id: object, name: objectName },
            standing: standings[Number(rank)],
          })),
        },
      },
    }),
  },
  neo4jGraphql: { cannot: 'no traversal of unknown length, and no standing on a day' },
};
