import type { Run } from '../connection.js';
import { textIn } from '../stored/checked.js';
import { toInteger } from '../values.js';

/** A place where a name of what was erased still stands. */
export interface Mention {
  /** The id of the record, or the number of the audit record, where it stands. */
  readonly id: string;
  /** What of it, such as `Claim.note`. */
  readonly field: string;
}

/** The most that are told of one field. */
const most = 100;

/** Every text that somebody wrote: how it is found, whose it is, and what there is to read. */
const texts: readonly {
  readonly field: string;
  readonly find: string;
  readonly id: string;
  readonly text: string;
}[] = [
  { field: 'Claim.note', find: '(n:Claim)', id: 'n.id', text: 'n.note' },
  { field: 'Claim.condition', find: '(n:Claim)', id: 'n.id', text: 'n.condition' },
  { field: 'Claim.attestedBasis', find: '(n:Claim)', id: 'n.id', text: 'n.attestedWhy' },
  { field: 'Claim.retractionReason', find: '(n:Claim)', id: 'n.id', text: 'n.retractionReason' },
  { field: 'Claim.attribution', find: '(n:Claim)-[r:SAID_BY]->()', id: 'n.id', text: 'r.description' },
  { field: 'Claim.revisions', find: '(n:Claim)-[:REVISED]->(r)', id: 'n.id', text: 'r.before + r.reason' },
  { field: 'Document.title', find: '(n:Document)', id: 'n.id', text: 'n.title' },
  { field: 'Document.url', find: '(n:Document)', id: 'n.id', text: 'n.url' },
  { field: 'Document.notes', find: '(n:Document)', id: 'n.id', text: 'n.notes' },
  { field: 'Document.attestedBasis', find: '(n:Document)', id: 'n.id', text: 'n.attestedWhy' },
  { field: 'Document.text', find: '(n:Document)-[:TEXT]->(t)', id: 'n.id', text: 't.content' },
  {
    field: 'Sentence.withoutClaims',
    find: '(n:Document)-[:SENTENCE]->(s)',
    id: 'n.id',
    text: 's.withoutClaims',
  },
  { field: 'Entity.summary', find: '(n:Entity|Merged)', id: 'n.id', text: 'n.summary' },
  { field: 'Entity.names', find: '(n:Entity)-[:NAMED]->(x)', id: 'n.id', text: 'x.text' },
  {
    field: 'Entity.revisions',
    find: '(n:Entity|Merged)-[:REVISED]->(r)',
    id: 'n.id',
    text: 'r.before + r.reason',
  },
  { field: 'Judgement.reason', find: '(n:Judgement)', id: 'n.id', text: 'n.reason' },
  { field: 'Judgement.undoReason', find: '(n:Judgement)', id: 'n.id', text: 'n.undoReason' },
  { field: 'AuditRecord.reason', find: '(n:Audit)', id: 'toString(n.number)', text: 'n.reason' },
];

/** Where some names still stand, whatever their case: a hundred places a field at most. */
export async function mentionsOf(run: Run, names: readonly string[]): Promise<readonly Mention[]> {
  if (names.length === 0) return [];
  const lower = names.map((name) => name.toLowerCase());
  const found: Mention[] = [];
  for (const { field, find, id, text } of texts) {
    const rows = await run(
      `MATCH ${find} WITH n, ${text} AS text WHERE any(name IN $names WHERE toLower(text) CONTAINS name)
       RETURN DISTINCT ${id} AS id ORDER BY id LIMIT $most`,
      { names: lower, most: toInteger(most) },
    );
    found.push(...rows.map(([each]) => ({ id: textIn(each), field })));
  }
  return found;
}
