import type { Grades } from '../../domain/recording/revision.js';
import { notFound } from '../../errors.js';
import type { Run } from '../connection.js';
import { toInteger } from '../values.js';
import type { Work } from './called.js';
import { rebuildStatements } from './rebuild.js';
import type { Recording } from './recording.js';
import { keepRevision } from './revisions.js';
import { seal } from './seal.js';

/**
 * Grades a claim, within a transaction that has taken the clock. Standings have the grades as they are now, for whatever
 * instant: those of its statements are written anew.
 *
 * @throws EntenteError `NOT_FOUND` where there is no such claim
 */
export async function gradeClaim(
  run: Run,
  claim: string,
  { sourceReliability, informationCredibility }: Grades,
  reason: string,
  recording: Recording,
): Promise<Work> {
  const [row] = await run(
    'MATCH (c:Claim {id: $claim}) RETURN c.sourceReliability, c.informationCredibility, [(c)-[:STATES]->(s) | s.id]',
    { claim },
  );
  if (row === undefined) throw notFound(`There is no claim "${claim}".`, ['id']);
  const [reliability, credibility, stated] = row;
  const answer = { claim };
  if (reliability === sourceReliability && credibility === informationCredibility)
    return { changes: [], answer };
  const before = { sourceReliability: reliability, informationCredibility: credibility };
  await keepRevision(run, 'Claim', claim, before, reason, recording);
  await run(
    'MATCH (c:Claim {id: $claim}) SET c.sourceReliability = $reliability, c.informationCredibility = $credibility',
    {
      claim,
      reliability: sourceReliability,
      credibility: informationCredibility === null ? null : toInteger(informationCredibility),
    },
  );
  await seal(run, 'Claim', [claim]);
  const statements = stated as readonly string[];
  await rebuildStatements(run, statements);
  return { changes: [{ kind: 'CLAIM_GRADED', ids: [claim], statements }], answer };
}
