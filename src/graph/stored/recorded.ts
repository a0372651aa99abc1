import { type Day, parseDay } from '../../domain/day.js';
import type { Basis } from '../../domain/recording.js';
import { type EntityKind, entityKinds } from '../../domain/vocabulary.js';
import type { Row, Run } from '../connection.js';

/** What is recorded under an id, as far as new claims need to know it. */
export type Recorded = RecordedDocument | { readonly kind: EntityKind | 'Claim' };

export interface RecordedDocument {
  readonly kind: 'Document';
  /** In UTF-16 code units; null where it is not known. */
  readonly length: number | null;
  /** The places of its sentences, by number. */
  readonly sentences: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  readonly attestedOn: Day;
  readonly attestedBasis: Basis;
}

/** What is recorded under those of `ids` that anything is recorded under. */
export async function findRecorded(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Recorded>> {
  const rows = await run(
    `UNWIND $ids AS id
     OPTIONAL MATCH (e:Entity {id: id})
     OPTIONAL MATCH (c:Claim {id: id})
     OPTIONAL MATCH (d:Document {id: id})
     RETURN id, e.kind, c IS NOT NULL, toString(d.attestedOn), d.attestedBasis, d.attestedWhy, d.length,
       COLLECT { MATCH (d)-[:SENTENCE]->(s) RETURN [s.number, s.start, s.end] }`,
    { ids },
  );
  return new Map(
    rows.flatMap((row) => {
      const found = recordedOf(row);
      return found === null ? [] : [[String(row[0]), found] as const];
    }),
  );
}

function recordedOf([, kind, isClaim, attestedOn, basis, why, length, sentences]: Row): Recorded | null {
  const entityKind = entityKinds.find((each) => each === kind);
  if (entityKind !== undefined) return { kind: entityKind };
  if (isClaim === true) return { kind: 'Claim' };
  const day = typeof attestedOn === 'string' ? parseDay(attestedOn) : null;
  if (day === null) return null;
  return {
    kind: 'Document',
    length: typeof length === 'number' ? length : null,
    sentences: new Map(placesOf(sentences)),
    attestedOn: day,
    attestedBasis: basisOf(basis, why),
  };
}

function* placesOf(sentences: unknown): Generator<[number, { start: number; end: number }]> {
  if (!Array.isArray(sentences)) return;
  for (const [number, start, end] of sentences) {
    yield [Number(number), { start: Number(start), end: Number(end) }];
  }
}

function basisOf(kind: unknown, why: unknown): Basis {
  const reason = typeof why === 'string' ? why : null;
  return kind === 'STATED' ? { kind, why: reason } : { kind: 'INFERRED', why: reason ?? '' };
}
