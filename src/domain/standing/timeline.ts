import { type Run, replaceWithin } from '../time/runs.js';
import { type Carriage, haveSameFigures, type Timeline } from './segments.js';

/**
 * A timeline with what stands on some days put in the place of what stood on them.
 *
 * @param held at least the rows that reach or meet those days
 * @param fresh what stands on those days, and on no others
 */
export function timelineWith(held: Timeline, within: Run, fresh: Timeline): Timeline {
  const [heldByClaim, freshByClaim] = [byClaimAndRole(held.carriages), byClaimAndRole(fresh.carriages)];
  const keys = new Set([...heldByClaim.keys(), ...freshByClaim.keys()]);
  return {
    segments: replaceWithin(held.segments, within, fresh.segments, haveSameFigures),
    carriages: [...keys].flatMap((key) =>
      replaceWithin(heldByClaim.get(key) ?? [], within, freshByClaim.get(key) ?? [], () => true),
    ),
  };
}

function byClaimAndRole(carriages: readonly Carriage[]): ReadonlyMap<string, readonly Carriage[]> {
  const found = new Map<string, Carriage[]>();
  for (const carriage of carriages) {
    const key = `${carriage.role} ${carriage.claimId}`;
    const runs = found.get(key) ?? [];
    runs.push(carriage);
    found.set(key, runs);
  }
  return found;
}
