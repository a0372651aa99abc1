import type { EntityName } from '../../domain/recording/input.js';
import { NAME_KINDS } from '../../domain/recording/input.js';
import { partsOfStatement, relationOf, statementRead } from '../../domain/statement.js';
import type { Day } from '../../domain/time/day.js';
import { type Standing, standingNames } from '../../domain/vocabulary.js';
import type { Run } from '../connection.js';
import { numberIn, optional, textIn, wordIn } from '../stored/checked.js';
import { toDate } from '../values.js';
import { type Rereading, type Touched, touchedBy } from './rereading.js';

/** A relation as it stands on a day, as known now. */
export interface RelationOnDay {
  /** `subject|PREDICATE|object`. */
  readonly id: string;
  readonly standing: Standing;
  /** How many distinct origins the claims have that affirm it and carry the standing. */
  readonly originCount: number;
}

/** What becomes of relations whose claims are read otherwise. */
export interface RelationEffect {
  /** Those that become one, or alone go on under another id; as they stood. */
  readonly before: readonly RelationOnDay[];
  /** What they become; null where that would join an entity with itself, so that it is none. */
  readonly after: RelationOnDay | null;
}

/** What a judgement of identity brings. */
export interface MergeEffects extends Touched {
  readonly relations: readonly RelationEffect[];
  /** The names that the one that is kept goes by from now on, too. */
  readonly names: readonly EntityName[];
}

/**
 * Does what the rereading says, and tells what came of it.
 *
 * @param merge the id that is read as another from now on
 * @param day on which relations are compared
 */
export async function effectsOf(
  run: Run,
  rereading: Rereading,
  merge: string,
  day: Day,
  apply: () => Promise<void>,
): Promise<MergeEffects> {
  const becoming = relationsBecoming(rereading);
  const names = rereading.moved.length === 0 ? [] : await namesOf(run, merge);
  const before = await standOn(
    run,
    becoming.flatMap(({ ids }) => ids),
    day,
  );
  await apply();
  const after = await standOn(
    run,
    becoming.flatMap(({ now }) => now ?? []),
    day,
  );
  return {
    ...touchedBy(rereading),
    names,
    relations: becoming
      .map(({ ids, now }) => ({
        before: ids.flatMap((each) => before.get(each) ?? []),
        after: now === null ? null : (after.get(now) ?? null),
      }))
      .filter(isOther),
  };
}

/** Whether anything becomes of relations: claims are linked otherwise that change nothing in what they state. */
function isOther({ before, after }: RelationEffect): boolean {
  return before.length !== 1 || JSON.stringify(before[0]) !== JSON.stringify(after);
}

/** What relations become: the ids of those that become one, and of that one, which may be there already. */
interface Becoming {
  readonly ids: readonly string[];
  readonly now: string | null;
}

function relationsBecoming({ claims, is }: Rereading): readonly Becoming[] {
  const old = new Set(claims.flatMap(({ was }) => was.states.map(relationOf)));
  const gone: Becoming[] = [];
  const joined = new Map<string, Set<string>>();
  for (const id of [...old].sort()) {
    const parts = partsOfStatement(id);
    const now = parts && statementRead(parts, is.entity)?.id;
    if (!now) gone.push({ ids: [id], now: null });
    else joined.set(now, (joined.get(now) ?? new Set([now])).add(id));
  }
  return [...[...joined].map(([now, ids]) => ({ ids: [...ids], now })), ...gone];
}

async function namesOf(run: Run, entity: string): Promise<readonly EntityName[]> {
  const rows = await run(
    `MATCH (:Entity {id: $entity})-[r:NAMED]->(n) RETURN n.text, n.language, n.kind
     ORDER BY coalesce(r.recorded, ''), n.position`,
    { entity },
  );
  return rows.map(([text, language, kind]) => ({
    text: textIn(text),
    language: optional(language, textIn),
    kind: wordIn(kind, NAME_KINDS),
  }));
}

/** How relations stand on a day, as known now; those that are not there are left out. */
async function standOn(
  run: Run,
  ids: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, RelationOnDay>> {
  const onDay = (row: string) =>
    `${row}.knownTo IS NULL AND ${row}.from <= $day AND coalesce(${row}.to > $day, true)`;
  const rows = await run(
    `UNWIND $ids AS id MATCH (relation:Relation {id: id})
     WITH id, COLLECT {
       MATCH (relation)<-[:FORM_OF*0..1]-(s:Statement)-[:SEGMENT]->(g) WHERE ${onDay('g')}
       RETURN {statement: s, segment: g} ORDER BY g.rank } AS stands
     WITH id, [each IN stands WHERE each.segment.rank = stands[0].segment.rank] AS strongest
     RETURN id, strongest[0].segment.standing, COUNT {
       UNWIND strongest AS each WITH each.statement AS s
       MATCH (s)<-[r:CARRIES {role: 'AFFIRMS'}]-()-[:ORIGIN]->(o) WHERE ${onDay('r')} RETURN DISTINCT o }`,
    { ids: [...new Set(ids)], day: toDate(day) },
  );
  return new Map(
    rows.map(([id, standing, originCount]) => [
      textIn(id),
      {
        id: textIn(id),
        standing: wordIn(standing ?? 'UNKNOWN', standingNames),
        originCount: numberIn(originCount),
      },
    ]),
  );
}
