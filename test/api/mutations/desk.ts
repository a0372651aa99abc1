import { createHash } from 'node:crypto';

const sha256 = (words: string) => createHash('sha256').update(words).digest('hex');

/** A text that claims are read from. */
export const text = 'The 🦅 front arms the league. Its chief denies it.';

/** A document as the API takes it. */
export const document = {
  id: 'bulletin',
  title: 'A bulletin',
  kind: 'NEWS',
  language: 'en',
  publishedOn: '2024-05-02',
  attestedOn: '2024-05-01',
  attestedBasis: { kind: 'INFERRED', why: 'it came out the day after' },
  length: text.length,
  sha256: sha256(text),
  sentences: [{ number: 1, start: 0, end: 29, sha256: sha256(text.slice(0, 29)) }],
};

/** Entities as the API takes them. */
export const entities = [
  { id: 'front', kind: 'ORGANIZATION', name: 'People’s Liberation Front', roles: ['REB'] },
  {
    id: 'league',
    kind: 'ORGANIZATION',
    name: 'The League',
    externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
  },
  { id: 'pass', kind: 'PLACE', name: 'The Pass' },
  { id: 'vote', kind: 'EVENT', name: 'The vote', began: { earliest: '2024-06-01' }, status: 'HYPOTHETICAL' },
];

/** A claim as the API takes it. */
export function claim(id: string, parts: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    subject: 'front',
    predicate: 'SUPPORTS',
    object: 'league',
    supportTypes: ['WEAPONS'],
    passage: {
      document: 'bulletin',
      sentence: 1,
      start: 0,
      end: 29,
      sha256: sha256(text.slice(0, 29)),
    },
    note: `what ${id} says`,
    ...parts,
  };
}

/** What records the document and the entities. */
export const begin = `mutation ($document: DocumentInput!, $entities: [EntityInput!]!) {
  recordEntities(input: $entities) { recorded }
  recordDocuments(input: [$document]) { recorded }
}`;

export const recordClaims = `mutation ($input: [ClaimInput!]!, $key: String) {
  recordClaims(input: $input, idempotencyKey: $key) {
    claims { id note subject { id name } recordedAt recordedBy passage { quote } edtf }
    recorded
    position
    replayed
  }
}`;
