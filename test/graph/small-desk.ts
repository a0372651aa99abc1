import { createHash } from 'node:crypto';
import type { Batch, ClaimInput, DocumentInput, EntityInput } from '../../src/domain/recording/input.js';
import { parseDay } from '../../src/domain/time/day.js';

/** A text with letters outside the basic plane, so that offsets tell UTF-16 units from characters. */
export const text = 'The 🦅 party backs the council. Officials deny it.';

const day = (written: string) => {
  const found = parseDay(written);
  if (found === null) throw new Error(`${written} is no day`);
  return found;
};
const hash = (words: string) => createHash('sha256').update(words).digest('hex');
const unknown = { earliest: null, latest: null };
const attestedBasis = { kind: 'INFERRED', why: 'the paper came out the day after' } as const;

const document: DocumentInput = {
  id: 'bulletin',
  title: 'A bulletin',
  language: 'en',
  kind: 'NEWS',
  publisher: 'gazette',
  url: 'https://example.org/bulletin',
  publishedOn: day('2024-05-02'),
  attestedOn: day('2024-05-01'),
  attestedBasis,
  length: text.length,
  sha256: hash(text),
  sentences: [
    { number: 1, start: 0, end: 31, sha256: hash(text.slice(0, 31)), without: null },
    { number: 2, start: 32, end: text.length, sha256: hash(text.slice(32)), without: 'said already' },
  ],
  notes: 'kept for tests',
};

const plainEntity = (id: string, kind: 'Organization' | 'State' | 'Place'): EntityInput => ({
  id,
  kind,
  name: `The ${id}`,
  names: [{ text: `The ${id}`, language: 'en', kind: 'OFFICIAL' }],
  summary: null,
  roles: [],
  externalIds: [],
  event: null,
});

const entities: readonly EntityInput[] = [
  {
    ...plainEntity('party', 'Organization'),
    kind: 'Organization',
    event: null,
    summary: 'A party.',
    roles: ['PTY'],
    externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
    names: [
      { text: 'The party', language: 'en', kind: 'OFFICIAL' },
      { text: 'Prty', language: 'en', kind: 'MISSPELLING' },
    ],
  },
  plainEntity('council', 'Organization'),
  plainEntity('gazette', 'Organization'),
  plainEntity('land', 'State'),
  plainEntity('pass', 'Place'),
  {
    ...plainEntity('vote', 'State'),
    kind: 'Event',
    event: {
      began: { earliest: day('2024-06-01'), latest: day('2024-06-02') },
      ended: { earliest: day('2024-06-02'), latest: day('2024-06-03') },
      status: 'HYPOTHETICAL',
    },
  },
];

const claim = (id: string, parts: Partial<ClaimInput>): ClaimInput => ({
  id,
  subject: 'party',
  predicate: 'SUPPORTS',
  object: 'council',
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
  attestedOn: day('2024-05-01'),
  attestedBasis,
  passage: {
    document: 'bulletin',
    sentence: 1,
    span: { start: 0, end: 31, sha256: hash(text.slice(0, 31)) },
  },
  attribution: [],
  note: `what ${id} says`,
  sourceReliability: null,
  informationCredibility: null,
  supersedes: null,
  derivedFrom: [],
  ...parts,
});

/** A batch of nothing, to put parts into. */
export const nothing: Batch = { documents: [], entities: [], claims: [], retractions: [] };

/** A graph in which every property and relationship that Entente stores is there at least once. */
export const smallDesk: Batch = {
  documents: [document],
  entities,
  claims: [
    claim('backing', {
      supportTypes: ['WEAPONS', 'FUNDING'],
      via: ['pass', 'land'],
      at: ['pass', 'land'],
      began: { earliest: day('2024-01-01'), latest: day('2024-02-01') },
      ended: { earliest: day('2024-09-01'), latest: day('2024-10-01') },
      attribution: [{ speaker: 'gazette' }, { anonymous: true, description: 'two officials', count: 2 }],
      sourceReliability: 'B',
      informationCredibility: 2,
    }),
    claim('backing-again', { supportTypes: ['WEAPONS'], derivedFrom: ['backing'] }),
    claim('denial', {
      polarity: 'DENIES',
      supportTypes: ['FUNDING'],
      passage: {
        document: 'bulletin',
        sentence: 2,
        span: { start: 32, end: text.length, sha256: hash(text.slice(32)) },
      },
      attribution: [{ anonymous: true, description: null, count: null }],
    }),
    claim('march', { predicate: 'MOVES_TO', object: 'land', from: 'pass', supersedes: 'backing-again' }),
    claim('forecast', {
      subject: 'vote',
      predicate: 'ENABLES',
      object: 'council',
      modality: 'FORECAST',
      affects: { subject: 'party', predicate: 'SUPPORTS', object: 'council', supportType: 'WEAPONS' },
      condition: { event: 'vote', text: 'if the vote is held' },
    }),
  ],
  retractions: [],
};

const elsewhere = { document: 'bulletin-2', sentence: null, span: null };

/** More of the same, recorded under other ids by somebody who did not know of the desk: each part of a claim has a twin. */
export const twinDesk: Batch = {
  documents: [
    { ...document, id: 'bulletin-2', publisher: 'gazette-2', length: null, sha256: null, sentences: [] },
  ],
  entities: [
    ...(['party-2', 'gazette-2', 'council-2'] as const).map((id) => plainEntity(id, 'Organization')),
    plainEntity('land-2', 'State'),
    plainEntity('pass-2', 'Place'),
    ...entities.filter(({ kind }) => kind === 'Event').map((vote) => ({ ...vote, id: 'vote-2' })),
  ],
  claims: [
    claim('backing-2', {
      subject: 'party-2',
      supportTypes: ['WEAPONS'],
      via: ['pass-2'],
      at: ['pass-2'],
      passage: elsewhere,
      attribution: [{ speaker: 'gazette-2' }, { anonymous: true, description: 'two officials', count: null }],
    }),
    claim('march-2', {
      subject: 'party-2',
      predicate: 'MOVES_TO',
      object: 'land',
      from: 'pass-2',
      passage: elsewhere,
    }),
    claim('forecast-2', {
      subject: 'vote-2',
      predicate: 'ENABLES',
      object: 'council',
      modality: 'FORECAST',
      passage: elsewhere,
      affects: { subject: 'party-2', predicate: 'SUPPORTS', object: 'council', supportType: 'WEAPONS' },
      condition: { event: 'vote-2', text: 'if the vote is held' },
      attribution: [{ anonymous: true, description: 'three officials', count: null }],
    }),
    claim('rivalry', { predicate: 'OPPOSES', object: 'party-2', passage: elsewhere }),
  ],
  retractions: [],
};
