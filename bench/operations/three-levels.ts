import type { Operation } from './operation.js';
import { firstIn, type Json, listIn, objectIn, rowsIn } from './read.js';

export const threeLevels: Operation = {
  name: 'three-levels',
  asks: 'twenty entities, five claims of each, with object, document and speakers',
  document: `
    query ($ids: [ID!]!) {
      entities(where: { ids: $ids }, first: 20) {
        nodes {
          id
          name
          claims(where: { as: [SUBJECT] }, first: 5) {
            nodes {
              id
              note
              object { id name }
              passage { sentence document { id title } }
              attribution { speaker { id name } description }
            }
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
        WHERE c.retractedAt IS NULL
        WITH c ORDER BY c.attestedOn DESC, c.id DESC LIMIT 5
        MATCH (c)-[:OBJECT]->(o)
        MATCH (c)-[p:IN]->(d)
        RETURN [c.id, c.note, o.id, o.name, p.sentence, d.id, d.title, COLLECT {
          MATCH (c)-[said:SAID_BY]->(s)
          RETURN [CASE WHEN s:Entity THEN s.id END, s.name, said.description] ORDER BY said.position
        }]
        ORDER BY c.attestedOn DESC, c.id DESC
      }
      ORDER BY e.name, e.id`,
    answer: (rows) => ({
      entities: {
        nodes: rows.map(([id, name, claims]) => ({
          id,
          name,
          claims: {
            nodes: rowsIn(claims).map(
              ([claim, note, object, objectName, sentence, document, title, said]) => ({
                id: claim,
                note,
                object: { id: object, name: objectName },
                passage: { sentence, document: { id: document, title } },
                attribution: rowsIn(said).map(([speaker, speakerName, description]) => ({
                  speaker: speaker === null ? null : { id: speaker, name: speakerName },
                  description,
                })),
              }),
            ),
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
            where: { retractedAt: { eq: null } }
            sort: [{ attestedOn: DESC }, { id: DESC }]
            limit: 5
          ) {
            id
            note
            object { id name }
            documentConnection { edges { properties { sentence } node { id title } } }
            saidByConnection(sort: [{ edge: { position: ASC } }]) {
              edges { properties { description } node { ... on Entity { id name } } }
            }
          }
        }
      }`,
    answer: (data) => ({
      entities: {
        nodes: listIn(objectIn(data)['entities']).map(({ claims, ...entity }) => ({
          ...entity,
          claims: { nodes: listIn(claims).map(claimOf) },
        })),
      },
    }),
  },
};

function claimOf({ id, note, object, documentConnection, saidByConnection }: Json): Json {
  const read = firstIn(objectIn(documentConnection)['edges']);
  return {
    id,
    note,
    object: firstIn(object),
    passage: { sentence: objectIn(read['properties'])['sentence'], document: read['node'] },
    attribution: listIn(objectIn(saidByConnection)['edges']).map(({ node, properties }) => ({
      speaker: 'id' in objectIn(node) ? node : null,
      description: objectIn(properties)['description'],
    })),
  };
}
