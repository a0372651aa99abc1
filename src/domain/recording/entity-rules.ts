import { boundsOutOfOrder } from './bounds-rules.js';
import type { EntityInput, EventDates, ExternalId } from './input.js';
import type { Objection } from './objection.js';

/** Why an entity may not be recorded. */
export function objectionsToEntity({
  externalIds,
  event,
}: Pick<EntityInput, 'externalIds' | 'event'>): Objection[] {
  const objections = externalIds.flatMap(schemeWithColon);
  if (event === null) return objections;
  return [
    ...objections,
    ...boundsOutOfOrder(['event', 'began'], event.began),
    ...boundsOutOfOrder(['event', 'ended'], event.ended),
    ...endBeforeBeginning(event),
  ];
}

/** External ids are kept, and asked for, as `scheme:value`. */
function schemeWithColon({ scheme }: ExternalId, index: number): Objection[] {
  if (!scheme.includes(':')) return [];
  const message = 'must not have a colon, which would be taken for its end: put what follows into the value';
  return [{ path: ['externalIds', index, 'scheme'], message }];
}

function endBeforeBeginning({ began: { earliest }, ended: { latest } }: EventDates): Objection[] {
  if (earliest === null || latest === null || earliest < latest) return [];
  const message = `must be after ${earliest}: it is the first day on which the event was over`;
  return [{ path: ['event', 'ended'], message }];
}
