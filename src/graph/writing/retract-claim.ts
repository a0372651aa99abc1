import type { Requester } from '../../domain/requester.js';
import { conflict, EntenteErrors, notFound } from '../../errors.js';
import type { Run } from '../connection.js';
import type { Work } from './called.js';
import { objectionsToTakingBack } from './own-claims.js';
import type { Recording } from './recording.js';
import { retract } from './retract.js';
import { refreshStandings } from './standings.js';

/**
 * Takes a claim back, within a transaction that has taken the clock.
 *
 * @throws EntenteError `NOT_FOUND`, `CONFLICT` where it is taken back already; EntenteErrors `FORBIDDEN` where it is another's
 */
export async function retractClaim(
  run: Run,
  claim: string,
  reason: string,
  requester: Requester,
  recording: Recording,
): Promise<Work> {
  const [row] = await run(
    'MATCH (c:Claim {id: $claim}) RETURN toString(c.retractedAt), c.retractedBy, c.retractionReason',
    { claim },
  );
  if (row === undefined) throw notFound(`There is no claim "${claim}".`, ['id']);
  const objections = await objectionsToTakingBack(run, [{ id: claim, argument: ['id'] }], requester);
  if (objections.length > 0) throw new EntenteErrors(objections);
  const [retractedAt, retractedBy, retractionReason] = row;
  if (retractedAt !== null) {
    throw conflict(
      `Claim "${claim}" was taken back by ${retractedBy} at ${retractedAt}: "${retractionReason}".`,
      ['id'],
      { retractedAt, retractedBy, retractionReason },
    );
  }
  const { claims, statements } = await retract(run, [{ claim, reason }], recording);
  const changed = await refreshStandings(run, [...new Set(statements)], recording.at);
  return {
    changes: [{ kind: 'CLAIM_RETRACTED', ids: claims, statements: [...changed] }],
    answer: { claim },
  };
}
