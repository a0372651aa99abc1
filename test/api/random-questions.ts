import fc from 'fast-check';
import { askedDays, claimedDays } from '../fixtures/arbitrary-claims.js';
import type { Filter } from '../oracle/filters.js';
import { noteWords, type World, worldDocuments, worldEntities } from '../support/random-claims.js';

/* Filters, orders, days and whose word counts, drawn at random of what every world has: the questions of `filters.test.ts`. */

export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const someOf = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const anEntity = fc.constantFrom(...worldEntities);

/** A filter of some keys, and of filters within. */
function arbitraryFilter(leaf: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ NOT: tie('filter') }),
      fc.record({ OR: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ AND: fc.array(tie('filter'), { maxLength: 2 }) }),
      fc.tuple(leaf, tie('filter')).map(([one, other]) => ({ ...one, NOT: other })),
    ),
  }));
  return filter;
}

const anEnd = fc.record(
  { kinds: someOf('STATE', 'ORGANIZATION', 'PERSON', 'PLACE'), roles: someOf('GOV', 'MIL') },
  { requiredKeys: [] },
);
const aReliability = fc.constantFrom('A', 'B', 'C', 'E');
const aCredibility = fc.constantFrom('CONFIRMED', 'PROBABLY_TRUE', 'DOUBTFUL', 'IMPROBABLE');
const somePredicates = someOf('SUPPORTS', 'FIGHTS', 'ALLIED_WITH', 'PRESENT_IN', 'PART_OF', 'ATTACKS');
const someForms = someOf('TROOPS', 'WEAPONS', 'FUNDING', 'UNKNOWN');

const wordLeaves = {
  predicates: somePredicates,
  signs: someOf('POSITIVE', 'NEUTRAL', 'NEGATIVE'),
  with: anEntity,
  supportTypes: someForms,
  subject: anEnd,
  object: anEnd,
};

export const evidenceLeaves = {
  via: anEntity,
  minOrigins: fc.constantFrom(0, 1, 2, 3),
  minReliability: aReliability,
  minCredibility: aCredibility,
  anonymousOnly: fc.boolean(),
};

/** One leaf, or two beside each other. */
function someLeaves(leaves: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Filter> {
  const one = fc.oneof(
    ...Object.entries(leaves).map(([key, value]) => value.map((drawn): Filter => ({ [key]: drawn }))),
  );
  return fc.oneof(
    one,
    fc.tuple(one, one).map(([first, second]) => ({ ...first, ...second })),
  );
}

function relationFilter(ofEntity: boolean): fc.Arbitrary<Filter> {
  const direction = fc.constantFrom('IN', 'OUT');
  const directed = ofEntity ? fc.record({ direction }) : fc.record({ with: anEntity, direction });
  return arbitraryFilter(
    fc.oneof({ arbitrary: someLeaves({ ...wordLeaves, ...evidenceLeaves }), weight: 5 }, directed),
  );
}

export const orderFields = ['ID', 'STANDING', 'ORIGIN_COUNT', 'CLAIM_COUNT', 'LAST_ATTESTED_ON'];

export function arbitraryRelationQuestion(ofEntity: boolean) {
  return fc.record({
    where: relationFilter(ofEntity),
    orderBy: fc.option(
      fc.record<Order>({
        field: fc.constantFrom(...orderFields),
        direction: fc.constantFrom('ASC', 'DESC'),
      }),
      { nil: null },
    ),
    entity: anEntity,
    asked: fc.record({
      on: fc.constantFrom(...askedDays),
      instant: fc.nat(2),
      rollUp: fc.boolean(),
      // Now and then only: what is found anew takes Neo4j long to plan.
      evidence: fc.oneof(
        { weight: 4, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: evidenceFilter },
      ),
    }),
  });
}

const aSource = {
  minReliability: fc.constantFrom('A', 'B', 'D'),
  minCredibility: fc.constantFrom('CONFIRMED', 'POSSIBLY_TRUE'),
  excludeDocuments: fc.subarray([...worldDocuments]),
  onlyDocuments: fc.subarray([...worldDocuments], { minLength: 1 }),
  publishedBy: fc.subarray([...worldEntities], { minLength: 1 }),
};

/** What leads to the claims that count, where these are few: from them, or along the index of standings, a page is read. */
export const fromClaims = ['minReliability', 'minCredibility', 'onlyDocuments', 'publishedBy'] as const;

/** Whose word counts: anything of the worlds' documents and grades. */
export const evidenceFilter = fc.oneof(...[...fromClaims, 'excludeDocuments' as const].map(evidenceBy));

function evidenceBy(key: keyof typeof aSource): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return aSource[key].map((value: unknown) => ({ [key]: value }));
}

export function arbitraryPagedQuestion(key: keyof typeof aSource = 'minReliability') {
  return fc.record({ on: fc.constantFrom(...askedDays), instant: fc.nat(2), evidence: evidenceBy(key) });
}

export const arbitraryChangeQuestion = fc.record({
  where: arbitraryFilter(someLeaves(wordLeaves)),
  instant: fc.nat(2),
  evidence: fc.oneof(fc.constant(null), evidenceFilter),
});

export function arbitraryClaimQuestion(world: World, ofEntity: boolean) {
  const aClaim = fc.constantFrom(...world.claims);
  const aDay = fc.constantFrom(...claimedDays);
  const anInstant = fc.constantFrom(...world.instants);
  const someParts = someOf('SUBJECT', 'OBJECT', 'VIA', 'AT', 'FROM', 'SPEAKER');
  const leaf = someLeaves({
    ids: fc.array(
      aClaim.map(({ id }) => id),
      { maxLength: 4 },
    ),
    predicates: somePredicates,
    supportTypes: someForms,
    polarity: fc.constantFrom('AFFIRMS', 'DENIES'),
    modalities: someOf('ACTUAL', 'ANNOUNCED', 'ASSESSED'),
    subject: anEntity,
    object: anEntity,
    entity: fc.record({ id: anEntity, as: someParts }, { requiredKeys: ['id'] }),
    ...(ofEntity && { as: someParts }),
    document: fc.constantFrom(...worldDocuments),
    origin: aClaim.map(({ origin }) => origin.id),
    anonymousOrigin: fc.boolean(),
    originText: fc.constantFrom('source', 'Diplomatic', 'officials two', 'unattributed', '?!'),
    attestedFrom: aDay,
    attestedBefore: aDay,
    recordedFrom: anInstant,
    recordedBefore: anInstant,
    on: aDay,
    minReliability: aReliability,
    minCredibility: aCredibility,
    retracted: fc.boolean(),
    text: someOf(...noteWords).map((words) => words.join(' ')),
  });
  return fc.record({
    where: arbitraryFilter(leaf),
    orderBy: fc.option(
      fc.record<Order>({
        field: fc.constantFrom('ID', 'ATTESTED_ON', 'RECORDED_AT'),
        direction: fc.constantFrom('ASC', 'DESC'),
      }),
      { nil: null },
    ),
    instant: fc.nat(2),
    entity: anEntity,
  });
}

export const arbitraryEntityQuestion = fc.record({
  where: arbitraryFilter(
    someLeaves({
      ids: fc.array(anEntity),
      kinds: someOf('STATE', 'ORGANIZATION', 'PLACE', 'EVENT'),
      roles: someOf('GOV', 'MIL', 'REB'),
      externalId: fc.constantFrom(
        { scheme: 'wikidata', value: 'Q:land' },
        { scheme: 'wikidata:Q', value: 'land' },
        { scheme: 'wikidata', value: 'Q' },
      ),
    }),
  ),
  orderBy: fc.option(
    fc.record<Order>({ field: fc.constantFrom('ID', 'NAME'), direction: fc.constantFrom('ASC', 'DESC') }),
    { nil: null },
  ),
});
