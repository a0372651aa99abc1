import type { Standing } from '../domain/vocabulary.js';
import { grouped } from './grouped.js';
import { byText, type Picture, signOf, type Triple, tripleOf } from './picture.js';
import { signedGraph } from './signed-graph.js';

/**
 * What became of a relation from one picture to another, the first of these that it is:
 *
 * - `BEGAN`: it did not stand and had not ended, and stands, be it contested;
 * - `RETURNED`: it had ended, and stands, be it contested;
 * - `ENDED`: it stood and does no longer: it ended, is denied, is told by nobody any more, or stands as what does not count;
 * - `CONTESTED`: it stood uncontested, and stands contested;
 * - `SETTLED`: it stood contested, and stands by what nobody contests; what is merely possible is not settled.
 */
export type RelationChange = 'BEGAN' | 'RETURNED' | 'ENDED' | 'CONTESTED' | 'SETTLED';

/** A relation that changed, with how it stood and stands; UNKNOWN where nothing is said of it. */
export interface ChangedRelation {
  readonly relation: Triple;
  readonly change: RelationChange;
  readonly before: Standing;
  readonly after: Standing;
}

/** The sign of all that stands between two actors. */
export type TieSign = 'POSITIVE' | 'NEGATIVE' | 'MIXED' | 'NEUTRAL';

/** A tie whose sign changed; NEUTRAL where nothing with a sign stands. */
export interface ChangedTie {
  readonly one: string;
  readonly other: string;
  readonly before: TieSign;
  readonly after: TieSign;
}

/**
 * The relations that changed, in the order of their ends; other changes of standing are none.
 *
 * @param before and `after` have relations of every standing
 * @param standing the standings that count as standing
 */
export function changedRelations(
  before: Picture,
  after: Picture,
  standing: readonly Standing[],
): readonly ChangedRelation[] {
  const [was, is] = [standingsOf(before), standingsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort(byText).flatMap((key): ChangedRelation[] => {
    const [then, now] = [was.get(key), is.get(key)];
    const relation = then?.relation ?? now?.relation;
    const standings = { before: then?.standing ?? 'UNKNOWN', after: now?.standing ?? 'UNKNOWN' } as const;
    const change = changeOf(standings.before, standings.after, standing);
    return relation === undefined || change === null ? [] : [{ relation, change, ...standings }];
  });
}

function changeOf(before: Standing, after: Standing, standing: readonly Standing[]): RelationChange | null {
  const [stood, stands] = [standing.includes(before), standing.includes(after)];
  if (!stood && stands) return before === 'ENDED' ? 'RETURNED' : 'BEGAN';
  if (stood && !stands) return 'ENDED';
  if (!stood || before === after) return null;
  if (after === 'CONTESTED') return 'CONTESTED';
  return before === 'CONTESTED' && after !== 'POSSIBLE' ? 'SETTLED' : null;
}

/**
 * Of the relations that changed, those that made a difference to a tie: with a sign, and there in one picture only. By the ends
 * of the tie, as `tieKey` has them.
 */
export function differences(
  changed: readonly ChangedRelation[],
): ReadonlyMap<string, readonly ChangedRelation[]> {
  const deciding = changed.filter(
    ({ relation: [, predicate], change }) => signOf({ predicate }) !== 'NEUTRAL' && isComingOrGoing(change),
  );
  return grouped(deciding, ({ relation: [subject, , object] }) => [tieKey(subject, object)]);
}

function isComingOrGoing(change: RelationChange): boolean {
  return change === 'BEGAN' || change === 'RETURNED' || change === 'ENDED';
}

/** What a tie is found by: its ends, in the order of their ids. */
export function tieKey(one: string, other: string): string {
  return byText(one, other) < 0 ? `${one}|${other}` : `${other}|${one}`;
}

/** The ties of actors whose sign changed, in the order of their ids. */
export function changedTies(before: Picture, after: Picture): readonly ChangedTie[] {
  const [was, is] = [tiesOf(before), tiesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort(byText).flatMap((key): ChangedTie[] => {
    const [one = '', other = ''] = key.split('|');
    const signs = { before: was.get(key) ?? 'NEUTRAL', after: is.get(key) ?? 'NEUTRAL' } as const;
    return signs.before === signs.after ? [] : [{ one, other, ...signs }];
  });
}

/** Whether a tie went over from friendship to enmity or the other way round. */
export function isSwitch({ before, after }: ChangedTie): boolean {
  return (before === 'POSITIVE' && after === 'NEGATIVE') || (before === 'NEGATIVE' && after === 'POSITIVE');
}

function standingsOf(picture: Picture): ReadonlyMap<string, { relation: Triple; standing: Standing }> {
  return new Map(
    picture.relations.map((each) => {
      const relation = tripleOf(picture, each);
      return [relation.join('|'), { relation, standing: each.standing }];
    }),
  );
}

function tiesOf(picture: Picture): ReadonlyMap<string, TieSign> {
  const { pairs, mixed } = signedGraph(picture, 'LEFT_OUT');
  const named = ({ one, other }: { readonly one: number; readonly other: number }) =>
    tieKey(picture.ids[one] ?? '', picture.ids[other] ?? '');
  return new Map<string, TieSign>([
    ...pairs.map((pair) => [named(pair), pair.sign > 0 ? 'POSITIVE' : 'NEGATIVE'] as const),
    ...mixed.map((pair) => [named(pair), 'MIXED'] as const),
  ]);
}
