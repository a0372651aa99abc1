import type { Operation } from './operation.js';
import { firstIn, objectIn, rowsIn } from './read.js';

export const documentClaims: Operation = {
  name: 'document-claims',
  asks: 'a document with a hundred of its claims, flat',
  document: `
    query ($id: ID!) {
      document(id: $id) {
        title
        claims(orderBy: { field: ID }, first: 100) {
          nodes { id predicate polarity modality attestedOn note }
        }
      }
    }`,
  draw: (sample, random) => ({ id: random.oneOf(sample.documents) }),
  handWritten: {
    cypher: `
      MATCH (d:Document {id: $id})
      RETURN d.title, COLLECT {
        MATCH (c)-[:IN]->(d)
        WHERE c.retractedAt IS NULL
        WITH c ORDER BY c.id LIMIT 100
        RETURN [c.id, c.predicate, c.polarity, c.modality, toString(c.attestedOn), c.note]
      }`,
    answer: ([row]) => ({
      document: row && {
        title: row[0],
        claims: {
          nodes: rowsIn(row[1]).map(([id, predicate, polarity, modality, attestedOn, note]) => ({
            id,
            predicate,
            polarity,
            modality,
            attestedOn,
            note,
          })),
        },
      },
    }),
  },
  neo4jGraphql: {
    document: `
      query ($id: ID!) {
        documents(where: { id: { eq: $id } }) {
          title
          claims(where: { retractedAt: { eq: null } }, sort: [{ id: ASC }], limit: 100) {
            id predicate polarity modality attestedOn note
          }
        }
      }`,
    answer: (data) => {
      const { title, claims } = firstIn(objectIn(data)['documents']);
      return { document: { title, claims: { nodes: claims } } };
    },
  },
};
