import { z } from 'zod';
import type { KeptToken } from '../../access/kept-token.js';
import { roles } from '../../domain/requester.js';
import { type Instant, parseInstant } from '../../domain/time/instant.js';
import type { Graph, Row } from '../connection.js';

/** What {@link tokenOf} reads of a token `t`. */
export const tokenColumns = `t.id, t.name, t.role, t.secretHash, toString(t.createdAt), toString(t.expiresAt), toString(t.revokedAt),
  toString(t.lastUsedAt)`;

/** What is kept under the id of an API token; null where nothing is. */
export async function findToken({ read }: Pick<Graph, 'read'>, id: string): Promise<KeptToken | null> {
  const [row] = await read(`MATCH (t:ApiToken {id: $id}) RETURN ${tokenColumns}`, { id });
  return row === undefined ? null : tokenOf(row);
}

/** All API tokens, revoked ones included, the oldest first. */
export async function listTokens({ read }: Pick<Graph, 'read'>): Promise<readonly KeptToken[]> {
  const rows = await read(`MATCH (t:ApiToken) RETURN ${tokenColumns} ORDER BY t.createdAt, t.id`);
  return rows.map(tokenOf);
}

const instant = z.string().transform((text, context): Instant => {
  const parsed = parseInstant(text);
  if (parsed !== null) return parsed;
  context.addIssue('is no instant');
  return z.NEVER;
});

const tokenRow = z.tuple([
  z.string(),
  z.string(),
  z.enum(roles),
  z.string(),
  instant,
  instant.nullable(),
  instant.nullable(),
  instant.nullable(),
]);

/** Checked, since rights hang on it and whoever may write Cypher may have written it. */
export function tokenOf(row: Row): KeptToken {
  const [id, name, role, secretHash, createdAt, expiresAt, revokedAt, lastUsedAt] = tokenRow.parse(row);
  return { id, name, role, secretHash, createdAt, expiresAt, revokedAt, lastUsedAt };
}
