import type { Operation } from './operation.js';
import { listIn, objectIn } from './read.js';

export const counts: Operation = {
  name: 'counts',
  asks: 'fifty entities by name, each with the number of its claims',
  document: `
    query ($ids: [ID!]!) {
      entities(where: { ids: $ids }, first: 50) {
        nodes { id name claims(where: { as: [SUBJECT] }) { totalCount } }
      }
    }`,
  draw: (sample, random) => ({ ids: random.someOf(sample.entities, 50) }),
  handWritten: {
    cypher: `
      MATCH (e:Entity) WHERE e.id IN $ids
      RETURN e.id, e.name, COUNT { (e)<-[:SUBJECT]-(c) WHERE c.retractedAt IS NULL }
      ORDER BY e.name, e.id LIMIT 50`,
    answer: (rows) => ({
      entities: { nodes: rows.map(([id, name, totalCount]) => ({ id, name, claims: { totalCount } })) },
    }),
  },
  neo4jGraphql: {
    document: `
      query ($ids: [ID!]!) {
        entities(where: { id: { in: $ids } }, sort: [{ name: ASC }, { id: ASC }], limit: 50) {
          id
          name
          claimsConnection(where: { node: { retractedAt: { eq: null } } }) { aggregate { count { nodes } } }
        }
      }`,
    answer: (data) => ({
      entities: {
        nodes: listIn(objectIn(data)['entities']).map(({ id, name, claimsConnection }) => ({
          id,
          name,
          claims: {
            totalCount: objectIn(objectIn(objectIn(claimsConnection)['aggregate'])['count'])['nodes'],
          },
        })),
      },
    }),
  },
};
