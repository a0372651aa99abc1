import type { Origin } from '../../src/domain/origin.js';
import { naiveStandingOn } from '../../src/domain/standing/naive-standing.js';
import { type Statement, statementsOf } from '../../src/domain/statement.js';
import type { Day } from '../../src/domain/time/day.js';
import type { Instant } from '../../src/domain/time/instant.js';
import {
  type Predicate,
  predicateRow,
  type Sign,
  type Standing,
  type SupportType,
  standingNames,
} from '../../src/domain/vocabulary.js';
import type { RecordedClaim, World } from '../support/random-claims.js';
import { type GivenEvidence, heardIn } from './evidence.js';

/*
 * What the API should answer, worked out slowly from the claims themselves: every rule is applied anew to every statement on
 * every day, in memory. Nothing here comes from the code that compiles and reads.
 */

/** When a question is asked about, as known at which instant, and on whose word. */
export interface Asked {
  readonly on: Day;
  readonly knownAt: Instant;
  readonly evidence: GivenEvidence;
  readonly rollUp: boolean;
}

/** A statement with all its claims. */
export interface Held {
  readonly statement: Statement;
  readonly claims: readonly RecordedClaim[];
}

/** A statement that counts for a relation, with how it stands and on which claims. */
export interface Source extends Held {
  readonly standing: Standing;
  readonly carriers: readonly RecordedClaim[];
}

/** The three that a relation is of. */
export interface Triple {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
}

/** A relation on a day. */
export interface Stood extends Triple {
  readonly standing: Standing;
  /** The statements seen as one that have a standing on the day, the strongest first. */
  readonly sources: readonly Source[];
  /** Of every statement seen as one, whether or not it stands somehow. */
  readonly allClaims: readonly RecordedClaim[];
}

/** What a statement must satisfy to be seen as one with others in a relation. */
export type StatementTest = (statement: Statement, triple: Triple) => boolean;

/** Every statement that some claim affirms or denies. */
function statementsIn(world: World): readonly Held[] {
  const held = new Map<string, { statement: Statement; claims: RecordedClaim[] }>();
  for (const claim of world.claims) {
    for (const statement of statementsOf(claim)) {
      const found = held.get(statement.id) ?? { statement, claims: [] };
      found.claims.push(claim);
      held.set(statement.id, found);
    }
  }
  return [...held.values()];
}

/** Every relation to which some statement belongs, those that are UNKNOWN on the day included. */
export function relationsIn(whole: World, asked: Asked, counts: StatementTest = () => true): Stood[] {
  const world = heardIn(whole, asked.evidence);
  const members = new Map<string, { triple: Triple; held: Held; ofPart: boolean }[]>();
  for (const held of statementsIn(world)) {
    for (const triple of triplesOf(world, held.statement, asked)) {
      const key = keyOf(triple);
      const { subject, object } = held.statement;
      const ofPart = triple.subject !== subject || triple.object !== object;
      if (!members.has(key)) members.set(key, []);
      if (counts(held.statement, triple)) members.get(key)?.push({ triple, held, ofPart });
    }
  }
  return [...members.values()].flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    const sources = found
      .map(({ held, ofPart }) => ({ source: sourceOf(held, asked), ofPart }))
      .filter(
        ({ source, ofPart }) => source.standing !== 'UNKNOWN' && !(ofPart && source.standing === 'DENIED'),
      )
      .map(({ source }) => source)
      .sort((one, other) => rank(one.standing) - rank(other.standing) || compare(idOf(one), idOf(other)));
    return [
      {
        ...first.triple,
        standing: sources[0]?.standing ?? 'UNKNOWN',
        sources,
        allClaims: distinct(found.flatMap(({ held }) => held.claims.filter((claim) => isLive(claim, asked)))),
      },
    ];
  });
}

/** The relation of a pair, whatever is known of it. */
export function relationIn(world: World, asked: Asked, triple: Triple, counts?: StatementTest): Stood {
  const found = relationsIn(world, asked, counts).find((relation) => keyOf(relation) === keyOf(triple));
  return found ?? { ...triple, standing: 'UNKNOWN', sources: [], allClaims: [] };
}

/** Whether a claim is recorded and not retracted at the instant. */
export function isLive(
  { recordedAt, retractedAt }: RecordedClaim,
  { knownAt }: Pick<Asked, 'knownAt'>,
): boolean {
  return recordedAt <= knownAt && !(retractedAt !== null && retractedAt <= knownAt);
}

/** A triple as the graph keeps it: of a symmetric predicate, the smaller id first. */
export function oriented({ subject, predicate, object }: Triple): Triple {
  const turned = predicateRow(predicate).symmetric && object < subject;
  return turned ? { subject: object, predicate, object: subject } : { subject, predicate, object };
}

/** The claims that carry a relation's standing: those of its statements of that standing. */
export function carriersOf({ standing, sources }: Stood): readonly RecordedClaim[] {
  return distinct(
    sources.filter((source) => source.standing === standing).flatMap(({ carriers }) => carriers),
  );
}

export function affirmingOf(relation: Stood): readonly RecordedClaim[] {
  return carriersOf(relation).filter(({ polarity }) => polarity === 'AFFIRMS');
}

/** Those carriers that deny the day itself, rather than an earlier one. */
export function denialsOf(relation: Stood, asked: Asked): readonly RecordedClaim[] {
  const { nature } = predicateRow(relation.predicate);
  return carriersOf(relation).filter(
    (claim) =>
      claim.polarity === 'DENIES' &&
      naiveStandingOn([claim], nature, asked.on, asked.knownAt).standing === 'DENIED',
  );
}

/** The distinct origins of the affirming claims that carry it. */
export function originsOf(relation: Stood): readonly Origin[] {
  const origins = new Map(affirmingOf(relation).map(({ origin }) => [origin.id, origin]));
  return [...origins.values()].sort((one, other) => compare(one.id, other.id));
}

/** Whether it is denied, and only by its own ends or parts of them. */
export function deniedByPartyOnly(whole: World, relation: Stood, asked: Asked): boolean {
  const world = heardIn(whole, asked.evidence);
  const denials = denialsOf(relation, asked);
  const isParty = ({ origin }: RecordedClaim) =>
    origin.entity !== null &&
    wholesOf(world, origin.entity, ['PART_OF'], asked).some(
      (whole) => whole === relation.subject || whole === relation.object,
    );
  return denials.length > 0 && denials.every(isParty);
}

export function lastAttestedOn(relation: Stood): Day | null {
  return carriersOf(relation).reduce<Day | null>(
    (latest, { attestedOn }) => (latest === null || attestedOn > latest ? attestedOn : latest),
    null,
  );
}

/** The distinct routes of the affirming claims that carry it. */
export function routesOf(relation: Stood): readonly (readonly string[])[] {
  const routes = new Map(affirmingOf(relation).map(({ via }) => [via.join(' > '), via]));
  return [...routes]
    .filter(([, via]) => via.length > 0)
    .sort(([one], [other]) => compare(one, other))
    .map(([, via]) => via);
}

/** The form of support, where there is but one statement. */
export function supportTypeOf({ sources }: Stood): SupportType | null {
  return sources.length === 1 ? (sources[0]?.statement.supportType ?? null) : null;
}

/** One of a relation's statements as a relation of its own. */
export function statementAsRelation(source: Source, asked: Asked): Stood {
  const { subject, predicate, object } = source.statement;
  return {
    subject,
    predicate,
    object,
    standing: source.standing,
    sources: [source],
    allClaims: distinct(source.claims.filter((claim) => isLive(claim, asked))),
  };
}

/** The sign of all relations of a pair together. */
export function tieSignOf(relations: readonly Triple[]): string {
  const signs = new Set<Sign>(relations.map(({ predicate }) => predicateRow(predicate).sign));
  if (signs.has('POSITIVE') && signs.has('NEGATIVE')) return 'MIXED';
  if (signs.has('POSITIVE')) return 'POSITIVE';
  return signs.has('NEGATIVE') ? 'NEGATIVE' : 'NEUTRAL';
}

export function keyOf({ subject, predicate, object }: Triple): string {
  return `${subject}|${predicate}|${object}`;
}

/** The place of a standing in order of strength, 0 the strongest. */
export function rank(standing: Standing): number {
  return standingNames.indexOf(standing);
}

export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The triples that a statement counts for. */
function triplesOf(world: World, statement: Statement, asked: Asked): readonly Triple[] {
  const { subject, predicate, object } = statement;
  if (!asked.rollUp) return [{ subject, predicate, object }];
  const { rollsUp, within } = predicateRow(predicate);
  const partOf: readonly Predicate[] = rollsUp ? ['PART_OF'] : [];
  const locatedIn: readonly Predicate[] = within ? ['LOCATED_IN'] : [];
  const triples = wholesOf(world, subject, partOf, asked).flatMap((one) =>
    wholesOf(world, object, [...partOf, ...locatedIn], asked).map((other) =>
      oriented({ subject: one, predicate, object: other }),
    ),
  );
  const proper = triples.filter((triple) => triple.subject !== triple.object);
  return [...new Map(proper.map((triple) => [keyOf(triple), triple])).values()];
}

/** An entity and all that it is a part of, or in, on the day. */
function wholesOf(
  world: World,
  entity: string,
  along: readonly Predicate[],
  asked: Asked,
): readonly string[] {
  const bonds = statementsIn(world).filter(
    (held) =>
      along.includes(held.statement.predicate) &&
      ['ASSERTED', 'CONTESTED', 'PRESUMED'].includes(sourceOf(held, asked).standing),
  );
  const found = [entity];
  for (const part of found) {
    for (const { statement } of bonds) {
      if (statement.subject === part && !found.includes(statement.object)) found.push(statement.object);
    }
  }
  return found;
}

function sourceOf(held: Held, { on, knownAt }: Asked): Source {
  const { nature } = predicateRow(held.statement.predicate);
  const { standing, claims } = naiveStandingOn(held.claims, nature, on, knownAt);
  return { ...held, standing, carriers: held.claims.filter(({ id }) => claims.includes(id)) };
}

function idOf({ statement }: Held): string {
  return statement.id;
}

function distinct(claims: readonly RecordedClaim[]): readonly RecordedClaim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort((one, other) =>
    compare(one.id, other.id),
  );
}
