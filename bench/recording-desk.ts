import type { Batch, ClaimInput, EntityInput } from '../src/domain/recording/input.js';
import { type Day, parseDay } from '../src/domain/time/day.js';

const unknown = { earliest: null, latest: null };
const attestedBasis = { kind: 'STATED', why: null } as const;
const subject = 'party';
const document = 'chronicle';

/** The first day that the loaded claims speak of. */
export const firstDay = dayFrom('1990-01-01');

/** The day so many days after another. */
export function daysAfter(day: Day, days: number): Day {
  return dayFrom(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}

/** A desk with a document to quote from, and somebody who opposes these organizations. */
export function desk(objects: readonly string[]): Batch {
  return {
    documents: [
      {
        id: document,
        title: 'A chronicle',
        language: 'en',
        kind: 'REPORT',
        publisher: subject,
        url: null,
        publishedOn: null,
        attestedOn: firstDay,
        attestedBasis,
        length: null,
        sha256: null,
        sentences: [],
        notes: null,
      },
    ],
    entities: [subject, ...objects].map(organization),
    claims: [],
    retractions: [],
  };
}

/** A claim that the party opposes somebody. */
export function claimAbout(object: string, name: string, parts: Partial<ClaimInput>): ClaimInput {
  return {
    id: `${object}-${name}`,
    subject,
    predicate: 'OPPOSES',
    object,
    supportTypes: [],
    via: [],
    at: [],
    from: null,
    affects: null,
    polarity: 'AFFIRMS',
    modality: 'ACTUAL',
    condition: null,
    began: unknown,
    ended: unknown,
    attestedOn: firstDay,
    attestedBasis,
    passage: { document, sentence: null, span: null },
    attribution: [],
    note: 'The party opposes them.',
    sourceReliability: 'B',
    informationCredibility: 2,
    supersedes: null,
    derivedFrom: [],
    ...parts,
  };
}

function organization(id: string): EntityInput {
  return {
    id,
    kind: 'Organization',
    name: id,
    names: [],
    summary: null,
    roles: [],
    externalIds: [],
    event: null,
  };
}

function dayFrom(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}
