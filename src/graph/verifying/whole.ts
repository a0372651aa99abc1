import { bindingPredicates } from '../../domain/standing/roll-up.js';
import type { Run } from '../connection.js';
import type { Findings } from './finding.js';
import type { Progress } from './progress.js';
import { scan } from './scan.js';

/** Nodes that must not be there: how they are found, and what each is told by. */
const strays: readonly {
  readonly what: string;
  readonly find: string;
  readonly told: string;
}[] = [
  {
    what: 'segment of no statement',
    find: 'MATCH (n:Segment) WHERE COUNT { (:Statement)-[:SEGMENT]->(n) } <> 1',
    told: 'elementId(n)',
  },
  {
    what: 'name of no entity',
    find: 'MATCH (n:Name) WHERE COUNT { (:Entity)-[:NAMED]->(n) } <> 1',
    told: 'n.text',
  },
  {
    what: 'revision of no record',
    find: 'MATCH (n:Revision) WHERE COUNT { ()-[:REVISED]->(n) } <> 1',
    told: 'elementId(n)',
  },
  {
    what: 'sentence of no document',
    find: 'MATCH (n:Sentence) WHERE COUNT { (:Document)-[:SENTENCE]->(n) } <> 1',
    told: 'n.number',
  },
  {
    what: 'text of no document',
    find: 'MATCH (n:Text) WHERE COUNT { (:Document)-[:TEXT]->(n) } <> 1',
    told: 'elementId(n)',
  },
  {
    what: 'document with several texts',
    find: 'MATCH (n:Document) WHERE COUNT { (n)-[:TEXT]->() } > 1',
    told: 'n.id',
  },
  {
    what: 'claim in no document',
    find: 'MATCH (n:Claim) WHERE COUNT { (n)-[:IN]->(:Document) } <> 1',
    told: 'n.id',
  },
  {
    what: 'relation without its two ends',
    find: 'MATCH (n:Relation) WHERE COUNT { (:Entity)-[:STANDS]->(n) } <> 1 OR COUNT { (n)-[:TOWARDS]->(:Entity) } <> 1',
    told: 'n.id',
  },
  {
    what: 'relation that does not lead from its part to its whole, or leads so and binds none',
    find: `MATCH (n:Relation)
           WHERE CASE WHEN n.predicate IN [${bindingPredicates.map((name) => `'${name}'`).join(', ')}]
             THEN [(n)<-[:AS_PART]-(e) | e.id] <> [(n)<-[:STANDS]-(e) | e.id] OR [(n)-[:OF_WHOLE]->(e) | e.id] <> [(n)-[:TOWARDS]->(e) | e.id]
             ELSE EXISTS { (n)<-[:AS_PART]-() } OR EXISTS { (n)-[:OF_WHOLE]->() } END`,
    told: 'n.id',
  },
  {
    what: 'relation whose predicate is not that of its id',
    find: "MATCH (n:Relation|Statement) WHERE n.predicate IS NULL OR split(n.id, '|')[1] <> n.predicate",
    told: 'n.id',
  },
  {
    what: 'relation that should be a statement of its own, or should not',
    find: "MATCH (n:Relation) WHERE (n.predicate = 'SUPPORTS') = (n:Statement)",
    told: 'n.id',
  },
  {
    what: 'relation that its forms of support do not make',
    find: `MATCH (n:Statement)
           WHERE (n.supportType IS NULL AND NOT n:Relation) OR (n.supportType IS NOT NULL
             AND COUNT { (n)-[:FORM_OF]->(:Relation {predicate: 'SUPPORTS'}) } <> 1)`,
    told: 'n.id',
  },
  {
    what: 'statement that no claim makes or affects',
    find: `MATCH (n:Statement|Relation)
           WHERE NOT EXISTS { (n)<-[:STATES|AFFECTS]-() } AND NOT EXISTS { (n)<-[:FORM_OF]-() }`,
    told: 'n.id',
  },
  {
    what: 'anonymous voice that is not what its id says',
    find: `MATCH (n:Anonymous)
           WHERE NOT EXISTS { (n)<-[:SAID_BY|ORIGIN]-() } OR n.description IS NULL
             OR (n.id STARTS WITH 'unattributed@') <> (n.description = 'unattributed')
             OR (n.description <> 'unattributed' AND EXISTS { (n)<-[:SAID_BY]-() }
               AND NOT EXISTS { (n)<-[r:SAID_BY]-() WHERE r.description = n.description })`,
    told: 'n.id',
  },
  {
    what: 'record without an id',
    find: 'MATCH (n:Entity|Merged|Document|Claim|Judgement) WHERE n.id IS NULL',
    told: 'elementId(n)',
  },
  {
    what: 'id that two records share',
    find: 'MATCH (n:Entity|Merged) WHERE EXISTS { (:Document {id: n.id}) } OR EXISTS { (:Claim {id: n.id}) }',
    told: 'n.id',
  },
  {
    what: 'id that two records share',
    find: 'MATCH (n:Merged) WHERE EXISTS { (:Entity {id: n.id}) }',
    told: 'n.id',
  },
  {
    what: 'id that two records share',
    find: 'MATCH (n:Judgement) WHERE EXISTS { (:Entity|Merged|Document|Claim {id: n.id}) }',
    told: 'n.id',
  },
  {
    what: 'id that two records share',
    find: 'MATCH (n:Document) WHERE EXISTS { (:Claim {id: n.id}) }',
    told: 'n.id',
  },
  {
    what: 'record that was erased',
    find: 'MATCH (n:Erased) WHERE EXISTS { (:Entity|Merged|Document|Claim|Judgement {id: n.id}) }',
    told: 'n.id',
  },
  {
    what: 'text that was erased',
    find: `MATCH (n:Document) WHERE n.textErasedAt IS NOT NULL
             AND (EXISTS { (n)-[:TEXT]->() } OR EXISTS { (n)<-[p:IN]-() WHERE p.quote IS NOT NULL })`,
    told: 'n.id',
  },
];

/** Notes what is there and must not be. */
export async function checkWhole(run: Run, findings: Findings, progress: Progress): Promise<void> {
  for (const [index, { what, find, told }] of strays.entries()) {
    await scan(run, findings, find, told, ([id]) => ({
      in: 'the graph',
      field: what,
      stored: String(id),
      expected: 'nothing',
    }));
    progress('what must not be there', index + 1, strays.length);
  }
}
