import type { Row } from './operation.js';
import { firstIn, type Json, listIn, objectIn } from './read.js';

/** What the operations that list claims with both ends ask of each. */
export const claimWithEnds = 'id note attestedOn subject { id name } object { id name }';

/** The end of a statement that has bound the page's claims as `c`: reads both ends of each. */
export const withEnds = `
      MATCH (c)-[:SUBJECT]->(s)
      MATCH (c)-[:OBJECT]->(o)
      RETURN c.id, c.note, toString(c.attestedOn), s.id, s.name, o.id, o.name
      ORDER BY c.attestedOn DESC, c.id DESC`;

export function claimsOfRows(rows: readonly Row[]): Json {
  const nodes = rows.map(([id, note, attestedOn, subject, subjectName, object, objectName]) => ({
    id,
    note,
    attestedOn,
    subject: { id: subject, name: subjectName },
    object: { id: object, name: objectName },
  }));
  return { claims: { nodes } };
}

export function claimsOfNeo4jGraphql(data: unknown): Json {
  const nodes = listIn(objectIn(data)['claims']).map((claim) => ({
    ...claim,
    subject: firstIn(claim['subject']),
    object: firstIn(claim['object']),
  }));
  return { claims: { nodes } };
}
