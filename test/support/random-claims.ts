import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Judgement } from '../../src/domain/identity/judgement.js';
import { type Link, type Origin, originOf } from '../../src/domain/origin.js';
import { objectionsToBatch } from '../../src/domain/recording/batch-rules.js';
import { directoryOf } from '../../src/domain/recording/directory.js';
import type {
  Batch,
  ClaimInput,
  DocumentInput,
  EntityInput,
  EntityName,
  RetractionInput,
  TextSpan,
} from '../../src/domain/recording/input.js';
import type { Day } from '../../src/domain/time/day.js';
import { type Instant, parseInstant } from '../../src/domain/time/instant.js';
import {
  actorKinds,
  type EntityKind,
  mayJoin,
  type Predicate,
  predicateNames,
  type Role,
  type SupportType,
  territoryKinds,
} from '../../src/domain/vocabulary.js';
import { lastChange } from '../../src/graph/clock.js';
import type { Graph } from '../../src/graph/connection.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { record } from '../../src/graph/writing/record.js';
import { arbitraryBounds, claimedDays } from '../fixtures/arbitrary-claims.js';
import { testSeed } from './test-seed.js';

/** A claim as the graph keeps it, with what recording adds. */
export type RecordedClaim = ClaimInput & {
  readonly recordedAt: Instant;
  readonly retractedAt: Instant | null;
  readonly retractionReason: string | null;
  readonly origin: Origin;
};

/** A judgement as the graph keeps it. */
export interface JudgedRecord extends Judgement {
  readonly id: string;
  readonly reason: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}

/** All that was recorded, and the instants at which it was. */
export interface World {
  readonly entities: readonly EntityInput[];
  readonly documents: readonly DocumentInput[];
  readonly claims: readonly RecordedClaim[];
  readonly instants: readonly Instant[];
  /** The last change that the log has, read past what is tested; left out where nothing was recorded in a graph. */
  readonly lastChange?: LoggedFields;
  /** What was judged of who is one, in order of time; left out where nothing was. */
  readonly judgements?: readonly JudgedRecord[];
  /** The claims with the ids that they were recorded with, where those are read as others. */
  readonly asRecorded?: readonly RecordedClaim[];
  /** What ids are read as, where some are judged to be one with others. */
  readonly read?: {
    readonly entity: (id: string) => string;
    readonly origin: (id: string) => string;
    /** The names that an entity was recorded with itself. */
    readonly ownNames: (id: string) => EntityInput['names'];
  };
}

/** How many batches a world is recorded in. */
const batchCount = 3;

const kinds: Readonly<Record<string, EntityKind>> = {
  army: 'Organization',
  chief: 'Person',
  corps: 'Organization',
  envoy: 'Person',
  guard: 'Organization',
  land: 'State',
  quarter: 'Place',
  town: 'Place',
  war: 'Event',
};

/** The ids of the entities of every world. */
export const worldEntities: readonly string[] = Object.keys(kinds);

/** The ids of the documents of every world. */
export const worldDocuments: readonly string[] = ['gazette', 'history', 'leaflet'];

/** The texts of those documents whose texts are attached. */
export const worldTexts: Readonly<Record<string, string>> = {
  gazette: 'A convoy crossed the bridge. '.repeat(35).slice(0, 1_000),
};

/** Who records every world. */
export const recorder = 'the test';

/** Words that the notes of claims are made of. */
export const noteWords: readonly string[] = ['Convoy', 'bridge', 'Café', '(100%)', 'winter'];

interface Topic {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
}

const topic = (subject: string, predicate: Predicate, object: string): Topic => ({
  subject,
  predicate,
  object,
});

/** What may be part of what, or in it; in circles, too. */
const hierarchies: readonly Topic[] = [
  topic('corps', 'PART_OF', 'army'),
  topic('army', 'PART_OF', 'land'),
  topic('corps', 'PART_OF', 'land'),
  topic('army', 'PART_OF', 'corps'),
  topic('quarter', 'PART_OF', 'town'),
  topic('quarter', 'LOCATED_IN', 'town'),
  topic('town', 'LOCATED_IN', 'land'),
  topic('army', 'LOCATED_IN', 'quarter'),
];

const everything: readonly Topic[] = worldEntities.flatMap((subject) =>
  worldEntities.flatMap((object) =>
    predicateNames
      .filter(
        (predicate) =>
          subject !== object && mayJoin(predicate, kinds[subject] ?? 'State', kinds[object] ?? 'State'),
      )
      .map((predicate) => topic(subject, predicate, object)),
  ),
);

const telling: readonly Predicate[] = ['SUPPORTS', 'FIGHTS', 'ALLIED_WITH', 'PRESENT_IN', 'ATTACKS'];

const arbitraryTopics: fc.Arbitrary<readonly Topic[]> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...hierarchies), { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(fc.constantFrom(...everything.filter(({ predicate }) => telling.includes(predicate))), {
      minLength: 3,
      maxLength: 6,
    }),
    fc.uniqueArray(fc.constantFrom(...everything), { maxLength: 2 }),
  )
  .map((lists) => lists.flat());

const ofKind = (...wanted: readonly EntityKind[]) =>
  fc.constantFrom(...worldEntities.filter((id) => wanted.some((kind) => kinds[id] === kind)));

const several = (entity: fc.Arbitrary<string>, maxLength: number) =>
  fc.uniqueArray(entity, { maxLength }).map((ids): readonly string[] => ids);

const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });

const someTypes: readonly SupportType[] = ['TROOPS', 'WEAPONS', 'FUNDING', 'UNKNOWN'];

const arbitraryLink: fc.Arbitrary<Link> = fc.oneof(
  fc.record({ speaker: ofKind(...actorKinds) }),
  fc.record({
    anonymous: fc.constant(true as const),
    description: fc.constantFrom(null, 'sources', 'Diplomatic  sources', 'two officials'),
    count: fc.constantFrom(null, 2),
  }),
);

const arbitraryPassage = fc
  .record({
    document: fc.constantFrom(...worldDocuments),
    sentence: fc.constantFrom(null, 1, 2),
    start: fc.constantFrom(null, 10, 20),
  })
  .map(({ document, sentence, start }) => ({
    document,
    sentence,
    span:
      start === null || (sentence !== null && start !== sentence * 10)
        ? null
        : spanOf(document, start, start + 10),
  }));

/** A run of characters of a document; of one without a text, with some hash. */
function spanOf(document: string, start: number, end: number): TextSpan {
  const text = worldTexts[document];
  return { start, end, sha256: text === undefined ? 'ab'.repeat(32) : sha256(text.slice(start, end)) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

type Drawn = Omit<ClaimInput, 'id' | 'supersedes' | 'derivedFrom'>;

function arbitraryClaim(topics: readonly Topic[]): fc.Arbitrary<Drawn> {
  return fc
    .record({
      topic: fc.constantFrom(...topics),
      supportTypes: fc.uniqueArray(fc.constantFrom(...someTypes), { maxLength: 3 }),
      via: several(fc.constantFrom(...worldEntities), 2),
      at: several(ofKind(...territoryKinds, 'Event'), 2),
      from: rarely(ofKind(...territoryKinds)),
      affects: rarely(fc.constantFrom(...topics).map((affected) => ({ ...affected, supportType: null }))),
      polarity: fc.constantFrom('AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES'),
      modality: fc.constantFrom('ACTUAL', 'ACTUAL', 'ACTUAL', 'ACTUAL', 'ANNOUNCED', 'FORECAST', 'ASSESSED'),
      condition: rarely(fc.record({ event: rarely(fc.constant('war')), text: fc.constant('if it comes') })),
      began: arbitraryBounds,
      ended: fc.oneof(arbitraryBounds, fc.constant({ earliest: null, latest: null })),
      attestedOn: fc.constantFrom(...claimedDays),
      attestedBasis: fc.constantFrom<ClaimInput['attestedBasis']>(
        { kind: 'STATED', why: null },
        { kind: 'INFERRED', why: 'from what precedes it' },
      ),
      passage: arbitraryPassage,
      attribution: fc.array(arbitraryLink, { maxLength: 3 }),
      note: fc.uniqueArray(fc.constantFrom(...noteWords), { minLength: 1 }).map((words) => words.join(' ')),
      sourceReliability: fc.constantFrom(null, 'A', 'B', 'D', 'F'),
      informationCredibility: fc.constantFrom(null, 1, 2, 4, 6),
    })
    .map(
      ({ topic: { subject, predicate, object }, supportTypes, ...rest }): Drawn => ({
        subject,
        predicate,
        object,
        supportTypes: predicate === 'SUPPORTS' ? supportTypes : [],
        ...rest,
      }),
    )
    .filter((claim) => isRecordable(claim));
}

function isRecordable(claim: Drawn): boolean {
  const alone = { id: '', supersedes: null, derivedFrom: [], ...claim };
  const batch = { documents: [], entities: [], claims: [alone], retractions: [] };
  return objectionsToBatch(batch, worldDirectory()).length === 0;
}

/** What the ids of every world stand for. */
function worldDirectory() {
  const entities = worldEntities.map((id) => entityNamed(id, []));
  return directoryOf({ documents: documentsOf(claimedDays[0] as Day), entities, claims: [] }, new Map());
}

/** When a claim comes, and what becomes of it; as numbers of batches. */
interface Fate {
  readonly batch: number;
  readonly retracted: number | null;
  readonly supersedes: boolean;
}

const arbitraryFate: fc.Arbitrary<Fate> = fc.record({
  batch: fc.nat({ max: batchCount - 1 }),
  retracted: fc.option(fc.nat({ max: batchCount - 1 }), { nil: null, freq: 4 }),
  supersedes: fc.constantFrom(false, false, false, false, true),
});

/** The batches of a small world: entities of every kind, and claims that are few enough to meet and to differ. */
const arbitraryWorld: fc.Arbitrary<readonly Batch[]> = arbitraryTopics.chain((topics) =>
  fc
    .tuple(
      arbitraryEntities(),
      fc.array(fc.tuple(arbitraryClaim(topics), arbitraryFate), {
        minLength: 10,
        maxLength: 40,
        size: 'max',
      }),
    )
    .map(([entities, drawn]) => batchesOf(entities, drawn)),
);

function arbitraryEntities(): fc.Arbitrary<readonly EntityInput[]> {
  const roles = fc.uniqueArray(fc.constantFrom<Role>('GOV', 'MIL', 'REB'), { maxLength: 2 });
  return fc
    .array(roles, { minLength: worldEntities.length, maxLength: worldEntities.length })
    .map((drawn) => worldEntities.map((id, index) => entityNamed(id, drawn[index] ?? [])));
}

function entityNamed(id: string, roles: readonly Role[]): EntityInput {
  const kind = kinds[id] ?? 'State';
  const described = {
    id,
    // Some are named alike, so that the ids must decide between them.
    name: kind === 'Place' ? 'A place' : `The ${id}`,
    names: namesOf(id),
    summary: kind === 'Person' ? 'Commands the army.' : null,
    roles,
    externalIds: kind === 'State' ? [{ scheme: 'wikidata', value: `Q:${id}` }] : [],
  };
  if (kind !== 'Event') return { ...described, kind, event: null };
  const began = { earliest: claimedDays[0] ?? null, latest: null };
  return { ...described, kind, event: { began, ended: { earliest: null, latest: null }, status: 'ONGOING' } };
}

function namesOf(id: string): readonly EntityName[] {
  return [
    { text: `The ${id}`, language: 'en', kind: 'OFFICIAL' },
    { text: id.slice(0, 3).toUpperCase(), language: null, kind: 'ACRONYM' },
  ];
}

function documentsOf(attestedOn: Day): readonly DocumentInput[] {
  return worldDocuments.map((id, index) => ({
    id,
    title: index < 2 ? 'A title' : 'Another title',
    language: 'en',
    kind: index === 0 ? 'NEWS' : 'REPORT',
    publisher: index === 0 ? 'chief' : null,
    url: index === 0 ? 'https://gazette.example/1' : null,
    publishedOn: index === 2 ? null : attestedOn,
    attestedOn,
    attestedBasis: { kind: 'STATED', why: null },
    length: 1_000,
    sha256: worldTexts[id] === undefined ? null : sha256(worldTexts[id]),
    sentences: [1, 2].map((number) => ({
      number,
      ...spanOf(id, number * 10, number * 10 + 10),
      without: number === 2 && index === 1 ? 'It says what the first does.' : null,
    })),
    notes: index === 2 ? 'Handed out in the street.' : null,
  }));
}

function batchesOf(
  entities: readonly EntityInput[],
  drawn: readonly (readonly [Drawn, Fate])[],
): readonly Batch[] {
  const ids = drawn.map((_each, index) => `c${String(index).padStart(2, '0')}`);
  const superseded = new Set<string>();
  const claims = drawn.map(([claim, fate], index): ClaimInput & { readonly fate: Fate } => {
    const earlier = ids.filter((_id, at) => (drawn[at]?.[1].batch ?? 0) < fate.batch);
    const free = earlier.filter((id) => !superseded.has(id));
    const supersedes = (fate.supersedes && free[index % free.length]) || null;
    if (supersedes !== null) superseded.add(supersedes);
    return {
      ...claim,
      id: ids[index] ?? '',
      supersedes,
      derivedFrom: earlier.slice(0, index % 3),
      fate,
    };
  });
  return Array.from({ length: batchCount }, (_empty, number) => ({
    entities: number === 0 ? entities : [],
    documents: number === 0 ? documentsOf(claimedDays[0] as Day) : [],
    claims: claims.filter(({ fate }) => fate.batch === number).map(({ fate: _fate, ...claim }) => claim),
    retractions: claims.flatMap(({ id, fate }): RetractionInput[] =>
      fate.retracted === number && fate.batch <= number ? [{ claim: id, reason: `${id} is withdrawn` }] : [],
    ),
  }));
}

/** Records the batches of a world one after the other, and tells what the graph holds then. */
export async function recordWorld(graph: Graph, batches: readonly Batch[]): Promise<World> {
  const instants: Instant[] = [];
  for (const batch of batches) {
    await record(graph, batch, recorder);
    const at = await lastChange(graph);
    if (at === null) throw new Error('a batch was recorded and the clock did not move');
    instants.push(at);
    if (instants.length > 1) continue;
    for (const [document, text] of Object.entries(worldTexts)) await attachText(graph, document, text);
  }
  return { ...worldOf(batches, instants), lastChange: await lastLogged(graph) };
}

/** A change as the API tells it. */
export interface LoggedFields {
  readonly id: string;
  readonly kind: string;
  readonly at: Instant;
  readonly by: string;
  readonly ids: readonly string[];
  readonly statements: readonly string[];
  readonly entities: readonly string[];
}

/** The last change of a graph's log. */
export async function lastLogged(graph: Graph): Promise<LoggedFields> {
  const [row] = await graph.read(
    'MATCH (c:Change) RETURN toString(c.position), c.kind, toString(c.at), c.by, c.ids, c.statements ORDER BY c.position DESC LIMIT 1',
  );
  if (row === undefined) throw new Error('nothing is logged');
  const [id, kind, at, by, ids, statements] = row as [string, string, string, string, string[], string[]];
  const own = kind.startsWith('ENTITY_') ? ids : [];
  const ends = statements.flatMap((statement) => [statement.split('|')[0], statement.split('|')[2]]);
  const entities = [...new Set([...own, ...ends])].filter((entity) => entity !== undefined);
  return { id, kind, at: parseInstant(at) as Instant, by, ids, statements, entities };
}

/** What is known of a world once its batches are recorded, each at its instant. */
export function worldOf(batches: readonly Batch[], instants: readonly Instant[]): World {
  const documents = batches.flatMap((batch) => batch.documents);
  const publishers = new Map(documents.map(({ id, publisher }) => [id, publisher]));
  const retracted = new Map<string, { readonly at: Instant; readonly reason: string }>();
  batches.forEach(({ claims, retractions }, index) => {
    const superseded = claims.flatMap(({ id, supersedes }): RetractionInput[] =>
      supersedes === null ? [] : [{ claim: supersedes, reason: `superseded by ${id}` }],
    );
    for (const { claim, reason } of [...superseded, ...retractions]) {
      if (!retracted.has(claim)) retracted.set(claim, { at: instants[index] as Instant, reason });
    }
  });
  const claims = batches.flatMap((batch, index) =>
    batch.claims.map((claim) => ({
      ...claim,
      recordedAt: instants[index] as Instant,
      retractedAt: retracted.get(claim.id)?.at ?? null,
      retractionReason: retracted.get(claim.id)?.reason ?? null,
      origin: originOf({
        chain: claim.attribution,
        document: claim.passage.document,
        publisher: publishers.get(claim.passage.document) ?? null,
      }),
    })),
  );
  return { entities: batches.flatMap((batch) => batch.entities), documents, claims, instants };
}

/** Some worlds, each with a title that says how to bring it back. */
export function sampleWorlds(
  count: number,
  seed = testSeed,
): readonly (readonly [title: string, batches: readonly Batch[]])[] {
  const drawn = fc.sample(arbitraryWorld, { numRuns: count, seed });
  return drawn.map((batches, index) => [`world ${index + 1} of seed ${seed}`, batches]);
}
