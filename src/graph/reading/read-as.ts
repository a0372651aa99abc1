import { voiceCiting } from '../../domain/origin.js';
import { partsOfStatement, statementRead } from '../../domain/statement.js';

/** What ids are read as, where that is another. */
export interface ReadAs {
  readonly entities: ReadonlyMap<string, string>;
  readonly origins: ReadonlyMap<string, string>;
}

/** An entity's id as it is read. */
export function entityRead(id: string, readAs?: ReadAs): string {
  return readAs?.entities.get(id) ?? id;
}

export function entitiesRead(ids: readonly string[], readAs?: ReadAs): readonly string[] {
  return ids.map((id) => entityRead(id, readAs));
}

/** An origin's id as it is read: told apart by the entity that its chain is read to begin with, or counting as another. */
export function originRead(id: string, readAs?: ReadAs): string {
  const voice = voiceCiting(id, (entity) => entityRead(entity, readAs));
  return readAs?.origins.get(voice) ?? voice;
}

export function originsRead(ids: readonly string[], readAs?: ReadAs): readonly string[] {
  return ids.map((id) => originRead(id, readAs));
}

/** The entity that a voice's chain begins with. */
export function beginningOf(origin: string): string {
  return origin.slice(origin.lastIndexOf('@') + 1);
}

export function beginningsOf(origins: readonly string[]): readonly string[] {
  return origins.map(beginningOf);
}

/** A statement's id, or a relation's, with its ends as they are read; whatever is no such id stays as it is. */
export function statementIdRead(id: string, readAs?: ReadAs): string {
  const parts = partsOfStatement(id);
  return (parts && statementRead(parts, (entity) => entityRead(entity, readAs))?.id) ?? id;
}

/** The ids of the two ends of a statement or relation; none where it is the id of neither. */
export function endsOf(id: string): readonly string[] {
  const parts = partsOfStatement(id);
  return parts === null ? [] : [parts.subject, parts.object];
}
