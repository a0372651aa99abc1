import type { Run } from '../connection.js';
import type { Finding } from './finding.js';

/** Things that must not be there, and how each is found. */
const strays: readonly { readonly what: string; readonly find: string }[] = [
  {
    what: 'segment of no statement',
    find: 'MATCH (n:Segment) WHERE COUNT { (:Statement)-[:SEGMENT]->(n) } <> 1 RETURN elementId(n)',
  },
  {
    what: 'name of no entity',
    find: 'MATCH (n:Name) WHERE COUNT { (:Entity)-[:NAMED]->(n) } <> 1 RETURN n.text',
  },
  {
    what: 'sentence of no document',
    find: 'MATCH (n:Sentence) WHERE COUNT { (:Document)-[:SENTENCE]->(n) } <> 1 RETURN n.number',
  },
  {
    what: 'text of no document',
    find: 'MATCH (n:Text) WHERE COUNT { (:Document)-[:TEXT]->(n) } <> 1 RETURN elementId(n)',
  },
  {
    what: 'document with several texts',
    find: 'MATCH (n:Document) WHERE COUNT { (n)-[:TEXT]->() } > 1 RETURN n.id',
  },
  {
    what: 'claim in no document',
    find: 'MATCH (n:Claim) WHERE COUNT { (n)-[:IN]->(:Document) } <> 1 RETURN n.id',
  },
  {
    what: 'relation without its two ends',
    find: 'MATCH (n:Relation) WHERE COUNT { (:Entity)-[:STANDS]->(n) } <> 1 OR COUNT { (n)-[:TOWARDS]->(:Entity) } <> 1 RETURN n.id',
  },
  {
    what: 'relation whose predicate is not that of its id',
    find: "MATCH (n:Relation|Statement) WHERE n.predicate IS NULL OR split(n.id, '|')[1] <> n.predicate RETURN n.id",
  },
  {
    what: 'relation that should be a statement of its own, or should not',
    find: "MATCH (n:Relation) WHERE (n.predicate = 'SUPPORTS') = (n:Statement) RETURN n.id",
  },
  {
    what: 'relation that its forms of support do not make',
    find: `MATCH (n:Statement) WHERE n.supportType IS NOT NULL AND COUNT { (n)-[:FORM_OF]->(:Relation {predicate: 'SUPPORTS'}) } <> 1
           RETURN n.id UNION MATCH (n:Statement) WHERE n.supportType IS NULL AND NOT n:Relation RETURN n.id`,
  },
  {
    what: 'statement that no claim makes or affects',
    find: `MATCH (n:Statement|Relation) WHERE NOT EXISTS { (n)<-[:STATES|AFFECTS]-() } AND NOT EXISTS { (n)<-[:FORM_OF]-() } RETURN n.id`,
  },
  {
    what: 'anonymous voice that is not what its id says',
    find: `MATCH (n:Anonymous) WHERE NOT EXISTS { (n)<-[:SAID_BY|ORIGIN]-() } OR n.description IS NULL
             OR (n.id STARTS WITH 'unattributed@') <> (n.description = 'unattributed') RETURN n.id
           UNION MATCH (n:Anonymous)<-[r:SAID_BY]-() WITH n, collect(r.description) AS words
             WHERE n.description <> 'unattributed' AND NOT n.description IN words RETURN n.id`,
  },
  {
    what: 'id that two records share',
    find: 'MATCH (n:Entity) MATCH (m:Document|Claim {id: n.id}) RETURN n.id UNION MATCH (n:Document) MATCH (m:Claim {id: n.id}) RETURN n.id',
  },
];

/** What is there and must not be. */
export async function checkWhole(run: Run): Promise<readonly Finding[]> {
  const findings: (readonly Finding[])[] = [];
  for (const { what, find } of strays) {
    const rows = await run(find);
    findings.push(
      rows.map(([id]) => ({ in: `the graph`, field: what, stored: String(id), expected: 'nothing' })),
    );
  }
  return findings.flat();
}
