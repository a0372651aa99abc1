import type { EntityInput } from '../domain/recording/input.js';
import { UNKNOWN_DAY } from '../domain/time/day.js';
import type { WrittenEntity } from './entity-schema.js';

/** An entity as it is recorded. */
export function entityInput(entity: WrittenEntity): EntityInput {
  const { id, name, roles, externalIds } = entity;
  const described = { id, name, names: namesOf(entity), summary: entity.summary ?? null, roles, externalIds };
  if (entity.kind !== 'Event') return { ...described, kind: entity.kind, event: null };
  const { began = UNKNOWN_DAY, ended = UNKNOWN_DAY, status } = entity;
  return { ...described, kind: 'Event', event: { began, ended, status } };
}

/** Its names, the one to show among them. */
function namesOf({ name, names }: WrittenEntity): EntityInput['names'] {
  const written = names.map(({ text, language, kind }) => ({ text, language: language ?? null, kind }));
  const isThere = written.some(({ text }) => text === name);
  return isThere ? written : [{ text: name, language: null, kind: 'ALIAS' }, ...written];
}
