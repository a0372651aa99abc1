import { claimsOfNeo4jGraphql, claimsOfRows, claimWithEnds, withEnds } from './claims-with-ends.js';
import type { Operation } from './operation.js';

export const filteredList: Operation = {
  name: 'filtered-list',
  asks: 'the latest fifty claims of a predicate before a day, with both ends',
  document: `
    query ($predicate: Predicate!, $before: Date!) {
      claims(where: { predicates: [$predicate], polarity: AFFIRMS, attestedBefore: $before }, first: 50) {
        nodes { ${claimWithEnds} }
      }
    }`,
  draw: (sample, random) => ({
    predicate: random.oneOf(sample.predicates),
    before: random.oneOf(sample.days),
  }),
  handWritten: {
    // Ordered by the predicate as well, which is the same for all, so that an index that begins with it serves the order.
    cypher: `
      MATCH (c:Claim)
      WHERE c.predicate = $predicate AND c.attestedOn < date($before)
        AND c.polarity = 'AFFIRMS' AND c.retractedAt IS NULL
      WITH c ORDER BY c.predicate DESC, c.attestedOn DESC, c.id DESC LIMIT 50
      ${withEnds}`,
    answer: claimsOfRows,
  },
  neo4jGraphql: {
    document: `
      query ($predicate: String!, $before: Date!) {
        claims(
          where: {
            predicate: { eq: $predicate }
            attestedOn: { lt: $before }
            polarity: { eq: "AFFIRMS" }
            retractedAt: { eq: null }
          }
          sort: [{ attestedOn: DESC }, { id: DESC }]
          limit: 50
        ) { ${claimWithEnds} }
      }`,
    answer: claimsOfNeo4jGraphql,
  },
};
