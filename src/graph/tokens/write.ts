import { hashOfSecret, newApiToken } from '../../access/api-token.js';
import type { KeptToken } from '../../access/kept-token.js';
import type { Role } from '../../domain/requester.js';
import { type Instant, instantOf } from '../../domain/time/instant.js';
import { badInput, conflict, notFound, quoted } from '../../errors.js';
import { takeClock } from '../clock.js';
import type { Graph, Run } from '../connection.js';
import { toDateTime } from '../values.js';
import type { Act } from '../writing/act.js';
import { noteAct } from '../writing/audit.js';

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

/** How a change of API tokens is made. */
export interface TokenChange {
  /** What it is in the audit trail; left out where a program of its own makes it, which keeps none. */
  readonly act?: Act;
}

/**
 * Keeps a new API token. A name is of one token in force: what is recorded, and which keys of calls are whose, goes by it.
 *
 * @param isReplacing whether one in force of that name is revoked with it
 * @returns the ids of those that were
 * @throws EntenteError `CONFLICT` where there is one in force of that name, and it is not to be replaced
 */
export async function keepToken(
  graph: Pick<Graph, 'write'>,
  { kept }: NewToken,
  { act, isReplacing = false }: TokenChange & { readonly isReplacing?: boolean } = {},
): Promise<readonly string[]> {
  return graph.write(async (run) => {
    // It locks the graph's clock, so that those who look at once look one after the other.
    const at = await takeClock(run);
    const others = await inForce(run, kept.name);
    const [first] = others;
    if (first !== undefined && !isReplacing) {
      throw conflict(
        `The token ${first} of ${quoted(kept.name)} is in force: revoke it, have it replaced, or give another name.`,
        ['name'],
        { id: first },
      );
    }
    for (const id of others) await revoke(run, id);
    await create(run, kept);
    if (act !== undefined) await noteAct(run, act, at, [kept.id, ...others]);
    return others;
  });
}

/** Keeps a new API token where none was ever kept; whether it did. Of two programs that do so at once, one does. */
export async function keepFirstToken(
  graph: Pick<Graph, 'write'>,
  { kept }: NewToken,
  { act }: TokenChange = {},
): Promise<boolean> {
  return graph.write(async (run) => {
    const at = await takeClock(run);
    const others = await run('MATCH (t:ApiToken) RETURN 1 LIMIT 1');
    if (others.length > 0) return false;
    await create(run, kept);
    if (act !== undefined) await noteAct(run, act, at, [kept.id]);
    return true;
  });
}

/**
 * Revokes an API token for good; whether it was good until then.
 *
 * @throws EntenteError `NOT_FOUND` where there is none of that id
 */
export async function revokeToken(
  graph: Pick<Graph, 'write'>,
  id: string,
  { act }: TokenChange = {},
): Promise<boolean> {
  return graph.write(async (run) => {
    const at = await takeClock(run);
    const wasGood = await revoke(run, id);
    if (wasGood && act !== undefined) await noteAct(run, act, at, [id]);
    return wasGood;
  });
}

/** The ids of the tokens of a name that are in force. */
async function inForce(run: Run, name: string): Promise<readonly string[]> {
  const rows = await run(
    `MATCH (t:ApiToken {name: $name}) WHERE t.revokedAt IS NULL AND coalesce(t.expiresAt > $now, true)
     RETURN t.id ORDER BY t.createdAt, t.id`,
    { name, now: toDateTime(instantOf(new Date())) },
  );
  return rows.map(([id]) => String(id));
}

async function revoke(run: Run, id: string): Promise<boolean> {
  const [row] = await run(
    `MATCH (t:ApiToken {id: $id}) WITH t, t.revokedAt AS before
     SET t.revokedAt = coalesce(before, $now) RETURN before IS NULL`,
    { id, now: toDateTime(instantOf(new Date())) },
  );
  if (row === undefined) throw notFound(`There is no API token ${quoted(id)}.`, ['id']);
  return row[0] === true;
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
