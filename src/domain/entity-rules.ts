import type { Objection } from './objection.js';
import type { EntityInput, EventDates, ExternalId } from './recording.js';

/** Why an entity may not be recorded. */
export function objectionsToEntity({
  externalIds,
  event,
}: Pick<EntityInput, 'externalIds' | 'event'>): Objection[] {
  return [...externalIds.flatMap(schemeWithColon), ...(event === null ? [] : datesOutOfOrder(event))];
}

/** External ids are kept, and asked for, as `scheme:value`. */
function schemeWithColon({ scheme }: ExternalId, index: number): Objection[] {
  if (!scheme.includes(':')) return [];
  const message = 'must not have a colon, which would be taken for its end: put what follows into the value';
  return [{ path: ['externalIds', index, 'scheme'], message }];
}

function datesOutOfOrder({ began, ended }: EventDates): Objection[] {
  const objections = Object.entries({ began, ended }).flatMap(([field, { earliest, latest }]) =>
    earliest !== null && latest !== null && latest < earliest
      ? [{ path: ['event', field, 'earliest'], message: `must be on or before ${latest}, the latest day` }]
      : [],
  );
  const [first, last] = [began.earliest, ended.latest];
  if (first !== null && last !== null && last <= first) {
    const message = `must be after ${first}: it is the first day on which the event was over`;
    objections.push({ path: ['event', 'ended'], message });
  }
  return objections;
}
