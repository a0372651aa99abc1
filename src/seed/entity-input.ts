import { UNKNOWN_DAY } from '../domain/day.js';
import type { EntityInput } from '../domain/recording.js';
import type { SeedEntity } from './entity-schema.js';
import type { Item } from './read-items.js';
import type { SeedProblem } from './seed-error.js';

/** An entity as it is recorded. */
export function entityInput(entity: SeedEntity): EntityInput {
  const { id, name, roles, externalIds } = entity;
  const described = { id, name, names: namesOf(entity), summary: entity.summary ?? null, roles, externalIds };
  if (entity.kind !== 'Event') return { ...described, kind: entity.kind, event: null };
  const { began = UNKNOWN_DAY, ended = UNKNOWN_DAY, status } = entity;
  return { ...described, kind: 'Event', event: { began, ended, status } };
}

/** Its names, the one to show among them. */
function namesOf({ name, names }: SeedEntity): EntityInput['names'] {
  const written = names.map(({ text, language, kind }) => ({ text, language: language ?? null, kind }));
  const isThere = written.some(({ text }) => text === name);
  return isThere ? written : [{ text: name, language: null, kind: 'ALIAS' }, ...written];
}

/** What is wrong with an entity beyond its form. */
export function entityProblems({ value: entity, problemAt }: Item<SeedEntity>): SeedProblem[] {
  const problems: SeedProblem[] = [];
  if (entity.kind !== 'Event') return problems;
  for (const field of ['began', 'ended'] as const) {
    const { earliest, latest } = entity[field] ?? UNKNOWN_DAY;
    if (earliest !== null && latest !== null && latest < earliest) {
      problems.push(problemAt([field, 'earliest'], `must be on or before ${latest}, the latest day`));
    }
  }
  const [first, last] = [entity.began?.earliest ?? null, entity.ended?.latest ?? null];
  if (first !== null && last !== null && last <= first) {
    problems.push(
      problemAt(['ended'], `must be after ${first}: it is the first day on which the event was over`),
    );
  }
  return problems;
}
