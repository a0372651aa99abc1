import type { Run } from '../connection.js';
import { findToken } from '../tokens/read.js';
import { difference, type Findings, looked } from './finding.js';

/** Notes what is wrong with API tokens: one that cannot be read, or that nobody could have. */
export async function checkTokens(run: Run, findings: Findings): Promise<void> {
  const rows = await run('MATCH (t:ApiToken) RETURN t.id ORDER BY t.id');
  for (const [id] of rows) {
    const where = `API token ${id}`;
    const check = async () => {
      const token = await findToken({ read: run }, String(id));
      if (token === null) return difference(where, 'id', id, 'a text');
      const { secretHash, createdAt, expiresAt, revokedAt, lastUsedAt } = token;
      const later = [expiresAt, revokedAt, lastUsedAt].filter((instant) => instant !== null);
      return [
        ...difference(where, 'id', /^[0-9A-Za-z]{11}$/.test(token.id), true),
        ...difference(where, 'secretHash', /^[0-9a-f]{64}$/.test(secretHash), true),
        ...difference(
          where,
          'was made before anything else of it',
          later.every((at) => at >= createdAt),
          true,
        ),
      ];
    };
    findings.add(await looked(where, check));
  }
}
