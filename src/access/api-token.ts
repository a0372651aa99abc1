import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

// An API token is `entente_`, its id, its secret, and a checksum of all these, in letters and digits:
//
//   entente_ 4fKq…(11) z81R…(43) 0Xa2…(6)
//
// By the prefix and the checksum, scanners find tokens that slipped into a repository, and nothing else; and what was cut off or
// mistyped is refused before the database is asked. The form is for ever: scanners go by it.

/** An API token, taken apart. */
export interface ApiToken {
  /** Names the token wherever it is spoken of, and is no secret. */
  readonly id: string;
  readonly secret: string;
}

const prefix = 'entente_';
const form = /^entente_(?<id>[0-9A-Za-z]{11})(?<secret>[0-9A-Za-z]{43})(?<checksum>[0-9A-Za-z]{6})$/;

/** A new token, and its text, which is nowhere kept. Its secret has 256 bits of chance. */
export function newApiToken(): ApiToken & { readonly text: string } {
  const id = inBase62(randomBytes(8), 11);
  const secret = inBase62(randomBytes(32), 43);
  const body = `${prefix}${id}${secret}`;
  return { id, secret, text: `${body}${checksumOf(body)}` };
}

/** The token that a text is; null where it is none, or was mistyped. */
export function readApiToken(text: string): ApiToken | null {
  const { id, secret, checksum } = form.exec(text)?.groups ?? {};
  if (id === undefined || secret === undefined) return null;
  return checksum === checksumOf(text.slice(0, -6)) ? { id, secret } : null;
}

/** Whether a text means to be an API token of Entente. */
export function looksLikeApiToken(text: string): boolean {
  return text.startsWith(prefix);
}

/**
 * What is kept of a secret: its SHA-256 in hexadecimal. A slow hash protects what people choose, since that can be guessed; what
 * has 256 bits of chance cannot, however fast the guesses are, and a slow hash would cost each request its time.
 */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function checksumOf(body: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return inBase62(bytes, 6);
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function inBase62(bytes: Buffer, length: number): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 62n) text = `${digits[Number(rest % 62n)]}${text}`;
  return text.padStart(length, '0');
}
