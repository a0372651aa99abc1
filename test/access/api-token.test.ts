import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfSecret, looksLikeApiToken, newApiToken, readApiToken } from '../../src/access/api-token.js';

/** What scanners of secrets are given (docs/access.md). */
const scanned = /\bentente_[0-9A-Za-z]{60}\b/;

test('a new token is read back as it was made, and is what scanners look for', () => {
  for (let made = 0; made < 500; made++) {
    const { id, secret, text } = newApiToken();
    expect(readApiToken(text)).toEqual({ id, secret });
    expect(scanned.exec(`token: ${text}.`)?.[0]).toBe(text);
  }
});

test('no two tokens share an id or a secret', () => {
  const tokens = Array.from({ length: 500 }, newApiToken);
  expect(new Set(tokens.map(({ id }) => id)).size).toBe(500);
  expect(new Set(tokens.map(({ secret }) => secret)).size).toBe(500);
});

test('the checksum is the CRC-32 of what stands before it, as anyone can reckon it', () => {
  const { text } = newApiToken();
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text.slice(0, -6))) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const written = [...text.slice(-6)].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
  expect(written).toBe((crc ^ 0xffffffff) >>> 0);
});

describe('a text that is no token is none:', () => {
  test('one with a character changed', () => {
    const { text } = newApiToken();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'aZ09_-'), (at, character) => {
        fc.pre(text[at] !== character);
        expect(readApiToken(`${text.slice(0, at)}${character}${text.slice(at + 1)}`)).toBeNull();
      }),
    );
  });

  test('one cut off, or with more than a token in it', () => {
    const { text } = newApiToken();
    for (const other of [text.slice(0, -1), `${text}0`, `${text}\n`, ` ${text}`, text.toUpperCase()]) {
      expect(readApiToken(other)).toBeNull();
    }
  });

  test('any other', () => {
    fc.assert(fc.property(fc.string(), (text) => readApiToken(text) === null));
    expect(looksLikeApiToken('eyJhbGciOiJSUzI1NiJ9.e30.c2ln')).toBe(false);
  });
});

test('of a secret its SHA-256 is kept', () => {
  const { secret } = newApiToken();
  expect(hashOfSecret(secret)).toBe(createHash('sha256').update(secret, 'ascii').digest('hex'));
});
