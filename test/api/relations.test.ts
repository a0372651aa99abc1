import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { predicateRow } from '../../src/domain/vocabulary.js';
import { askedDays } from '../fixtures/arbitrary-claims.js';
import {
  type Asked,
  affirmingOf,
  carriersOf,
  compare,
  denialsOf,
  deniedByPartyOnly,
  keyOf,
  lastAttestedOn,
  originsOf,
  rank,
  relationIn,
  relationsIn,
  routesOf,
  type Stood,
  statementAsRelation,
  supportTypeOf,
  type Triple,
  tieSignOf,
} from '../oracle/relations.js';
import { startApi, type TestApi } from '../support/api.js';
import { recordWorld, sampleWorlds, type World, worldEntities } from '../support/random-claims.js';
import { testSeed } from '../support/test-seed.js';

/*
 * Random worlds, recorded batch by batch and asked about on every day that their claims speak of, as known after each batch:
 * what the compiled statements answer is what the rules come to when worked out claim by claim.
 */

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ ENTENTE_MAX_COST: '1000000000', ENTENTE_STATEMENT_TIMEOUT_MS: '60000' });
});
afterAll(() => api.close());

describe.each(sampleWorlds(1))('in %s', (_title, batches) => {
  let world: World;
  beforeAll(async () => {
    await api.empty();
    world = await recordWorld(api.graph, batches);
  });

  test('the relations of a day are those that the claims come to, with all their figures', async () => {
    for (const asked of questions(world)) {
      const { relations } = await api.data<Listed>(listing(asked), variables(asked));
      const expected = relationsIn(world, asked).filter(({ standing }) => standing !== 'UNKNOWN');
      expect(relations.totalCount).toBe(expected.length);
      expectSame(world, asked, relations.nodes, expected);
    }
  });

  test('no two relations share an id, nor two statements of a relation', async () => {
    for (const asked of onAllEvidence(world).slice(5, 8)) {
      const { relations } = await api.data<Listed>(listing(asked), variables(asked));
      for (const found of [relations.nodes, ...relations.nodes.map(({ statements }) => statements ?? [])]) {
        const ids = found.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  test("an entity's relations are those of the list at whose end it stands", async () => {
    for (const [index, asked] of questions(world).entries()) {
      const id = worldEntities[index % worldEntities.length] ?? '';
      const { entity } = await api.data<{ entity: Listed }>(listingOfEntity(asked), {
        id,
        ...variables(asked),
      });
      const expected = relationsIn(world, asked).filter(
        ({ standing, subject, object }) => standing !== 'UNKNOWN' && (subject === id || object === id),
      );
      expectSame(world, asked, entity.relations.nodes, expected);
    }
  });

  test('one relation is what its list has, and its history is that of each day', async () => {
    for (const asked of questions(world).filter((_each, index) => index % 4 === 1)) {
      for (const triple of triplesEver(world, asked)) {
        const { subject, predicate, object } = triple;
        const turned = predicateRow(predicate).symmetric && asked.rollUp;
        const ends = turned ? { subject: object, object: subject } : { subject, object };
        const { relation } = await api.data<One>(single(asked), { ...ends, predicate, ...variables(asked) });
        expectSame(world, asked, [relation], [relationIn(world, asked, triple)]);
        expectHistory(relation.history, world, asked, triple);
      }
    }
  });

  test('a tie is all the relations of its pair, and its sign is theirs', async () => {
    for (const asked of questions(world).filter((_each, index) => index % 3 === 0)) {
      for (const [between, and] of [
        ['corps', 'land'],
        ['army', 'chief'],
        ['town', 'army'],
      ] as const) {
        const { tie } = await api.data<TieAnswer>(tieOf, { between, and, ...variables(asked) });
        const expected = tieIn(world, asked, between, and);
        expect(tie.sign).toBe(tieSignOf(expected));
        expect(
          tie.relations.map(({ subject, predicate, object }) => `${subject.id}|${predicate}|${object.id}`),
        ).toEqual(expected.map(keyOf));
      }
    }
  });

  test('before anything was recorded nothing stands', async () => {
    const long = { on: '2004-03-01', knownAt: '2001-01-01T00:00:00.000Z', evidence: null, rollUp: true };
    const asked = long as Asked;
    const { relations } = await api.data<Listed>(listing(asked), variables(asked));
    expect(relations).toEqual({ totalCount: 0, nodes: [] });
    const ends = { subject: 'corps', predicate: 'SUPPORTS', object: 'land' };
    const { relation } = await api.data<One>(single(asked), { ...ends, ...variables(asked) });
    expect(relation).toMatchObject({ standing: 'UNKNOWN', claimCount: 0, history: [], origins: [] });
  });
});

function tieIn(world: World, asked: Asked, between: string, and: string): readonly Stood[] {
  const ends = [between, and].sort().join();
  return relationsIn(world, asked)
    .filter(({ subject, object }) => [subject, object].sort().join() === ends)
    .filter(({ standing }) => rank(standing) <= rank('POSSIBLE'))
    .sort((one, other) => rank(one.standing) - rank(other.standing) || byIds(one, other));
}

function expectSame(
  world: World,
  asked: Asked,
  answered: readonly Answered[],
  expected: readonly Stood[],
): void {
  expect(answered.map(read).sort(byKey)).toEqual(
    expected.map((relation) => expectedOf(world, relation, asked)).sort(byKey),
  );
}

/**
 * Every other day as known at the end, with and without roll-up, and some as known after each batch; one of them on a part of the
 * evidence, which Neo4j takes seconds to plan.
 */
function questions(world: World): readonly Asked[] {
  const origins = world.claims.slice(0, 2).map(({ origin }) => origin.id);
  const parts = [
    { excludeOrigins: origins },
    { minReliability: 'B', excludeDocuments: ['gazette'] },
    { onlyDocuments: ['history', 'leaflet'] },
  ];
  return askedDays.flatMap((on, index) => {
    const knownAt = index % 2 === 0 ? world.instants.at(-1) : world.instants[index % world.instants.length];
    if (knownAt === undefined) return [];
    const evidence = index === 7 ? (parts[testSeed % parts.length] ?? null) : null;
    // Every field of what is rolled up and found anew is more than one field may ask for: random operations ask for parts of it.
    return [{ on, knownAt, evidence, rollUp: evidence === null && index % 4 < 2 }];
  });
}

function onAllEvidence(world: World): readonly Asked[] {
  return questions(world).filter(({ evidence }) => evidence === null);
}

function variables({ on, knownAt, evidence, rollUp }: Asked) {
  return { on, knownAt, evidence, rollUp };
}

/** Every relation that exists on some day. */
function triplesEver(world: World, asked: Asked): readonly Triple[] {
  const found = askedDays.flatMap((on) => relationsIn(world, { ...asked, on }));
  return [...new Map(found.map((relation) => [keyOf(relation), relation])).values()];
}

interface Ref {
  readonly id: string;
}

interface AnsweredFigures {
  readonly subject: Ref;
  readonly predicate: string;
  readonly object: Ref;
  readonly sign: string;
  readonly on: string;
  readonly knownAt: string;
  readonly standing: string;
  readonly claimCount: number;
  readonly originCount: number;
  readonly denialCount: number;
  readonly deniedByPartyOnly: boolean;
  readonly lastAttestedOn: string | null;
  readonly supportType: string | null;
  readonly via: readonly (readonly Ref[])[];
  readonly origins: readonly {
    readonly id: string;
    readonly anonymous: boolean;
    readonly entity: Ref | null;
  }[];
  readonly claims: { readonly nodes: readonly Ref[]; readonly totalCount: number };
  readonly allClaims: { readonly nodes: readonly Ref[] };
}

interface Answered extends AnsweredFigures {
  readonly id: string;
  readonly statements?: readonly (AnsweredFigures & Ref)[];
}

interface Listed {
  readonly relations: { readonly totalCount: number; readonly nodes: readonly Answered[] };
}

interface AnsweredSegment {
  readonly from: string | null;
  readonly to: string | null;
  readonly standing: string;
  readonly claimCount: number;
  readonly originCount: number;
  readonly denialCount: number;
}

interface One {
  readonly relation: Answered & { readonly history: readonly AnsweredSegment[] };
}

interface TieAnswer {
  readonly tie: { readonly sign: string; readonly relations: readonly Answered[] };
}

const figures = `subject { id } predicate object { id } sign on knownAt standing claimCount originCount denialCount
  deniedByPartyOnly lastAttestedOn supportType via { id } origins { id anonymous entity { id } }
  claims(first: 200, orderBy: { field: ID }) { totalCount nodes { id } }
  allClaims: claims(all: true, first: 200, orderBy: { field: ID }) { nodes { id } }`;
const parameters = '$on: Date, $knownAt: DateTime, $evidence: EvidenceFilter, $rollUp: Boolean';
const every = '[ASSERTED, CONTESTED, PRESUMED, POSSIBLE, ENDED, PROSPECTIVE, DENIED, UNKNOWN]';
/** What is found anew is asked without each statement beside, since all at once is more than one field may ask. */
const list = (
  statements: string,
) => `relations(on: $on, knownAt: $knownAt, evidence: $evidence, rollUp: $rollUp, standings: ${every}, first: 200) {
  totalCount nodes { id ${figures} ${statements} }
}`;
const statementsToo = `statements { id ${figures} }`;
const statementsFor = ({ evidence }: Asked) => (evidence === null ? statementsToo : '');
const listing = (asked: Asked) => `query (${parameters}) { ${list(statementsFor(asked))} }`;
const listingOfEntity = (asked: Asked) =>
  `query ($id: ID!, ${parameters}) { entity(id: $id) { ${list(statementsFor(asked))} } }`;
const single = (asked: Asked) => `query ($subject: ID!, $predicate: Predicate!, $object: ID!, ${parameters}) {
  relation(subject: $subject, predicate: $predicate, object: $object, on: $on, knownAt: $knownAt, evidence: $evidence, rollUp: $rollUp) {
    id ${figures} ${statementsFor(asked)} history { from to standing claimCount originCount denialCount }
  }
}`;
const tieOf = `query ($between: ID!, $and: ID!, ${parameters}) {
  tie(between: $between, and: $and, on: $on, knownAt: $knownAt, evidence: $evidence, rollUp: $rollUp) {
    sign relations { subject { id } predicate object { id } standing }
  }
}`;

/** An answered relation in a form to compare. */
function read(answered: Answered) {
  return { ...readFigures(answered), statements: answered.statements?.map(readFigures) };
}

function readFigures(answered: AnsweredFigures) {
  const { subject, object, via, origins, claims, allClaims, predicate, sign, on, knownAt, standing } =
    answered;
  const { claimCount, originCount, denialCount, lastAttestedOn: last, supportType } = answered;
  return {
    key: `${subject.id}|${predicate}|${object.id}`,
    asked: [on, knownAt],
    sign,
    standing,
    counts: [claimCount, originCount, denialCount],
    deniedByPartyOnly: answered.deniedByPartyOnly,
    lastAttestedOn: last,
    supportType,
    via: via.map((route) => route.map(({ id }) => id).join(' > ')).sort(compare),
    origins: origins.map(({ id, anonymous, entity }) => [id, anonymous, entity?.id ?? null]),
    claims: claims.nodes.map(({ id }) => id),
    claimTotal: claims.totalCount,
    allClaims: allClaims.nodes.map(({ id }) => id),
  };
}

function expectedOf(world: World, relation: Stood, asked: Asked) {
  const statements = relation.sources.map((source) =>
    expectedFigures(world, statementAsRelation(source, asked), asked),
  );
  const isAsked = asked.evidence === null;
  return { ...expectedFigures(world, relation, asked), statements: isAsked ? statements : undefined };
}

function expectedFigures(world: World, relation: Stood, asked: Asked): ReturnType<typeof readFigures> {
  const origins = originsOf(relation);
  return {
    key: keyOf(relation),
    asked: [asked.on, asked.knownAt],
    sign: predicateRow(relation.predicate).sign,
    standing: relation.standing,
    counts: [affirmingOf(relation).length, origins.length, denialsOf(relation, asked).length],
    deniedByPartyOnly: deniedByPartyOnly(world, relation, asked),
    lastAttestedOn: lastAttestedOn(relation),
    supportType: supportTypeOf(relation),
    via: routesOf(relation).map((route) => route.join(' > ')),
    origins: origins.map(({ id, anonymous, entity }) => [id, anonymous, entity]),
    claims: carriersOf(relation).map(({ id }) => id),
    claimTotal: carriersOf(relation).length,
    allClaims: relation.allClaims.map(({ id }) => id),
  };
}

/** Compares a history day by day, and sees that no two of its segments could be one. */
function expectHistory(
  history: readonly AnsweredSegment[],
  world: World,
  asked: Asked,
  triple: Triple,
): void {
  for (const on of askedDays) {
    const relation = relationIn(world, { ...asked, on }, triple);
    const segments = history.filter(({ from, to }) => (from ?? '') <= on && (to === null || on < to));
    const found = segments.map(figuresOf);
    const { standing } = relation;
    const expected = figuresOf({
      standing,
      claimCount: affirmingOf(relation).length,
      originCount: originsOf(relation).length,
      denialCount: denialsOf(relation, { ...asked, on }).length,
    });
    expect([on, found]).toEqual([on, standing === 'UNKNOWN' ? [] : [expected]]);
  }
  for (const [index, segment] of history.entries()) {
    const next = history[index + 1];
    if (next?.from === segment.to) expect(figuresOf(next as AnsweredSegment)).not.toBe(figuresOf(segment));
  }
}

function figuresOf(
  segment: Pick<AnsweredSegment, 'standing' | 'claimCount' | 'originCount' | 'denialCount'>,
): string {
  const { standing, claimCount, originCount, denialCount } = segment;
  return [standing, claimCount, originCount, denialCount].join(' ');
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return compare(one.key, other.key);
}

function byIds(one: Triple, other: Triple): number {
  return (
    compare(one.subject, other.subject) ||
    compare(one.predicate, other.predicate) ||
    compare(one.object, other.object)
  );
}
