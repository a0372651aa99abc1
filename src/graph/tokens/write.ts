import { hashOfSecret, newApiToken } from '../../access/api-token.js';
import type { KeptToken } from '../../access/kept-token.js';
import type { Role } from '../../domain/requester.js';
import { type Instant, instantOf } from '../../domain/time/instant.js';
import { badInput, notFound, quoted } from '../../errors.js';
import { takeClock } from '../clock.js';
import type { Graph, Run } from '../connection.js';
import { toDateTime } from '../values.js';

/** What an API token is made with. */
export interface TokenInput {
  /** The name under which its bearer records: 1 to 100 characters on one line. */
  readonly name: string;
  readonly role: Role;
  /** When it ends by itself; null where it does not. */
  readonly expiresAt: Instant | null;
}

/** A new API token with its text, which cannot be had again: only what is kept of it is written. */
export interface NewToken {
  readonly text: string;
  readonly kept: KeptToken;
}

/**
 * Makes up an API token, which is good once it is kept.
 *
 * @throws EntenteError `BAD_USER_INPUT` for a name that is none, or an end that is past
 */
export function newToken({ name, role, expiresAt }: TokenInput): NewToken {
  if (!/^[^\p{Cc}]{1,100}$/u.test(name) || name.trim() !== name) {
    throw badInput(
      `${quoted(name)} is no name: give 1 to 100 characters on one line, without space around them.`,
      ['name'],
    );
  }
  const createdAt = instantOf(new Date());
  if (expiresAt !== null && expiresAt <= createdAt) {
    throw badInput(`${expiresAt} is past already.`, ['expiresAt']);
  }
  const { id, secret, text } = newApiToken();
  const kept = { id, name, role, secretHash: hashOfSecret(secret), createdAt, expiresAt };
  return { text, kept: { ...kept, revokedAt: null, lastUsedAt: null } };
}

/** Keeps a new API token. */
export async function keepToken(graph: Graph, { kept }: NewToken): Promise<void> {
  await graph.write((run) => create(run, kept));
}

/** Keeps a new API token where none was ever kept; whether it did. Of two programs that do so at once, one does. */
export async function keepFirstToken(graph: Graph, { kept }: NewToken): Promise<boolean> {
  return graph.write(async (run) => {
    // It locks the graph's clock, so that those who look at once look one after the other.
    await takeClock(run);
    const others = await run('MATCH (t:ApiToken) RETURN 1 LIMIT 1');
    if (others.length === 0) await create(run, kept);
    return others.length === 0;
  });
}

/**
 * Revokes an API token for good; whether it was good until then.
 *
 * @throws EntenteError `NOT_FOUND` where there is none of that id
 */
export async function revokeToken(graph: Graph, id: string): Promise<boolean> {
  const now = toDateTime(instantOf(new Date()));
  return graph.write(async (run) => {
    const [row] = await run(
      `MATCH (t:ApiToken {id: $id}) WITH t, t.revokedAt AS before
       SET t.revokedAt = coalesce(before, $now) RETURN before IS NULL`,
      { id, now },
    );
    if (row === undefined) throw notFound(`There is no API token ${quoted(id)}.`, ['id']);
    return row[0] === true;
  });
}

/** Notes that an API token is in use. Written where that was last noted an hour ago or more, by whatever server. */
export async function noteUse(graph: Graph, id: string): Promise<void> {
  const now = toDateTime(instantOf(new Date()));
  await graph.write((run) =>
    run(
      `MATCH (t:ApiToken {id: $id}) WHERE coalesce(t.lastUsedAt <= $now - duration('PT1H'), true)
       SET t.lastUsedAt = $now`,
      { id, now },
    ),
  );
}

async function create(
  run: Run,
  { id, name, role, secretHash, createdAt, expiresAt }: KeptToken,
): Promise<void> {
  await run('CREATE (t:ApiToken {id: $id}) SET t += $properties', {
    id,
    properties: {
      name,
      role,
      secretHash,
      createdAt: toDateTime(createdAt),
      ...(expiresAt !== null && { expiresAt: toDateTime(expiresAt) }),
    },
  });
}
