import type { Resolve } from '../../domain/identity/identity.js';
import type { ClaimInput } from '../../domain/recording/input.js';
import { bindingPredicates } from '../../domain/standing/roll-up.js';
import { relationId, statementRead, statementsOf } from '../../domain/statement.js';
import type { Run } from '../connection.js';

/** Writes the statements that claims affirm, deny or bear on, with the relations that they are, or are forms of. */
export async function writeStatements(
  run: Run,
  claims: readonly StatingClaim[],
  read: Resolve,
): Promise<void> {
  const rows = claims.flatMap((claim) => statementRows(claim, read));
  await Promise.all([run(mergeRelations, { rows }), run(mergeForms, { rows })]);
}

const setRelation = 'SET r.predicate = row.predicate';

/**
 * What makes parts count for wholes is linked to them a second time, so that whoever goes from parts to wholes has not to look
 * through all that a hub stands in.
 */
const linkWholes = `
  WITH row, subject, r, object WHERE row.predicate IN [${bindingPredicates.map((name) => `'${name}'`).join(', ')}]
  MERGE (subject)-[:AS_PART]->(r)
  MERGE (r)-[:OF_WHOLE]->(object)`;

const mergeRelations = `
  UNWIND $rows AS row
  MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object})
  MERGE (r:Relation {id: row.relation})
  ON CREATE ${setRelation}
  MERGE (subject)-[:STANDS]->(r)
  MERGE (r)-[:TOWARDS]->(object)
  ${linkWholes}`;

/** Where no relation may be there yet; the database refuses one that is. */
export const createRelations = `
  UNWIND $rows AS row
  MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object})
  CREATE (r:Relation {id: row.relation}) ${setRelation}
  CREATE (subject)-[:STANDS]->(r), (r)-[:TOWARDS]->(object)
  ${linkWholes}`;

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

/** What of a claim says what it states and bears on. */
type StatingClaim = Pick<
  ClaimInput,
  'subject' | 'predicate' | 'object' | 'supportTypes' | 'polarity' | 'affects'
>;

/** The statements that a claim affirms, denies or bears on, as they are written; its ids read as judgements have them. */
export function statementRows(claim: StatingClaim, read: Resolve) {
  const affected = claim.affects && statementRead(claim.affects, read);
  return [...statementsOf(claim, read), ...(affected === null ? [] : [affected])].map((each) => ({
    ...each,
    relation: relationId(each),
  }));
}
