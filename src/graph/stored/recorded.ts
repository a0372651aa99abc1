import type { Directory, Known } from '../../domain/recording/directory.js';
import type { Basis } from '../../domain/recording/input.js';
import { entityKinds } from '../../domain/vocabulary.js';
import type { Row, Run } from '../connection.js';
import { dayIn, listIn, numberIn, optional, textIn, wordIn } from './checked.js';

/** What is recorded under those of `ids` that anything is recorded under. */
export async function findRecorded(run: Run, ids: readonly string[]): Promise<Directory> {
  const rows = await run(
    `UNWIND $ids AS id
     OPTIONAL MATCH (e:Entity {id: id})
     OPTIONAL MATCH (m:Merged {id: id})
     OPTIONAL MATCH (c:Claim {id: id})
     OPTIONAL MATCH (d:Document {id: id})
     OPTIONAL MATCH (j:Judgement {id: id})
     OPTIONAL MATCH (x:Erased {id: id})
     RETURN id, CASE WHEN coalesce(e, m) IS NOT NULL THEN 'Entity' WHEN c IS NOT NULL THEN 'Claim'
         WHEN d IS NOT NULL THEN 'Document' WHEN j IS NOT NULL THEN 'Judgement' WHEN x IS NOT NULL THEN 'Erased' END,
       coalesce(e, m).kind, [(m)-[:MERGED_INTO]->(kept) | kept.id][0], [(c)<-[:SUPERSEDES]-(newer) | newer.id][0], toString(d.attestedOn), d.attestedBasis, d.attestedWhy, d.length, [(d)-[:PUBLISHED_BY]->(p) | p.id][0],
       COLLECT { MATCH (d)-[:SENTENCE]->(s) RETURN [s.number, s.start, s.end] }`,
    { ids },
  );
  return new Map(
    rows.flatMap(([id, record, ...about]) => (record === null ? [] : [[textIn(id), knownOf(record, about)]])),
  );
}

function knownOf(record: unknown, about: Row): Known {
  const [kind, readAs, supersededBy, attestedOn, basis, why, length, publisher, sentences] = about;
  if (record === 'Entity')
    return { kind: wordIn(kind, entityKinds), ...(readAs !== null && { readAs: textIn(readAs) }) };
  if (record === 'Judgement' || record === 'Erased') return { kind: record };
  if (record === 'Claim') return { kind: 'Claim', supersededBy: optional(supersededBy, textIn) };
  return {
    kind: 'Document',
    publisher: optional(publisher, textIn),
    length: optional(length, numberIn),
    sentences: new Map(listIn(sentences).map(placeIn)),
    attestedOn: dayIn(attestedOn),
    attestedBasis: basisOf(basis, why),
  };
}

function placeIn(sentence: unknown): [number, { readonly start: number; readonly end: number }] {
  const [number, start, end] = listIn(sentence);
  return [numberIn(number), { start: numberIn(start), end: numberIn(end) }];
}

function basisOf(kind: unknown, why: unknown): Basis {
  const reason = typeof why === 'string' ? why : null;
  return kind === 'STATED' ? { kind, why: reason } : { kind: 'INFERRED', why: reason ?? '' };
}
