import type { DocumentInput } from '../../src/domain/recording/input.js';
import { type Statement, statement } from '../../src/domain/statement.js';
import type { Day } from '../../src/domain/time/day.js';
import { formatSpan } from '../../src/domain/time/span.js';
import { predicateRow } from '../../src/domain/vocabulary.js';
import {
  type JudgedRecord,
  type RecordedClaim,
  recorder,
  type World,
  worldTexts,
} from '../support/random-claims.js';
import { partsOf } from './filters.js';
import { historyOf } from './history.js';
import { claimsListed, everyStatement, type Narrowing, oneOf, relationsListed } from './lists.js';
import { connection, type Given, type Listing, type Time } from './paging.js';
import {
  type Asked,
  affirmingOf,
  carriersOf,
  compare,
  denialsOf,
  deniedByPartyOnly,
  isLive,
  keyOf,
  lastAttestedOn,
  originsOf,
  routesOf,
  type Source,
  type Stood,
  statementAsRelation,
  supportTypeOf,
} from './relations.js';

/*
 * The things of a world as objects that graphql-js reads by itself: a key for each field of the schema, a function where the
 * field has arguments or leads to another thing. Each is seen at a time, which goes down with it.
 */

/** What the oracle's ids of relations begin with: their text is its own, and only what they tell apart can be compared. */
export const relationMark = 'relation:';

export function entityNode(world: World, time: Time, id: string) {
  const { kind, name, names, summary, roles, externalIds, event } = the(world.entities, id);
  return {
    __typename: kind,
    ...{ id, name, names, summary, roles, externalIds, version: 1, revisions: [] },
    ownNames: world.read?.ownNames(id) ?? names,
    ...event,
    judgements: () =>
      (world.judgements ?? [])
        .filter((judged) => judged.kind === 'ENTITIES' && isOf(world, id, judged))
        .map(judgementNode),
    relations: (given: Given) => relationConnection(world, time, given, id),
    claims: (given: Given) => {
      const own = world.claims.filter((claim) => Object.values(partsOf(claim)).flat().includes(id));
      return claimConnection(world, time, given, own, id);
    },
  };
}

/** Whether a judgement names an entity, or one that is read as it. */
function isOf({ read }: World, id: string, { keep, merge }: JudgedRecord): boolean {
  return [keep, merge].some((named) => read?.entity(named) === id);
}

export function judgementNode(judged: JudgedRecord) {
  return { __typename: 'Judgement', ...judged, undoneAt: null, undoneBy: null, undoReason: null };
}

export function documentNode(world: World, time: Time, document: DocumentInput) {
  const own = world.claims.filter(({ passage }) => passage.document === document.id);
  const text = worldTexts[document.id];
  return {
    __typename: 'Document',
    ...document,
    publisher: () => document.publisher && entityNode(world, time, document.publisher),
    textAttached: text !== undefined,
    recordedAt: world.instants[0],
    sentences: document.sentences.map(({ number, start, end, without }) => ({
      ...{ number, start, end },
      text: text?.slice(start, end) ?? null,
      withoutClaims: without,
      claims: () =>
        own
          .filter((claim) => claim.passage.sentence === number && isLive(claim, time))
          .sort((one, other) => startOf(one) - startOf(other) || compare(one.id, other.id))
          .map((claim) => claimNode(world, time, claim)),
    })),
    claims: (given: Given) => claimConnection(world, time, given, own, null),
  };
}

/** Where a passage starts; one without a place comes last. */
function startOf({ passage }: RecordedClaim): number {
  return passage.span?.start ?? Number.MAX_SAFE_INTEGER;
}

const credibilities = [
  'CONFIRMED',
  'PROBABLY_TRUE',
  'POSSIBLY_TRUE',
  'DOUBTFUL',
  'IMPROBABLE',
  'CANNOT_BE_JUDGED',
];

export function claimNode(world: World, time: Time, claim: RecordedClaim): object {
  const { predicate, modality, attestedOn, attestedBasis, condition, affects, origin } = claim;
  const { informationCredibility: credibility, retractedAt } = claim;
  const isRetracted = retractedAt !== null && retractedAt <= time.knownAt;
  const entity = (id: string | null) => id && entityNode(world, time, id);
  const another = (id: string | null) => id && claimNode(world, time, the(world.claims, id));
  const successor = world.claims.find(
    ({ supersedes, recordedAt }) => supersedes === claim.id && recordedAt <= time.knownAt,
  );
  return {
    __typename: 'Claim',
    ...claim,
    subject: () => entity(claim.subject),
    object: () => entity(claim.object),
    via: () => claim.via.map(entity),
    at: () => claim.at.map(entity),
    from: () => entity(claim.from),
    affects: () => affects && statementNode(world, time, statement(affects)),
    condition: condition && { text: condition.text, event: () => entity(condition.event) },
    edtf: formatSpan(claim, { nature: predicateRow(predicate).nature, modality, attestedOn }),
    attestedBasis: { kind: attestedBasis.kind, why: attestedBasis.why },
    passage: passageOf(world, time, claim),
    attribution: claim.attribution.map((link) =>
      'speaker' in link
        ? { speaker: () => entity(link.speaker), description: null, anonymous: false, count: null }
        : { speaker: null, ...link },
    ),
    origin: () => originNode(world, time, origin),
    informationCredibility: credibility && credibilities[credibility - 1],
    recordedBy: recorder,
    retractedAt: isRetracted ? retractedAt : null,
    retractedBy: isRetracted ? recorder : null,
    retractionReason: isRetracted ? claim.retractionReason : null,
    supersedes: () => another(claim.supersedes),
    supersededBy: () => successor && claimNode(world, time, successor),
    derivedFrom: () => [...claim.derivedFrom].sort(compare).map(another),
    // Nothing is graded or edited in these worlds.
    revisions: [],
  };
}

function passageOf(world: World, time: Time, { passage }: RecordedClaim) {
  const { document, sentence, span } = passage;
  const text = worldTexts[document];
  return {
    document: () => documentNode(world, time, the(world.documents, document)),
    sentence,
    ...span,
    quote: span && text ? text.slice(span.start, span.end) : null,
  };
}

function statementNode(world: World, time: Time, { subject, object, ...rest }: Statement) {
  return {
    ...rest,
    subject: () => entityNode(world, time, subject),
    object: () => entityNode(world, time, object),
  };
}

function originNode(world: World, time: Time, origin: RecordedClaim['origin']) {
  const { id, entity, document, anonymous } = origin;
  const named = entity && the(world.entities, entity).name;
  const titled = !anonymous && document && the(world.documents, document).title;
  return {
    ...{ id, anonymous },
    entity: () => entity && entityNode(world, time, entity),
    description: named ?? (titled || (origin.description ?? 'unattributed')),
  };
}

export function relationNode(
  world: World,
  asked: Asked,
  stood: Stood,
  narrowing: Narrowing = everyStatement,
): object {
  const { subject, predicate, object, standing } = stood;
  return {
    id: `${relationMark}${JSON.stringify([keyOf(stood), narrowing.words, asked])}`,
    subject: () => entityNode(world, asked, subject),
    predicate,
    object: () => entityNode(world, asked, object),
    sign: predicateRow(predicate).sign,
    on: asked.on,
    knownAt: asked.knownAt,
    standing,
    claimCount: () => affirmingOf(stood).length,
    originCount: () => originsOf(stood).length,
    denialCount: () => denialsOf(stood, asked).length,
    deniedByPartyOnly: () => deniedByPartyOnly(world, stood, asked),
    lastAttestedOn: () => lastAttestedOn(stood),
    supportType: narrowing.form ?? supportTypeOf(stood),
    statements: () => stood.sources.map((source) => statementAsNode(world, asked, source)),
    via: () => routesOf(stood).map((route) => route.map((id) => entityNode(world, asked, id))),
    origins: () => originsOf(stood).map((origin) => originNode(world, asked, origin)),
    claims: (given: Given) => {
      const claims = given['all'] === true ? stood.allClaims : carriersOf(stood);
      return claimConnection(world, asked, given, claims, null);
    },
    history: ({ from, to }: { readonly from?: Day | null; readonly to?: Day | null }) =>
      historyOf(world, asked, (on) => oneOf(world, { ...asked, on }, stood, narrowing)).filter(
        (run) => (!to || run.from < to) && (!from || run.to === null || run.to > from),
      ),
  };
}

/** One of a relation's statements, as a relation of its own. */
function statementAsNode(world: World, asked: Asked, source: Source): object {
  const alone = { ...asked, rollUp: false };
  const { id } = source.statement;
  const narrowing: Narrowing = { words: id, counts: (each) => each.id === id, form: null };
  return relationNode(world, alone, statementAsRelation(source, alone), narrowing);
}

/** `relations` of an entity, or with none of everything. */
export function relationConnection(world: World, time: Time, given: Given, from: string | null) {
  return connection(given, time, (list, at): Listing<Stood> => {
    const { asked, narrowing, relations } = relationsListed(world, list, at, from);
    return {
      items: relations,
      keyOf,
      answer: (stood) => relationNode(world, asked, stood, narrowing),
    };
  });
}

/** `claims` among some; of an entity, where one is given. */
export function claimConnection(
  world: World,
  time: Time,
  given: Given,
  claims: readonly RecordedClaim[],
  entity: string | null,
) {
  return connection(
    given,
    time,
    (list, at): Listing<RecordedClaim> => ({
      items: claimsListed(world, claims, list, at, entity),
      keyOf: ({ id }) => id,
      answer: (claim) => claimNode(world, at, claim),
    }),
  );
}

/** The one of these with an id. */
function the<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`the world has no ${id}`);
  return found;
}
