import type { Known } from '../../domain/standing/ledger.js';
import type { Carriage, Segment } from '../../domain/standing/segments.js';
import { standingNames } from '../../domain/vocabulary.js';
import { toDate, toDateTime, toInteger } from '../values.js';

/** A segment as it is written: `rank` is the place of its standing in order of strength, 0 the strongest. */
export function segmentRow(statement: string, segment: Known<Segment>): Record<string, unknown> {
  const { from, to, standing, claimCount, originCount, denialCount, bestReliability, bestCredibility } =
    segment;
  return {
    statement,
    properties: {
      from: toDate(from),
      to: to && toDate(to),
      standing,
      rank: toInteger(standingNames.indexOf(standing)),
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
