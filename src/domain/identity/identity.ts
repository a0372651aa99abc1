import { voiceCiting } from '../origin.js';
import type { Judgement } from './judgement.js';

/** What an id is read as; itself where no judgement says otherwise. */
export type Resolve = (id: string) => string;

/** Reads every id as itself: what holds where nobody judged. */
export const asNamed: Resolve = (id) => id;

/** What ids are read as while some judgements are in force. */
export interface Identity {
  readonly entity: Resolve;
  /**
   * Of an anonymous voice, the one that is told apart by the entity which its chain is read to begin with; of others, as
   * `entity` has it. That two voices are one origin is no part of it: whom a chain cites stays as it was said.
   */
  readonly voice: Resolve;
  /** The voice, or the one that it is judged to be one origin with. */
  readonly origin: Resolve;
  /** Each entity that is read as another, with that one. */
  readonly merged: ReadonlyMap<string, string>;
  /** Each voice that counts as another origin, with that one. */
  readonly counted: ReadonlyMap<string, string>;
}

/**
 * What the judgements in force come to, whatever the order in which they were made, and whatever else was made and undone
 * before.
 */
export function identityOf(inForce: readonly Judgement[]): Identity {
  const merged = representatives(inForce.filter(({ kind }) => kind === 'ENTITIES'));
  const entity: Resolve = (id) => merged.get(id) ?? id;
  const voice: Resolve = (id) => voiceCiting(id, entity);
  const ofOrigins = inForce.filter(({ kind }) => kind === 'ORIGINS');
  const counted = representatives(
    ofOrigins.map(({ keep, merge }) => ({ keep: voice(keep), merge: voice(merge) })),
  );
  const origin: Resolve = (id) => counted.get(voice(id)) ?? voice(id);
  return { entity, voice, origin, merged, counted };
}

type Link = Pick<Judgement, 'keep' | 'merge'>;

/**
 * For each id that is one with others and not the one they are called by, that one: where the links lead, from what is
 * merged to what is kept. Links between origins may lead to several ends, or in a circle, once their entities are merged as
 * well; then the smallest id is taken, so that no order of things decides.
 */
function representatives(links: readonly Link[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const group of groupsOf(links)) {
    const leaving = new Set(links.filter(({ keep, merge }) => keep !== merge).map(({ merge }) => merge));
    const ends = group.filter((id) => !leaving.has(id));
    const [representative = ''] = (ends.length > 0 ? ends : group).toSorted();
    for (const id of group) if (id !== representative) found.set(id, representative);
  }
  return found;
}

/** The ids that are linked with one another, directly or through others. */
function groupsOf(links: readonly Link[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { keep, merge } of links) {
    const one = groups.get(keep) ?? [keep];
    const other = groups.get(merge) ?? [merge];
    const all = [...new Set([...one, ...other])];
    for (const id of all) groups.set(id, all);
  }
  return [...new Set(groups.values())];
}
