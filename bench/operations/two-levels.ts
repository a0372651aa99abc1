import type { Operation } from './operation.js';
import { firstIn, objectIn, rowsIn } from './read.js';

export const twoLevels: Operation = {
  name: 'two-levels',
  asks: 'an entity with its ten latest claims',
  document: `
    query ($id: ID!) {
      entity(id: $id) {
        id
        name
        claims(where: { as: [SUBJECT] }, first: 10) {
          nodes { id predicate note attestedOn }
        }
      }
    }`,
  draw: (sample, random) => ({ id: random.oneOf(sample.subjects) }),
  handWritten: {
    cypher: `
      MATCH (e:Entity {id: $id})
      RETURN e.id, e.name, COLLECT {
        MATCH (e)<-[:SUBJECT]-(c)
        WHERE c.retractedAt IS NULL
        WITH c ORDER BY c.attestedOn DESC, c.id DESC LIMIT 10
        RETURN [c.id, c.predicate, c.note, toString(c.attestedOn)]
      }`,
    answer: ([row]) => ({
      entity: row && {
        id: row[0],
        name: row[1],
        claims: {
          nodes: rowsIn(row[2]).map(([id, predicate, note, attestedOn]) => ({
            id,
            predicate,
            note,
            attestedOn,
          })),
        },
      },
    }),
  },
  neo4jGraphql: {
    document: `
      query ($id: ID!) {
        entities(where: { id: { eq: $id } }) {
          id
          name
          claims(
            where: { retractedAt: { eq: null } }
            sort: [{ attestedOn: DESC }, { id: DESC }]
            limit: 10
          ) { id predicate note attestedOn }
        }
      }`,
    answer: (data) => {
      const { claims, ...entity } = firstIn(objectIn(data)['entities']);
      return { entity: { ...entity, claims: { nodes: claims } } };
    },
  },
};
