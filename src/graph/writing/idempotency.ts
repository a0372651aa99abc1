import { type Instant, instantOf } from '../../domain/time/instant.js';
import { conflict, quoted } from '../../errors.js';
import type { Run } from '../connection.js';
import { sha256 } from '../sha256.js';
import { instantIn, textIn } from '../stored/checked.js';
import { idOfKey } from '../stored/keys.js';
import { toDateTime, toInteger } from '../values.js';
import type { Called } from './called.js';

/** What tells a call from others, and from itself made again. */
export interface CallKey {
  /** Whose it is: keys of others do not matter to it. */
  readonly requester: string;
  /** As the caller gave it, or one that was made for this call alone. */
  readonly text: string;
  /** All that was asked for: a key stands for one such. */
  readonly payload: unknown;
  /** How long it is kept, in milliseconds. */
  readonly lifeMs: number;
}

/** What a key was used for before. */
export interface Use {
  readonly called: Called;
  /** The digest of what was asked for. */
  readonly digest: string;
  readonly usedAt: Instant;
  /** From when on the key is as if it had never been used. */
  readonly expiresAt: Instant;
}

/** How many keys whose time is over are forgotten with each call. */
const forgottenAtOnce = 100;

/** What a key was used for before; null where it was not, as far as is still known. */
export async function findUse(run: Run, key: CallKey): Promise<Use | null> {
  const [row] = await run(
    'MATCH (k:IdempotencyKey {id: $id}) RETURN k.answer, k.digest, toString(k.usedAt), toString(k.expiresAt)',
    { id: idOfKey(key) },
  );
  if (row === undefined) return null;
  const [answer, digest, usedAt, expiresAt] = row;
  return {
    called: JSON.parse(textIn(answer)),
    digest: textIn(digest),
    usedAt: instantIn(usedAt),
    expiresAt: instantIn(expiresAt),
  };
}

/**
 * What the same call came to before, where its key holds at an instant; null where it was never made, or that is forgotten.
 *
 * @throws EntenteError `CONFLICT` where the key was used for another call
 */
export function answerOfUse(use: Use | null, key: CallKey, at: Instant): Called | null {
  if (use === null || use.expiresAt <= at) return null;
  const { called, digest, usedAt } = use;
  if (digest === digestOf(key)) return called;
  throw conflict(
    `The idempotency key ${quoted(key.text)} was used at ${usedAt} for another call: each call has a key of its own.`,
    ['idempotencyKey'],
    { usedAt },
  );
}

/** Keeps what a call came to under its key, and forgets some keys whose time is over. */
export async function rememberAnswer(run: Run, key: CallKey, called: Called, at: Instant): Promise<void> {
  const properties = {
    id: idOfKey(key),
    requester: key.requester,
    key: key.text,
    digest: digestOf(key),
    answer: JSON.stringify(called),
    usedAt: toDateTime(at),
    expiresAt: toDateTime(instantOf(new Date(Date.parse(at) + key.lifeMs))),
  };
  await Promise.all([
    run('MERGE (k:IdempotencyKey {id: $properties.id}) SET k = $properties', { properties }),
    run('MATCH (k:IdempotencyKey) WHERE k.expiresAt <= $at WITH k LIMIT $most DELETE k', {
      at: toDateTime(at),
      most: toInteger(forgottenAtOnce),
    }),
  ]);
}

function digestOf({ payload }: CallKey): string {
  return sha256(JSON.stringify(payload));
}
