import type { Run } from '../connection.js';
import { tokenColumns, tokenOf } from '../tokens/read.js';
import { mayFollow } from './clock.js';
import { difference, type Finding, type Findings, looked } from './finding.js';

/** Notes what is wrong with API tokens: one that cannot be read, or that nobody could have. */
export async function checkTokens(run: Run, findings: Findings): Promise<void> {
  const rows = await run(`MATCH (t:ApiToken) RETURN ${tokenColumns} ORDER BY t.id`);
  for (const row of rows) findings.add(await looked(`API token ${row[0]}`, () => checkToken(row)));
}

function checkToken(row: Parameters<typeof tokenOf>[0]): readonly Finding[] {
  const { id, secretHash, createdAt, expiresAt, revokedAt, lastUsedAt } = tokenOf(row);
  const where = `API token ${id}`;
  // Its end is written with it; it may be used and revoked on another machine.
  const elsewhere = [revokedAt, lastUsedAt].filter((instant) => instant !== null);
  const isEarliest =
    (expiresAt === null || expiresAt >= createdAt) && elsewhere.every((at) => mayFollow(at, createdAt));
  return [
    ...difference(where, 'id', /^[0-9A-Za-z]{11}$/.test(id), true),
    ...difference(where, 'secretHash', /^[0-9a-f]{64}$/.test(secretHash), true),
    ...difference(where, 'was made before anything else of it', isEarliest, true),
  ];
}
