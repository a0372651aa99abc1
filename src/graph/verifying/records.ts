import { originOf, voicesOf } from '../../domain/origin.js';
import type { RecordKind } from '../../domain/recording/directory.js';
import { statementsOf } from '../../domain/statement.js';
import type { Row, Run } from '../connection.js';
import { listIn } from '../stored/checked.js';
import { readContents } from '../stored/content.js';
import { difference, type Finding, looked } from './finding.js';

/** What is wrong with records of one kind: whatever was changed past this program makes their digest another. */
export async function checkDigests(
  run: Run,
  kind: RecordKind,
  ids: readonly string[],
): Promise<readonly Finding[]> {
  const records = await readContents(run, kind, ids);
  return records.flatMap(({ id, digest, computed }) =>
    difference(`${kind.toLowerCase()} ${id}`, 'digest', digest, computed),
  );
}

/** Whether entities have the label of their kind, and no other. */
export async function checkLabels(run: Run, ids: readonly string[]): Promise<readonly Finding[]> {
  const rows = await run('UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id, labels(e), e.kind', {
    ids,
  });
  return rows.flatMap(([id, labels, kind]) =>
    difference(
      `entity ${id}`,
      'labels',
      [...(labels as readonly string[])].sort(),
      ['Entity', String(kind)].sort(),
    ),
  );
}

/** What is wrong with what claims are linked to by what they say: statements, voices and origins. */
export async function checkClaimLinks(run: Run, ids: readonly string[]): Promise<readonly Finding[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[:IN]->(d)
     RETURN c.id, c.polarity, c.predicate, c.supportTypes, d.id, [(d)-[:PUBLISHED_BY]->(p) | p.id][0],
       [(c)-[:SUBJECT]->(e) | e.id][0], [(c)-[:OBJECT]->(e) | e.id][0], [(c)-[:STATES]->(s) | s.id],
       COLLECT { MATCH (c)-[r:SAID_BY]->(v) RETURN [v.id, v:Anonymous, r.description, r.count, v.description] ORDER BY r.position },
       [(c)-[:ORIGIN]->(o) | o.id], toString(c.attestedOn),
       COLLECT { MATCH (c)-[:SUBJECT|OBJECT|VIA|AT|FROM|SAID_BY]->(e:Entity) RETURN DISTINCT e.id ORDER BY e.id },
       COLLECT { MATCH (c)-[r:INVOLVES]->(e) RETURN [e.id, r.entity, toString(r.attestedOn), r.claim] ORDER BY e.id }`,
    { ids },
  );
  const findings = await Promise.all(rows.map((row) => looked(`claim ${row[0]}`, () => checkLinks(row))));
  return findings.flat();
}

function checkLinks(row: Row): readonly Finding[] {
  const [id, polarity, predicate, supportTypes, document, publisher, subject, object, states, said, ...rest] =
    row as [
      string,
      Parameters<typeof statementsOf>[0]['polarity'],
      Parameters<typeof statementsOf>[0]['predicate'],
      Parameters<typeof statementsOf>[0]['supportTypes'],
      string,
      string | null,
      string,
      string,
      readonly string[],
      readonly (readonly [string, boolean, string | null, number | null, string | null])[],
      ...Row,
    ];
  const [origins, attestedOn, parts, involves] = rest;
  const chain = said.map(([voice, anonymous, description, count]) =>
    anonymous ? { anonymous: true as const, description, count } : { speaker: voice },
  );
  const attributed = { chain, document, publisher };
  const expected = statementsOf({ subject, predicate, object, supportTypes, polarity }).map(
    (each) => each.id,
  );
  const where = `claim ${id}`;
  return [
    ...difference(where, 'statements', [...states].sort(), [...expected].sort()),
    ...difference(
      where,
      'voices',
      said.map(([voice]) => voice),
      voicesOf(attributed).map((voice) => voice.id),
    ),
    ...difference(where, 'origin', origins, [originOf(attributed).id]),
    ...difference(
      where,
      'involves',
      involves,
      listIn(parts).map((entity) => [entity, entity, attestedOn, id]),
    ),
  ];
}
