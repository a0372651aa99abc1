import type { SupportType } from '../../src/domain/vocabulary.js';
import type { RecordedClaim, World } from '../support/random-claims.js';
import { claimPasses, type Filter, mentions, relationPasses, statementCounts } from './filters.js';
import { readFilter } from './identity.js';
import { byClaimOrder, byRelationOrder, type Order } from './orders.js';
import type { Given, Time } from './paging.js';
import {
  type Asked,
  isLive,
  keyOf,
  relationsIn,
  type StatementTest,
  type Stood,
  type Triple,
} from './relations.js';

/** Which statements are seen as one in a relation, in words that tell one choice from another. */
export interface Narrowing {
  readonly words: string;
  readonly counts: StatementTest;
  /** The one form of support that was asked for; null for any. */
  readonly form: SupportType | null;
}

/** Every statement of a pair and predicate. */
export const everyStatement: Narrowing = { words: '', counts: () => true, form: null };

/** Only the statement of one form of support. */
export function ofForm(form: SupportType): Narrowing {
  return { words: form, counts: ({ supportType }) => supportType === form, form };
}

/** Those that a filter lets pass. */
function filteredBy(world: World, where: Filter, from: string | null): Narrowing {
  if (!mentions(where, 'supportTypes')) return everyStatement;
  const types = where['supportTypes'] as readonly SupportType[] | null | undefined;
  return {
    words: JSON.stringify([where, from]),
    counts: statementCounts(world, where, from),
    form: types?.length === 1 ? (types[0] ?? null) : null,
  };
}

const remembered = new WeakMap<World, Map<string, readonly Stood[]>>();

/** The relations that stand somehow, or not, on a day; each day is worked out once. */
function standing(world: World, asked: Asked, { words, counts }: Narrowing): readonly Stood[] {
  const known = remembered.get(world) ?? new Map<string, readonly Stood[]>();
  remembered.set(world, known);
  const key = JSON.stringify([asked, words]);
  const found = known.get(key) ?? relationsIn(world, asked, counts);
  known.set(key, found);
  return found;
}

/** The relation of a pair, whatever is known of it. */
export function oneOf(world: World, asked: Asked, triple: Triple, narrowing: Narrowing): Stood {
  const found = standing(world, asked, narrowing).find((relation) => keyOf(relation) === keyOf(triple));
  return found ?? { ...triple, standing: 'UNKNOWN', sources: [], allClaims: [] };
}

/** The relations of a list, in its order, with what their statements were narrowed to. */
export interface Listed {
  readonly asked: Asked;
  readonly narrowing: Narrowing;
  readonly relations: readonly Stood[];
}

const whatMayStand = ['ASSERTED', 'CONTESTED', 'PRESUMED', 'POSSIBLE'];

/** The relations that a field's arguments ask for: all, or those of an entity. */
export function relationsListed(world: World, given: Given, time: Time, from: string | null): Listed {
  const asked: Asked = { ...time, rollUp: given['rollUp'] === true };
  const where = readFilter(world, (given['where'] ?? {}) as Filter, 'OTHERS');
  const standings = (given['standings'] ?? whatMayStand) as readonly string[];
  const narrowing = filteredBy(world, where, from);
  const relations = standing(world, asked, narrowing)
    .filter((relation) => relation.standing !== 'UNKNOWN' && standings.includes(relation.standing))
    .filter(({ subject, object }) => from === null || subject === from || object === from)
    .filter((relation) => relationPasses(world, where, relation, from))
    .sort(byRelationOrder((given['orderBy'] ?? null) as Order | null));
  return { asked, narrowing, relations };
}

/** The claims among some that a field's arguments ask for, in its order; `entity` is whose they are, if anyone's. */
export function claimsListed(
  world: World,
  claims: readonly RecordedClaim[],
  given: Given,
  time: Time,
  entity: string | null,
): readonly RecordedClaim[] {
  const where = readFilter(world, (given['where'] ?? {}) as Filter, 'OTHERS');
  const counts = (claim: RecordedClaim) =>
    mentions(where, 'retracted') ? claim.recordedAt <= time.knownAt : isLive(claim, time);
  return claims
    .filter((claim) => counts(claim) && claimPasses(where, claim, time, entity))
    .sort(byClaimOrder((given['orderBy'] ?? null) as Order | null));
}
