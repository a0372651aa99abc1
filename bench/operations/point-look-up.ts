import type { Operation } from './operation.js';
import { firstIn, objectIn } from './read.js';

export const pointLookUp: Operation = {
  name: 'point-look-up',
  asks: 'an entity by its id, four fields',
  document: `query ($id: ID!) { entity(id: $id) { id name summary roles } }`,
  draw: (sample, random) => ({ id: random.oneOf(sample.entities) }),
  handWritten: {
    cypher: `
      MATCH (e:Entity {id: $id})
      RETURN e.id, e.name, e.summary, e.roles`,
    answer: ([row]) => ({ entity: row && { id: row[0], name: row[1], summary: row[2], roles: row[3] } }),
  },
  neo4jGraphql: {
    document: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name summary roles } }`,
    answer: (data) => ({ entity: firstIn(objectIn(data)['entities']) }),
  },
};
