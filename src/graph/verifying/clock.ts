import { RULES_VERSION } from '../../domain/standing/rules-version.js';
import { type Instant, instantOf, parseInstant } from '../../domain/time/instant.js';
import type { Run } from '../connection.js';
import { difference, type Finding } from './finding.js';

/** How far the clocks of two machines may be apart, in milliseconds. */
const apart = 60_000;

/** Whether an instant may lie after another that a second machine wrote. */
export function mayFollow(at: Instant, earlier: Instant): boolean {
  return Date.parse(at) + apart >= Date.parse(earlier);
}

/** What is wrong with the clock: it shows the last change, which is not to come, and the rules that standings follow. */
export async function checkClock(run: Run): Promise<readonly Finding[]> {
  const [row] = await run(
    `CALL { MATCH (n:Claim|Entity|Merged|Document|Text|Judgement|Change) UNWIND [n.recordedAt, n.retractedAt, n.attachedAt, n.undoneAt, n.at] AS at RETURN max(at) AS last }
     OPTIONAL MATCH (c:Clock {id: 'clock'})
     RETURN toString(last), toString(c.at), c.rulesVersion, COUNT { (:Clock) }`,
  );
  const [last, at, rulesVersion, clocks] = row ?? [];
  if (last === null && clocks === 0) return [];
  return [
    ...difference('the clock', 'clocks', clocks, 1),
    ...difference('the clock', 'at', at, last),
    ...toCome(at),
    ...difference('the clock', 'rulesVersion', rulesVersion, RULES_VERSION),
  ];
}

function toCome(at: unknown): readonly Finding[] {
  const latest = instantOf(new Date(Date.now() + apart));
  const shown = typeof at === 'string' ? parseInstant(at) : null;
  if (shown === null || shown <= latest) return [];
  return [{ in: 'the clock', field: 'at', stored: shown, expected: `no instant after ${latest}` }];
}
