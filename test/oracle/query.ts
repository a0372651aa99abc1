import levenshtein from 'fastest-levenshtein';
import { GraphQLError } from 'graphql';
import type { DocumentInput, EntityInput } from '../../src/domain/recording/input.js';
import { type Day, nextDay, previousDay } from '../../src/domain/time/day.js';
import {
  type Predicate,
  predicateRow,
  predicates,
  roles,
  type Sign,
  type SupportType,
  standings,
  supportTypes,
} from '../../src/domain/vocabulary.js';
import type { World } from '../support/random-claims.js';
import { documentPasses, entityPasses, type Filter } from './filters.js';
import { readFilter } from './identity.js';
import { everyStatement, ofForm, oneOf, relationsListed } from './lists.js';
import {
  claimConnection,
  claimNode,
  documentNode,
  entityNode,
  judgementNode,
  relationConnection,
  relationMark,
  relationNode,
} from './nodes.js';
import { byDocumentOrder, byEntityOrder, type Order } from './orders.js';
import { connection, type Given, type Listing, type Time, timeOf } from './paging.js';
import {
  affirmingOf,
  compare,
  denialsOf,
  keyOf,
  oriented,
  originsOf,
  rank,
  type Stood,
  tieSignOf,
} from './relations.js';

interface Named {
  readonly id: string;
}

/** The root of every answer about a world: what `Query` has, asked on a day. */
export function queryOf(world: World, today: Day) {
  const now: Time = { on: today, knownAt: world.instants.at(-1) as Time['knownAt'], evidence: null };
  const entity = (given: Named) => {
    const id = asRead(world, given.id);
    return world.entities.some((each) => each.id === id) && entityNode(world, now, id);
  };
  const claim = ({ id }: Named) => {
    const found = world.claims.find((each) => each.id === id);
    return found && claimNode(world, now, found);
  };
  const document = ({ id }: Named) => {
    const found = world.documents.find((each) => each.id === id);
    return found && documentNode(world, now, found);
  };
  const judgement = ({ id }: Named) => {
    const found = world.judgements?.find((each) => each.id === id);
    return found && judgementNode(found);
  };
  return {
    node: (given: Named) => entity(given) || claim(given) || document(given) || judgement(given),
    entity: (given: Named) => entity(given) || null,
    claim,
    document,
    entities: (given: Given) => entityConnection(world, now, given),
    claims: (given: Given) => claimConnection(world, now, given, world.claims, null),
    documents: (given: Given) => documentConnection(world, now, given),
    relations: (given: Given) => relationConnection(world, now, given, null),
    relation: async (given: RelationArguments) => relation(world, now, given),
    tie: async (given: TieArguments) => tie(world, now, given),
    changedDays: (given: ChangeArguments) => changedDays(world, now, given),
    picture: (given: Given) => picture(world, now, given),
    lastChange: world.lastChange ?? null,
    // What is recorded past the API is in the change log only.
    audit: (given: Given) =>
      connection(given, now, () => ({ items: [], keyOf: String, answer: (record) => record })),
    // Whom the test server takes everybody for.
    viewer: { name: 'local', role: 'ADMIN' },
    vocabulary: {
      predicates: predicates.map((row) => ({
        ...row,
        subjects: row.subjects.map((kind) => kind.toUpperCase()),
        objects: row.objects.map((kind) => kind.toUpperCase()),
      })),
      ...{ supportTypes, standings, roles },
    },
  };
}

function entityConnection(world: World, now: Time, given: Given) {
  return connection(
    given,
    now,
    ({ search, where, orderBy }): Listing<EntityInput> => ({
      items: world.entities
        .filter(
          ({ names }) =>
            typeof search !== 'string' ||
            isFound(
              names.map(({ text }) => text),
              search,
            ),
        )
        .filter((entity) => entityPasses(readFilter(world, (where ?? {}) as Filter, 'ENTITIES'), entity))
        .sort(byEntityOrder((orderBy ?? null) as Order | null)),
      keyOf: ({ id }) => id,
      answer: ({ id }) => entityNode(world, now, id),
    }),
  );
}

/**
 * Whether one of some names, or titles, has each word of a search, as it is, as a beginning, or from four letters on with one wrong.
 * Words of three letters or less count only where there are no others; the worlds have none longer than seven.
 */
function isFound(texts: readonly string[], search: string): boolean {
  const words = search.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= 4);
  const wanted = telling.length > 0 ? telling : words;
  const matches = (word: string, other: string) =>
    other.startsWith(word) || (word.length >= 4 && levenshtein.distance(word, other) <= 1);
  return (
    wanted.length > 0 &&
    texts.some((text) => {
      const own = text.toLowerCase().split(' ');
      return wanted.every((word) => own.some((other) => matches(word, other)));
    })
  );
}

function documentConnection(world: World, now: Time, given: Given) {
  return connection(
    given,
    now,
    ({ search, where, orderBy }): Listing<DocumentInput> => ({
      items: world.documents
        .filter(({ title }) => typeof search !== 'string' || isFound([title], search))
        .filter((document) => documentPasses(readFilter(world, (where ?? {}) as Filter, 'OTHERS'), document))
        .sort(byDocumentOrder((orderBy ?? null) as Order | null)),
      keyOf: ({ id }) => id,
      answer: (document) => documentNode(world, now, document),
    }),
  );
}

interface RelationArguments extends Given {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly supportType?: SupportType | null;
  readonly rollUp?: boolean | null;
}

function relation(world: World, now: Time, given: RelationArguments) {
  const [subject, object] = requireEntities(world, [given.subject, given.object]);
  const asked = { ...timeOf(given, now), rollUp: given.rollUp === true };
  const narrowing = given.supportType ? ofForm(given.supportType) : everyStatement;
  return relationNode(
    world,
    asked,
    oneOf(world, asked, oriented({ ...given, subject, object }), narrowing),
    narrowing,
  );
}

interface TieArguments extends Given {
  readonly between: string;
  readonly and: string;
}

function tie(world: World, now: Time, given: TieArguments) {
  const { standings: counting, rollUp } = given;
  const [between, and] = requireEntities(world, [given.between, given.and]);
  const { asked, relations } = relationsListed(
    world,
    { standings: counting, rollUp },
    timeOf(given, now),
    between,
  );
  const own = relations.filter(({ subject, object }) => subject === and || object === and);
  return {
    between: entityNode(world, asked, between),
    and: entityNode(world, asked, and),
    ...asked,
    sign: tieSignOf(own),
    relations: own.map((stood) => relationNode(world, asked, stood)),
  };
}

/** Two entities as they are read, each another than the other. */
function requireEntities(world: World, ids: readonly [string, string]): readonly [string, string] {
  const [one, other] = [asRead(world, ids[0]), asRead(world, ids[1])];
  const missing = ids.find((id) => !world.entities.some((entity) => entity.id === asRead(world, id)));
  if (missing !== undefined) {
    throw new GraphQLError(`There is no entity "${missing}".`, { extensions: { code: 'NOT_FOUND' } });
  }
  if (one !== other) return [one, other];
  throw new GraphQLError(`Both ends are "${one}"; nothing stands between an entity and itself.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function asRead({ read }: World, id: string): string {
  return read?.entity(id) ?? id;
}

interface ChangeArguments extends Given {
  readonly from: Day;
  readonly to: Day;
}

function changedDays(world: World, now: Time, given: ChangeArguments) {
  const { from, to, where, knownAt, evidence } = given;
  const standingsOn = (on: Day) => {
    const { relations } = relationsListed(
      world,
      { where, standings: standingNames },
      timeOf({ on, knownAt, evidence }, now),
      null,
    );
    return new Map(relations.map((stood) => [keyOf(stood), stood.standing]));
  };
  const days = [from];
  for (const day of days) {
    const next = nextDay(day);
    if (next !== null && next < to) days.push(next);
  }
  return days.flatMap((day) => {
    const [before, on] = [standingsOn(previousDay(day) ?? day), standingsOn(day)];
    const keys = new Set([...before.keys(), ...on.keys()]);
    const count = [...keys].filter((key) => before.get(key) !== on.get(key)).length;
    return count === 0 ? [] : [{ day, count }];
  });
}

const standingNames = standings.map(({ name }) => name);
const signs: readonly Sign[] = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'];

function picture(world: World, now: Time, given: Given) {
  const { asked, narrowing, relations } = relationsListed(
    world,
    { ...given, orderBy: null },
    timeOf(given, now),
    null,
  );
  const { limit, nodeLimit } = given as {
    readonly limit?: number | null;
    readonly nodeLimit?: number | null;
  };
  const drawable = typeof nodeLimit === 'number' ? amongPrincipals(relations, nodeLimit) : relations;
  const drawn = drawable.slice(0, limit ?? 5_000);
  const left = relations.filter((each) => !drawn.includes(each));
  const ends = new Set(drawn.flatMap(({ subject, object }) => [subject, object]));
  return {
    ...asked,
    nodes: world.entities
      .filter(({ id }) => ends.has(id))
      .map(({ id, name, kind, roles: acting }) => ({ id, name, kind: kind.toUpperCase(), roles: acting }))
      .sort((one, other) => compare(one.id, other.id)),
    edges: drawn.map((stood) => ({
      ...stood,
      id: `${relationMark}${JSON.stringify([keyOf(stood), narrowing.words, asked])}`,
      sign: predicateRow(stood.predicate).sign,
      claimCount: affirmingOf(stood).length,
      originCount: originsOf(stood).length,
      denialCount: denialsOf(stood, asked).length,
    })),
    edgeCount: relations.length,
    omitted: omitted(left),
  };
}

/** The relations between the entities that have most of them; of those that stand alike, the ones with most origins first. */
function amongPrincipals(relations: readonly Stood[], nodeLimit: number): readonly Stood[] {
  const ends = relations.flatMap(({ subject, object }) => [subject, object]);
  const degree = (id: string) => ends.filter((end) => end === id).length;
  const principals = [...new Set(ends)]
    .sort((one, other) => degree(other) - degree(one) || compare(one, other))
    .slice(0, nodeLimit);
  return relations
    .filter(({ subject, object }) => principals.includes(subject) && principals.includes(object))
    .sort(
      (one, other) =>
        rank(one.standing) - rank(other.standing) || originsOf(other).length - originsOf(one).length,
    );
}

function omitted(left: readonly Stood[]) {
  const counts = standings.flatMap(({ name: standing }) =>
    signs.map((sign) => ({
      ...{ standing, sign },
      count: left.filter((each) => each.standing === standing && predicateRow(each.predicate).sign === sign)
        .length,
    })),
  );
  return counts
    .filter(({ count }) => count > 0)
    .sort((one, other) => rank(one.standing) - rank(other.standing));
}
