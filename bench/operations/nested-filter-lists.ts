import type { Operation } from './operation.js';
import { listIn, objectIn, rowsIn } from './read.js';

export const nestedFilterLists: Operation = {
  name: 'nested-filter-lists',
  asks: 'twenty entities, of each the five latest claims that are denials or of anonymous origin',
  nestedFilter: true,
  document: `
    query ($ids: [ID!]!) {
      entities(where: { ids: $ids }, first: 20) {
        nodes {
          id
          name
          claims(
            where: { as: [SUBJECT], OR: [{ polarity: DENIES }, { anonymousOrigin: true }] }
            first: 5
          ) {
            nodes { id note polarity }
          }
        }
      }
    }`,
  draw: (sample, random) => ({ ids: random.someOf(sample.subjects, 20) }),
  handWritten: {
    cypher: `
      MATCH (e:Entity) WHERE e.id IN $ids
      WITH e ORDER BY e.name, e.id LIMIT 20
      RETURN e.id, e.name, COLLECT {
        MATCH (e)<-[:SUBJECT]-(c)
        WHERE c.retractedAt IS NULL AND (c.polarity = 'DENIES' OR EXISTS { (c)-[:ORIGIN]->(:Anonymous) })
        WITH c ORDER BY c.attestedOn DESC, c.id DESC LIMIT 5
        RETURN [c.id, c.note, c.polarity]
      }
      ORDER BY e.name, e.id`,
    answer: (rows) => ({
      entities: {
        nodes: rows.map(([id, name, claims]) => ({
          id,
          name,
          claims: {
            nodes: rowsIn(claims).map(([claim, note, polarity]) => ({ id: claim, note, polarity })),
          },
        })),
      },
    }),
  },
  neo4jGraphql: {
    document: `
      query ($ids: [ID!]!) {
        entities(where: { id: { in: $ids } }, sort: [{ name: ASC }, { id: ASC }], limit: 20) {
          id
          name
          claims(
            where: {
              retractedAt: { eq: null }
              OR: [{ polarity: { eq: "DENIES" } }, { anonymousOrigin: { some: { id: { startsWith: "" } } } }]
            }
            sort: [{ attestedOn: DESC }, { id: DESC }]
            limit: 5
          ) { id note polarity }
        }
      }`,
    answer: (data) => ({
      entities: {
        nodes: listIn(objectIn(data)['entities']).map(({ claims, ...entity }) => ({
          ...entity,
          claims: { nodes: claims },
        })),
      },
    }),
  },
};
