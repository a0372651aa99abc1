import type { Row, Run } from '../connection.js';
import { toInteger } from '../values.js';
import type { Finding, Findings } from './finding.js';

/** How many of one kind are told one by one; all are counted. */
const mostTold = 100;

/**
 * Notes whatever a pattern finds that should not be there. The pattern keeps nothing of what it passes, so that neither it
 * nor we hold more of the graph than what is told.
 *
 * @param told what is returned of each
 */
export async function scan(
  run: Run,
  findings: Findings,
  pattern: string,
  told: string,
  asFinding: (row: Row) => Finding,
): Promise<void> {
  const rows = await run(`${pattern} RETURN ${told} LIMIT $most`, { most: toInteger(mostTold) });
  const all =
    rows.length < mostTold ? rows.length : Number((await run(`${pattern} RETURN count(*)`))[0]?.[0]);
  findings.add(rows.map(asFinding), all);
}
