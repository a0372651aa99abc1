import { claimsOfNeo4jGraphql, claimsOfRows, claimWithEnds, withEnds } from './claims-with-ends.js';
import type { Operation } from './operation.js';

export const nestedFilter: Operation = {
  name: 'nested-filter',
  asks: 'the latest twenty claims with an entity at an end, of anonymous origin, not from a document',
  nestedFilter: true,
  document: `
    query ($id: ID!, $document: ID!) {
      claims(
        where: {
          entity: { id: $id, as: [SUBJECT, OBJECT] }
          anonymousOrigin: true
          NOT: { document: $document }
        }
        first: 20
      ) {
        nodes { ${claimWithEnds} }
      }
    }`,
  draw: (sample, random) => ({
    id: random.oneOf(sample.subjects),
    document: random.oneOf(sample.documents),
  }),
  handWritten: {
    cypher: `
      MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c)
      WHERE c.retractedAt IS NULL
        AND EXISTS { (c)-[:ORIGIN]->(:Anonymous) }
        AND NOT EXISTS { (c)-[:IN]->({id: $document}) }
      WITH DISTINCT c ORDER BY c.attestedOn DESC, c.id DESC LIMIT 20
      ${withEnds}`,
    answer: claimsOfRows,
  },
  neo4jGraphql: {
    document: `
      query ($id: ID!, $document: ID!) {
        claims(
          where: {
            retractedAt: { eq: null }
            OR: [{ subject: { some: { id: { eq: $id } } } }, { object: { some: { id: { eq: $id } } } }]
            anonymousOrigin: { some: { id: { startsWith: "" } } }
            document: { none: { id: { eq: $document } } }
          }
          sort: [{ attestedOn: DESC }, { id: DESC }]
          limit: 20
        ) { ${claimWithEnds} }
      }`,
    answer: claimsOfNeo4jGraphql,
  },
};
