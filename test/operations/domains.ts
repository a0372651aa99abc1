import {
  type GraphQLEnumType,
  type GraphQLNamedInputType,
  type GraphQLScalarType,
  isEnumType,
} from 'graphql';
import { statementsOf } from '../../src/domain/statement.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { standingNames, supportTypeNames } from '../../src/domain/vocabulary.js';
import { askedDays } from '../fixtures/arbitrary-claims.js';
import { noteWords, type World, worldDocuments, worldEntities } from '../support/random-claims.js';
import type { Draw } from './draw.js';

/*
 * What arguments may be, so that answers hold something: what their types leave open is drawn from what the world has, and
 * left out is what the API refuses.
 */

type Domain = (draw: Draw, world: World) => unknown;

const entity: Domain = (draw) => draw.one(worldEntities);
const claim: Domain = (draw, { claims }) => draw.one(claims).id;
const document: Domain = (draw) => draw.one(worldDocuments);
const judgement: Domain = (draw, { judgements = [] }) =>
  judgements.length === 0 ? 'nobody' : draw.one(judgements).id;
const rarelyNobody =
  (domain: Domain): Domain =>
  (draw, world) =>
    draw.often(7) ? 'nobody' : domain(draw, world);
const pageSize: Domain = (draw) => draw.one([2, 1, 3, 5, 20, 200]);
const predicateSaid: Domain = (draw, { claims }) => draw.one(claims).predicate;
const formSaid: Domain = (draw) => draw.one(['UNKNOWN', 'TROOPS', 'WEAPONS', 'FUNDING', 'TRAINING']);
const originSaid: Domain = (draw, world) => draw.one(claimsAsRecorded(world)).origin.id;
const affected: Domain = (draw, world) => {
  const claims = claimsAsRecorded(world);
  const { subject, predicate, object } = draw.one([
    ...claims.flatMap(({ affects }) => (affects === null ? [] : [affects])),
    ...claims,
  ]);
  return `${subject}|${predicate}|${object}`;
};

/** Whoever asks may know the ids that claims were recorded with. */
function claimsAsRecorded({ asRecorded, claims }: World): World['claims'] {
  return asRecorded ?? claims;
}

/** Of an argument, by its field or by its name alone; of a field of an input object, by its type. */
const domains: Readonly<Record<string, Domain>> = {
  'Query.node.id': rarelyNobody((draw, world) => draw.one([entity, claim, document, judgement])(draw, world)),
  'Query.entity.id': rarelyNobody(entity),
  'Query.claim.id': rarelyNobody(claim),
  'Query.document.id': rarelyNobody(document),
  'Query.entities.search': (draw) =>
    draw.one(['army', 'cor', 'CHI', 'The land', 'towm', 'quarter', 'war', 'arms', 'navy', '?!']),
  'Query.documents.search': (draw) =>
    draw.one(['title', 'anoth', 'anothr', 'another titla', 'tit', 'articl', '?!']),
  'Query.picture.limit': (draw) => draw.one([5_000, 1, 2, 4]),
  'Query.picture.nodeLimit': (draw) => draw.one([5_000, 2, 3, 4]),
  first: pageSize,
  last: pageSize,
  standings: (draw) => draw.one([...standingNames, 'ASSERTED', 'PRESUMED', 'POSSIBLE', 'ENDED']),
  'EntityFilter.ids': rarelyNobody(entity),
  'ExternalIdFilter.scheme': (draw) => draw.one(['wikidata', 'wikidata:Q']),
  'ExternalIdFilter.value': (draw) => draw.one(['Q:land', 'land']),
  'DocumentFilter.ids': rarelyNobody(document),
  'DocumentFilter.publisher': (draw) => draw.one(['chief', 'army']),
  'ClaimFilter.ids': rarelyNobody(claim),
  'ClaimFilter.predicates': predicateSaid,
  'ClaimFilter.supportTypes': formSaid,
  'ClaimFilter.subject': entity,
  'ClaimFilter.object': entity,
  'ClaimFilter.affects': affected,
  'ClaimFilter.document': document,
  'ClaimFilter.origin': originSaid,
  'ClaimFilter.originText': (draw) =>
    draw.one(['source', 'Diplomatic', 'two officials', 'unattributed', '?!']),
  'ClaimFilter.text': (draw) => draw.some(noteWords, 2).join(' '),
  'ClaimEntityFilter.id': entity,
  'RelationFilter.predicates': predicateSaid,
  'RelationFilter.supportTypes': formSaid,
  'RelationFilter.with': entity,
  'RelationFilter.via': entity,
  'EvidenceFilter.excludeOrigins': originSaid,
  'EvidenceFilter.excludeDocuments': document,
  'EvidenceFilter.onlyDocuments': document,
  'EvidenceFilter.publishedBy': (draw) => draw.one(['chief', 'army']),
  'RelationFilter.minOrigins': (draw) => draw.one([1, 2, 0, 3]),
  'AuditFilter.by': () => 'the test',
  'AuditFilter.operations': (draw) => draw.one(['recordClaims', 'retractClaim']),
  'AuditFilter.record': entity,
  'Directive.if': (draw) => !draw.often(30),
};

/** Values of enums that the API refuses in some place: what is no grade, and an order that only a search has. */
const refused: Readonly<Record<string, string>> = {
  'ClaimFilter.minReliability': 'F',
  'ClaimFilter.minCredibility': 'CANNOT_BE_JUDGED',
  'EvidenceFilter.minReliability': 'F',
  'EvidenceFilter.minCredibility': 'CANNOT_BE_JUDGED',
  'RelationFilter.minReliability': 'F',
  'RelationFilter.minCredibility': 'CANNOT_BE_JUDGED',
  'EntityOrder.field': 'RELEVANCE',
  'DocumentOrder.field': 'RELEVANCE',
};

/** A value of a leaf type for a place: `Type.field.argument`, or `InputType.field`. */
export function leafValue(
  draw: Draw,
  world: World,
  type: Exclude<GraphQLNamedInputType, { getFields: unknown }>,
  place: string,
): unknown {
  const domain = domains[place] ?? domains[place.split('.').at(-1) ?? ''];
  if (domain !== undefined) return domain(draw, world);
  if (isEnumType(type)) return enumValue(draw, type, place);
  return scalarValue(draw, world, type, place);
}

function enumValue(draw: Draw, type: GraphQLEnumType, place: string): string {
  const names = type.getValues().map(({ name }) => name);
  return draw.one(names.filter((name) => name !== refused[place]));
}

function scalarValue(draw: Draw, world: World, { name }: GraphQLScalarType, place: string): unknown {
  switch (name) {
    case 'Boolean':
      return draw.one([true, false]);
    case 'Date':
      return draw.one(askedDays);
    case 'DateTime':
      return instantText(
        draw,
        draw.often(50) ? draw.one([...world.instants, longAgo]) : (world.instants.at(-1) ?? longAgo),
      );
    default:
      throw new Error(`${place} may be any ${name}: say in domains.ts what to draw for it`);
  }
}

const longAgo = '2001-01-01T00:00:00.000Z' as Instant;

/** An instant as it may be written: in UTC, or with an offset. */
function instantText(draw: Draw, instant: Instant): string {
  if (!draw.often(25)) return instant;
  const hour = 3_600_000;
  return new Date(Date.parse(instant) + 2 * hour).toISOString().replace('Z', '+02:00');
}

/** Values of arguments that must go together, by the field; `given` are the arguments that are written. */
export const together: Readonly<
  Record<string, (draw: Draw, world: World, given: readonly string[]) => Readonly<Record<string, unknown>>>
> = {
  'Query.relation': (draw, world, given) => {
    const claims = claimsAsRecorded(world);
    const support = claims.filter(({ predicate }) => predicate === 'SUPPORTS');
    const { subject, object, ...drawn } = draw.one(
      given.includes('supportType') && support.length > 0 ? support : claims,
    );
    const predicate = given.includes('supportType') ? 'SUPPORTS' : drawn.predicate;
    const form = statementsOf({ ...drawn, subject, object, predicate }).at(0)?.supportType;
    const supportType = draw.often(20) ? draw.one(supportTypeNames) : (form ?? 'UNKNOWN');
    if (draw.often(4)) return { subject, predicate, object: 'nobody', supportType };
    return draw.often(15)
      ? { subject: object, predicate, object: subject, supportType }
      : { subject, predicate, object, supportType };
  },
  'Query.tie': (draw, world) => {
    const { subject, object } = draw.one(claimsAsRecorded(world));
    if (draw.often(4)) return { between: 'nobody', and: object };
    return draw.often(50) ? { between: object, and: subject } : { between: subject, and: object };
  },
  'Query.changedDays': (draw) => twoDays(draw),
  'Relation.history': (draw) => twoDays(draw),
};

function twoDays(draw: Draw): Readonly<Record<string, unknown>> {
  const from = draw.upTo(askedDays.length - 2);
  const to = from + 1 + draw.upTo(askedDays.length - 2 - from);
  return { from: askedDays[from], to: askedDays[to] };
}
