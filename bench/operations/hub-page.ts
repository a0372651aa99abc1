import type { Operation, Row } from './operation.js';
import { firstIn, listIn, objectIn } from './read.js';

const size = 20;

export const hubPage: Operation = {
  name: 'hub-page',
  asks: 'a page of twenty deep in the claims of a hub, by keyset',
  document: `
    query ($id: ID!, $after: String!) {
      entity(id: $id) {
        claims(where: { as: [SUBJECT] }, first: ${size}, after: $after) {
          nodes { id note attestedOn }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`,
  draw: (sample, random) => {
    const { hub, depth, attestedOn, claim, cursor } = random.oneOf(sample.deepPlaces);
    return { id: hub, after: cursor, attestedOn, claim, depth };
  },
  handWritten: {
    cypher: `
      MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c)
      WHERE c.retractedAt IS NULL AND c.attestedOn <= date($attestedOn)
        AND (c.attestedOn < date($attestedOn) OR c.id < $claim)
      RETURN c.id, c.note, toString(c.attestedOn)
      ORDER BY c.attestedOn DESC, c.id DESC LIMIT ${size + 1}`,
    answer: (rows) => {
      const page = rows.slice(0, size);
      const nodes = page.map(([id, note, attestedOn]) => ({ id, note, attestedOn }));
      const pageInfo = { hasNextPage: rows.length > size, endCursor: endCursor(page.at(-1)) };
      return { entity: { claims: { nodes, pageInfo } } };
    },
  },
  neo4jGraphql: {
    // Its cursors are offsets: it has no other way to go on.
    document: `
      query ($id: ID!, $after: String!) {
        entities(where: { id: { eq: $id } }) {
          claimsConnection(
            where: { node: { retractedAt: { eq: null } } }
            sort: [{ node: { attestedOn: DESC } }, { node: { id: DESC } }]
            first: ${size}
            after: $after
          ) {
            edges { node { id note attestedOn } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }`,
    variables: ({ id, depth }) => ({
      id,
      after: Buffer.from(`arrayconnection:${Number(depth) - 1}`).toString('base64'),
    }),
    answer: (data) => {
      const { edges, pageInfo } = objectIn(firstIn(objectIn(data)['entities'])['claimsConnection']);
      return { entity: { claims: { nodes: listIn(edges).map(({ node }) => node), pageInfo } } };
    },
  },
  dataloaderVariables: ({ id, attestedOn, claim }) => ({ id, after: keysetCursor(attestedOn, claim) }),
  // Each contestant writes cursors of its own.
  comparable: (data) => {
    const { nodes, pageInfo } = objectIn(objectIn(objectIn(data)['entity'])['claims']);
    return { nodes, hasNextPage: objectIn(pageInfo)['hasNextPage'] };
  },
};

function endCursor(row: Row | undefined): string | null {
  return row === undefined ? null : keysetCursor(row[2], row[0]);
}

function keysetCursor(day: unknown, id: unknown): string {
  return Buffer.from(JSON.stringify([day, id])).toString('base64url');
}
