import type { Identity } from '../../domain/identity/identity.js';
import { originOf, voicesOf } from '../../domain/origin.js';
import { partsOfStatement, statementRead, statementsOf } from '../../domain/statement.js';
import type { Row, Run } from '../connection.js';
import { listIn, optional, textIn } from '../stored/checked.js';
import { difference, type Finding, looked } from './finding.js';
import { linksAsRead } from './identity.js';

/** The links of a claim to entities. */
const entityLinks = ['SUBJECT', 'OBJECT', 'VIA', 'AT', 'FROM', 'ON_CONDITION'] as const;

/** What is wrong with what claims are linked to by what they say, as it is read now: entities, statements, voices and origins. */
export async function checkClaimLinks(
  run: Run,
  ids: readonly string[],
  identity: Identity,
): Promise<readonly Finding[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[:IN]->(d)
     RETURN c.id, c.polarity, c.predicate, c.supportTypes, c.affects, toString(c.attestedOn), d.id,
       [(d)-[:PUBLISHED_BY]->(p) | p.id][0], [(c)-[:STATES]->(s) | s.id], [(c)-[:AFFECTS]->(s) | s.id],
       [${entityLinks.map((type) => `[(c)-[r:${type}]->(x) | [x.id, r.recorded]]`).join(', ')}],
       COLLECT { MATCH (c)-[r:SAID_BY]->(v) RETURN [v.id, v:Anonymous, r.recorded, r.description, r.count] ORDER BY r.position },
       [(c)-[:ORIGIN]->(o) | o.id],
       COLLECT { MATCH (c)-[:SUBJECT|OBJECT|VIA|AT|FROM|SAID_BY]->(e:Entity) RETURN DISTINCT e.id ORDER BY e.id },
       COLLECT { MATCH (c)-[r:INVOLVES]->(e) RETURN [e.id, r.entity, toString(r.attestedOn), r.claim] ORDER BY e.id }`,
    { ids },
  );
  const findings = await Promise.all(
    rows.map((row) => looked(`claim ${row[0]}`, () => checkLinks(row, identity))),
  );
  return findings.flat();
}

function checkLinks(row: Row, identity: Identity): readonly Finding[] {
  const [id, polarity, predicate, supportTypes, affects, attestedOn, document, publisher, ...links] = row;
  const [states, affected, entities, said, origins, parts, involves] = links.map(listIn) as [
    Row,
    ...(readonly Row[]),
  ];
  const where = `claim ${id}`;
  const asserted = { polarity, predicate, supportTypes } as Omit<Assertion, 'subject' | 'object'>;
  const [subject, object] = (entities ?? []).map(endRead);
  const expected = statementsOf({ ...asserted, subject: textIn(subject), object: textIn(object) });
  const chain = (said ?? []).map(listIn).map(([voice, anonymous, , description, count]) =>
    anonymous === true
      ? {
          anonymous: true as const,
          description: optional(description, textIn),
          count: count as number | null,
        }
      : { speaker: textIn(voice) },
  );
  const attributed = { chain, document: textIn(document), publisher: optional(publisher, textIn) };
  return [
    ...entityLinks.flatMap((type, index) => linksAsRead(where, type, entities?.[index], identity.entity)),
    ...linksAsRead(
      where,
      'speakers',
      (said ?? [])
        .map(listIn)
        .filter(([, anonymous]) => anonymous !== true)
        .map(([voice, , recorded]) => [voice, recorded]),
      identity.entity,
    ),
    ...difference(where, 'statements', [...states].sort(), expected.map((each) => each.id).sort()),
    ...difference(where, 'statement that it bears on', affected, bornOn(affects, identity)),
    ...difference(
      where,
      'voices',
      (said ?? []).map((link) => listIn(link)[0]),
      voicesOf(attributed).map((voice) => voice.id),
    ),
    ...difference(where, 'origin', origins, [identity.origin(originOf(attributed).id)]),
    ...difference(
      where,
      'involves',
      involves,
      (parts ?? []).map((entity) => [entity, entity, attestedOn, id]),
    ),
  ];
}

type Assertion = Parameters<typeof statementsOf>[0];

/** The entity that the one link of a kind leads to. */
function endRead(links: unknown): unknown {
  return listIn(listIn(links)[0] ?? [])[0];
}

/** The statement that a claim is linked to bear on: none where both ends of what it names are one entity. */
function bornOn(affects: unknown, { entity }: Identity): readonly string[] {
  const named = optional(affects, (id) => partsOfStatement(textIn(id)));
  const read = named && statementRead(named, entity);
  return read === null ? [] : [read.id];
}
