import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOfSecret, newApiToken } from '../../src/access/api-token.js';
import { identifier } from '../../src/access/identify.js';
import type { KeptToken } from '../../src/access/kept-token.js';
import { instantOf } from '../../src/domain/time/instant.js';

const token = newApiToken();
const header = `Bearer ${token.text}`;
let kept: KeptToken;
let looks: number;
let noted: string[];
let ms: number;

function start(anonymous = false) {
  const find = async (id: string) => {
    looks++;
    return id === token.id ? kept : null;
  };
  return identifier({ anonymous, jwt: null }, { find, noteUse: (id) => noted.push(id) });
}

beforeEach(() => {
  ms = 1_000_000;
  vi.spyOn(performance, 'now').mockImplementation(() => ms);
  kept = {
    id: token.id,
    name: 'Jane Doe',
    role: 'EDITOR',
    secretHash: hashOfSecret(token.secret),
    createdAt: instantOf(new Date()),
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
  };
  looks = 0;
  noted = [];
});
afterEach(() => void vi.restoreAllMocks());

/** Lets time go by; the cache looks at the clock once a millisecond. */
async function pass(milliseconds: number): Promise<void> {
  ms += milliseconds;
  await sleep(5);
}

describe('what is known of a token', () => {
  test('is looked up once in five seconds, so that a revoked one is refused after them', async () => {
    const identify = start();
    await identify(header);
    kept = { ...kept, revokedAt: instantOf(new Date()) };
    await pass(4_990);
    expect(await identify(header)).toMatchObject({ name: 'Jane Doe' });
    expect(looks).toBe(1);
    await pass(20);
    await expect(identify(header)).rejects.toThrow(/was revoked/);
    expect(looks).toBe(2);
  });

  test('is noted to be in use once an hour', async () => {
    const identify = start();
    for (let minute = 0; minute < 119; minute++) {
      await identify(header);
      await pass(60_000);
    }
    expect(noted).toEqual([token.id, token.id]);
  });

  test('is not looked up for what is mistyped, and not noted for what is refused', async () => {
    const identify = start();
    await expect(identify(`${header}0`)).rejects.toThrow(/mistyped or not whole/);
    expect(looks).toBe(0);
    await expect(identify(`Bearer ${newApiToken().text}`)).rejects.toThrow(/none of this server/);
    expect(noted).toEqual([]);
  });
});

describe('who sends no credential', () => {
  test('is a reader without a name where anyone may read', async () => {
    expect(await start(true)(undefined)).toEqual({ name: 'anonymous', role: 'READER', credential: null });
  });

  test('is asked for one where not', async () => {
    await expect(start(false)(undefined)).rejects.toThrow('Send a token: `Authorization: Bearer entente_…`.');
  });
});

test('a credential that is not good is refused where none is needed, too', async () => {
  await expect(start(true)('Bearer x')).rejects.toThrow(/is no API token of Entente/);
  await expect(start(true)('Basic x')).rejects.toThrow(/must be `Bearer` and a token/);
});
