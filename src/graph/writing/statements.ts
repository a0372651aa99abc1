import type { ClaimInput } from '../../domain/recording/input.js';
import { relationId, statement, statementsOf } from '../../domain/statement.js';
import type { Run } from '../connection.js';

/** Writes the statements that claims affirm, deny or bear on, with the relations that they are, or are forms of. */
export async function writeStatements(run: Run, claims: readonly ClaimInput[]): Promise<void> {
  const rows = claims.flatMap(statementRows);
  await Promise.all([run(mergeRelations, { rows }), run(mergeForms, { rows })]);
}

const setRelation = 'SET r.predicate = row.predicate';

const mergeRelations = `
  UNWIND $rows AS row
  MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object})
  MERGE (r:Relation {id: row.relation})
  ON CREATE ${setRelation}
  MERGE (subject)-[:STANDS]->(r)
  MERGE (r)-[:TOWARDS]->(object)`;

/** Where no relation may be there yet; the database refuses one that is. */
export const createRelations = `
  UNWIND $rows AS row
  MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object})
  CREATE (r:Relation {id: row.relation}) ${setRelation}
  CREATE (subject)-[:STANDS]->(r), (r)-[:TOWARDS]->(object)`;

/** A statement is the relation's own node, or one of its forms. */
export const mergeForms = `
  UNWIND $rows AS row
  MATCH (r:Relation {id: row.relation})
  CALL (r, row) { WITH r, row WHERE row.supportType IS NULL AND row.predicate <> 'SUPPORTS' SET r:Statement }
  CALL (r, row) {
    WITH r, row WHERE row.supportType IS NOT NULL
    MERGE (s:Statement {id: row.id})
    ON CREATE SET s.predicate = row.predicate, s.supportType = row.supportType
    MERGE (s)-[:FORM_OF]->(r)
  }`;

/** The statements that a claim affirms, denies or bears on, as they are written. */
export function statementRows(claim: ClaimInput) {
  const affected = claim.affects === null ? [] : [statement(claim.affects)];
  return [...statementsOf(claim), ...affected].map((each) => ({ ...each, relation: relationId(each) }));
}
