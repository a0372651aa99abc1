import type { Known } from '../../domain/standing/ledger.js';
import type { Carriage, Segment } from '../../domain/standing/segments.js';
import { keysOfSegment } from '../stored/segment-keys.js';
import { toDate, toDateTime, toInteger } from '../values.js';

/** A segment of a statement, given its id, as it is written. */
export function segmentRow(statement: string, segment: Known<Segment>): Record<string, unknown> {
  const { from, to, standing, claimCount, originCount, denialCount, bestReliability, bestCredibility } =
    segment;
  const { rank, ...keys } = keysOfSegment(statement, standing);
  return {
    statement,
    properties: {
      ...keys,
      rank: toInteger(rank),
      from: toDate(from),
      to: to && toDate(to),
      standing,
      claimCount: toInteger(claimCount),
      originCount: toInteger(originCount),
      denialCount: toInteger(denialCount),
      bestReliability,
      bestCredibility: bestCredibility && toInteger(bestCredibility),
      lastAttestedOn: toDate(segment.lastAttestedOn),
      ...knownProperties(segment),
    },
  };
}

/** A carriage as it is written. */
export function carriageRow(statement: string, carriage: Known<Carriage>): Record<string, unknown> {
  const { claimId, role, from, to } = carriage;
  return {
    statement,
    claim: claimId,
    properties: { role, from: toDate(from), to: to && toDate(to), ...knownProperties(carriage) },
  };
}

function knownProperties({ knownFrom, knownTo }: Pick<Known<object>, 'knownFrom' | 'knownTo'>) {
  return { knownFrom: toDateTime(knownFrom), knownTo: knownTo && toDateTime(knownTo) };
}
