import type { Triple } from '../../analysis/picture.js';
import { standingNames } from '../../domain/vocabulary.js';
import type * as Schema from '../../generated/graphql.js';
import type { Told } from './column.js';
import { leftOutBy, without } from './evidence.js';
import type { Scope } from './mapping.js';
import { bindSources } from './pair.js';
import { type ReadBack, References } from './references.js';
import { relation } from './relation.js';
import { listed } from './relation-list.js';
import type { RootField } from './root-field.js';
import { type Selected, timeOf } from './selection.js';

/** What is told of an analysis: the answer of each question by the key of its field, and what all share. */
export interface ToldAnalysis {
  readonly summary: object;
  /** An error stands in the place of an answer. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Where a field of an analysis is read: in which picture, and where what it names is read back. */
interface AnalysisScope extends Scope {
  readonly references: References;
  /** The field that says which relations the picture has. */
  readonly picture: Selected;
}

/** Makes the answer to a field of what is told for it. */
type Fill = (told: unknown, readBack: ReadBack) => unknown;

type Teller = (scope: AnalysisScope, field: Selected) => Fill;

/** How each field of a type is told: one without an entry does not compile. */
type TellersOf<Type> = { readonly [Name in Exclude<keyof Type, '__typename'>]-?: Teller };

const value: Teller = () => (told) => told ?? null;

const entity: Teller = (scope, field) => {
  const slot = scope.references.entity(scope, field);
  return (told, readBack) => readBack(slot, told as string);
};

const entities: Teller = (scope, field) => each(entity(scope, field));

const origins: Teller = (scope, field) => {
  const slot = scope.references.origin(scope, field);
  return each((told, readBack) => readBack(slot, told as string));
};

const relationOf: Teller = (scope, field) => {
  const slot = scope.references.relation(scope, field, (ends) => readRelation(scope, field, ends));
  return (told, readBack) => readBack(slot, told as Triple);
};

const relations: Teller = (scope, field) => each(relationOf(scope, field));

function each(fill: Fill): Fill {
  return (told, readBack) => (told as readonly unknown[]).map((one) => fill(one, readBack));
}

/** A relation of the picture's kind, by its ends, as it stands on the day in scope, whether or not it stands. */
function readRelation(outer: AnalysisScope, field: Selected, ends: string) {
  const { scope } = listed(outer, outer.picture, [], null);
  const { subject, predicate, object } = scope.names;
  const column = relation(scope, field.fields);
  const bind = [
    `MATCH (${subject}:Entity {id: ${ends}[0]}) MATCH (${object}:Entity {id: ${ends}[2]})`,
    `WITH *, ${ends}[1] AS ${predicate} ${bindSources(scope, column)}`,
  ].join(' ');
  return { bind, column };
}

function objectOf(tellers: Readonly<Record<string, Teller>>): Teller {
  return (scope, { fields }) => {
    const fills = fields.map((field) => {
      const teller = tellers[field.name];
      if (teller === undefined) throw new Error(`${field.coordinate} is told by nobody`);
      return { field, fill: teller(scope, field) };
    });
    return (told, readBack) =>
      Object.fromEntries(
        fills.map(({ field, fill }) => [field.key, fill(Reflect.get(Object(told), field.name), readBack)]),
      );
  };
}

function listOf(tellers: Readonly<Record<string, Teller>>): Teller {
  return (scope, field) => each(objectOf(tellers)(scope, field));
}

const signedTie: TellersOf<Schema.SignedTie> = { one: entity, other: entity, sign: value, relations };

const pathStep: TellersOf<Schema.PathStep> = { from: entity, to: entity, relations };

const path: TellersOf<Schema.Path> = { length: value, leastOriginCount: value, steps: listOf(pathStep) };

const supplyStop: TellersOf<Schema.SupplyStop> = { place: entity, heldBy: relations };

const supplyRoute: TellersOf<Schema.SupplyRoute> = { supportTypes: value, stops: listOf(supplyStop) };

const supplyLine: TellersOf<Schema.SupplyLine> = {
  relation: relationOf,
  supplier: entity,
  recipient: entity,
  supportTypes: value,
  routes: listOf(supplyRoute),
  affectedBy: relations,
  alternatives: relations,
};

const cutVertex: TellersOf<Schema.CutVertex> = { entity, parts: value };

const soleSupporter: TellersOf<Schema.SoleSupporter> = {
  supported: entity,
  supporter: entity,
  relation: relationOf,
};

const unavoidablePlace: TellersOf<Schema.UnavoidablePlace> = { place: entity, supplyLines: relations };

const chokepoints: TellersOf<Schema.Chokepoints> = {
  cutVertices: listOf(cutVertex),
  bridges: listOf(signedTie),
  soleSupporters: listOf(soleSupporter),
  places: listOf(unavoidablePlace),
};

const triadCensus: TellersOf<Schema.TriadCensus> = {
  total: value,
  allFriendly: value,
  oneHostile: value,
  twoHostile: value,
  allHostile: value,
  balanced: value,
  weaklyBalanced: value,
};

const frustration: TellersOf<Schema.Frustration> = { index: value, lowerBound: value, proved: value };

const summary: TellersOf<Schema.PictureSummary> = {
  relationCount: value,
  positivePairs: value,
  negativePairs: value,
  mixedPairs: value,
  components: value,
  triads: objectOf(triadCensus),
  frustration: objectOf(frustration),
};

const lostRelation: TellersOf<Schema.LostRelation> = { relation: relationOf, reason: value };

const leftAlone: TellersOf<Schema.LeftAlone> = { entity, lost: entities };

const entityPair: TellersOf<Schema.EntityPair> = { one: entity, other: entity };

const severedPairs: TellersOf<Schema.SeveredPairs> = { count: value, pairs: listOf(entityPair) };

const whatIf: TellersOf<Schema.WhatIf> = {
  lost: listOf(lostRelation),
  withoutSupporter: listOf(leftAlone),
  withoutAlly: listOf(leftAlone),
  supportSevered: objectOf(severedPairs),
  allianceSevered: objectOf(severedPairs),
  cutLines: relations,
  reroutedLines: relations,
  before: objectOf(summary),
  after: objectOf(summary),
};

const triad: TellersOf<Schema.Triad> = { entities, ties: listOf(signedTie) };

const campMember: TellersOf<Schema.CampMember> = { entity, fit: value };

const camp: TellersOf<Schema.Camp> = { label: value, members: listOf(campMember) };

const division: TellersOf<Schema.Camps> = {
  frustration: objectOf(frustration),
  camps: listOf(camp),
  frustratedTies: listOf(signedTie),
};

const balance: TellersOf<Schema.Balance> = {
  ...division,
  triads: objectOf(triadCensus),
  unbalancedTriads: listOf(triad),
};

const changedRelation: TellersOf<Schema.ChangedRelation> = {
  change: value,
  before: relationOf,
  after: relationOf,
};

const changedTie: Omit<TellersOf<Schema.ChangedTie>, 'relations'> = {
  one: entity,
  other: entity,
  before: value,
  after: value,
  switched: value,
};

/** What a comparison tells, given how its relations are read: of each that changed there are two sides. */
function comparisonOf(relations: Teller): TellersOf<Schema.Comparison> {
  const ties = listOf({ ...changedTie, relations } satisfies TellersOf<Schema.ChangedTie>);
  const campMove: TellersOf<Schema.CampMove> = { entity, before: value, after: value, ties };
  return { relations, ties, movedCamp: listOf(campMove) };
}

const centralActor: TellersOf<Schema.CentralActor> = { entity, value };

const centrality: TellersOf<Schema.Centrality> = {
  actors: listOf(centralActor),
  sampled: value,
  standardError: value,
};

const dayCounts: TellersOf<Schema.DayCounts> = {
  on: value,
  relationCount: value,
  positivePairs: value,
  negativePairs: value,
  mixedPairs: value,
  components: value,
  triads: objectOf(triadCensus),
};

const decisiveOrigins: TellersOf<Schema.DecisiveOrigins> = { origins, standing: value };

const sensitivity: TellersOf<Schema.Sensitivity> = {
  relation: relationOf,
  originCount: value,
  searchedUpTo: value,
  count: value,
  sets: listOf(decisiveOrigins),
};

/** The fields that are asked of the picture's thread, each a question of its own. */
const questions: Omit<TellersOf<Schema.Analysis>, keyof typeof shared> = {
  paths: listOf(path),
  supplyLines: listOf(supplyLine),
  chokepoints: objectOf(chokepoints),
  whatIf: objectOf(whatIf),
  balance: objectOf(balance),
  camps: objectOf(division),
  compare: compared,
  centrality: objectOf(centrality),
  timeline: listOf(dayCounts),
  restsOn: resting,
  sensitivity: objectOf(sensitivity),
};

/** The fields that are known of the picture itself. */
const shared = {
  on: value,
  knownAt: value,
  entityCount: value,
  relationCount: value,
  mixedTies: listOf(signedTie),
} satisfies Partial<TellersOf<Schema.Analysis>>;

/** A comparison's relations are read in two pictures: `before` in the analysis's own, `after` in the other. */
function compared(scope: AnalysisScope, field: Selected): Fill {
  const other = { ...scope, time: timeOf(field, scope.time) };
  const own: TellersOf<Schema.ChangedRelation> = {
    ...changedRelation,
    after: (_scope, selected) => relationOf(other, selected),
  };
  return objectOf(comparisonOf(listOf(own)))(scope, field);
}

/** What rests on a source is read as it stands on all evidence of the analysis, and as it does without the source. */
function resting(scope: AnalysisScope, field: Selected): Fill {
  const left = { ...scope, time: without(scope.time, leftOutBy(field)) };
  const relation: TellersOf<Schema.RestingRelation> = {
    before: relationOf,
    after: (_scope, selected) => relationOf(left, selected),
  };
  const told: TellersOf<Schema.RestsOn> = { count: value, relations: listOf(relation) };
  return objectOf(told)(scope, field);
}

/** Whether a field of an analysis is a question. */
export function isQuestion({ name }: Selected): boolean {
  return name in questions;
}

/** `Query.analysis`, of what was told: the answers with every entity and relation that they name read back. */
export function analysis(outer: Scope, field: Selected): RootField {
  const scope: AnalysisScope = {
    ...outer,
    time: timeOf(field, outer.time),
    references: new References(),
    picture: ofAnyStanding(field),
  };
  const fills = field.fields.map((selected) => fillOf(scope, selected));
  const fill = (told: ToldAnalysis, readBack: ReadBack) =>
    Object.fromEntries(fills.map(([key, one]) => [key, one(told, readBack)]));
  return {
    match: '',
    answer: {
      cypher: scope.references.cypher,
      decode: (raw, moment) => fill(toldIn(moment.told), scope.references.readBack(raw, moment)),
    },
    askedWith: (told) => ({
      ...noKeys(scope.references),
      ...References.keysFor((readBack) => fill(toldIn(told), readBack)),
    }),
  };
}

function fillOf(scope: AnalysisScope, field: Selected) {
  const teller: Teller | undefined = { ...questions, ...shared }[
    field.name as Exclude<keyof Schema.Analysis, '__typename'>
  ];
  if (teller === undefined) throw new Error(`${field.coordinate} is told by nobody`);
  const one = teller(scope, field);
  const ofTold = (told: ToldAnalysis, readBack: ReadBack): unknown => {
    if (!isQuestion(field)) return one(Reflect.get(told.summary, field.name), readBack);
    const answer = told.answers[field.key];
    return answer instanceof Error ? answer : one(answer, readBack);
  };
  return [field.key, ofTold] as const;
}

/** Relations are read back on the day in scope, whether or not they stand: one that ended is told of, too. */
function ofAnyStanding(field: Selected): Selected {
  return { ...field, time: {}, args: { ...field.args, standings: standingNames, among: null } };
}

function toldIn(told: Told | null): ToldAnalysis {
  if (told === null) throw new Error('an analysis is read back of what was told');
  return told as unknown as ToldAnalysis;
}

function noKeys(references: References): Told {
  return Object.fromEntries(references.names.map((name) => [name, []]));
}
