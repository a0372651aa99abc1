import type { Operation } from './operation.js';
import { firstIn, objectIn } from './read.js';
import { twoLevels } from './two-levels.js';

export const pastClaims: Operation = {
  name: 'past-claims',
  asks: 'an entity with its ten latest claims, as known at an instant of the past',
  presentOf: 'two-levels',
  document: `
    query ($id: ID!, $knownAt: DateTime!) {
      entity(id: $id) {
        id
        name
        claims(where: { as: [SUBJECT] }, knownAt: $knownAt, first: 10) {
          nodes { id predicate note attestedOn }
        }
      }
    }`,
  draw: (sample, random) => ({
    id: random.oneOf(sample.subjects),
    knownAt: random.oneOf(sample.instants),
  }),
  handWritten: {
    cypher: `
      MATCH (e:Entity {id: $id})
      RETURN e.id, e.name, COLLECT {
        MATCH (e)<-[:SUBJECT]-(c)
        WHERE c.recordedAt <= datetime($knownAt) AND (c.retractedAt IS NULL OR c.retractedAt > datetime($knownAt))
        WITH c ORDER BY c.attestedOn DESC, c.id DESC LIMIT 10
        RETURN [c.id, c.predicate, c.note, toString(c.attestedOn)]
      }`,
    answer: twoLevels.handWritten.answer,
  },
  neo4jGraphql: {
    document: `
      query ($id: ID!, $knownAt: DateTime!) {
        entities(where: { id: { eq: $id } }) {
          id
          name
          claims(
            where: {
              recordedAt: { lte: $knownAt }
              OR: [{ retractedAt: { eq: null } }, { retractedAt: { gt: $knownAt } }]
            }
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
