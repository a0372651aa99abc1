import { isIP } from 'node:net';
import { z } from 'zod';
import { jwtAlgorithms } from './access/settings.js';

/*
 * The forms that the values of variables have. Each says in its error what would be right, to be read after "is not".
 */

/** What this machine is called in URLs. */
export const loopbackNames: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

export function wholeNumber(least: number, most: number, fallback?: string) {
  const error = `a whole number from ${least} to ${most}`;
  const schema = z
    .string()
    .regex(/^\d{1,15}$/, { error, abort: true })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error });
  return fallback === undefined ? schema : schema.prefault(fallback);
}

export function oneOf<const Words extends readonly string[]>(words: Words, fallback: Words[number]) {
  return z.enum(words, { error: `one of ${words.join(', ')}` }).default(fallback);
}

export function origins(fallback: string) {
  const error = 'a list of origins such as https://example.org, with commas between them, or none';
  return z
    .string()
    .prefault(fallback)
    .transform((list) => (list === 'none' ? [] : list.split(',').map((origin) => origin.trim())))
    .refine((list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
      error,
    });
}

export function networks() {
  const error = 'a list of addresses or networks, such as 127.0.0.1 or 10.0.0.0/8, with commas between them';
  return z
    .string()
    .transform((list) => list.split(',').map((network) => network.trim()))
    .refine((list) => list.every(isNetwork), { error });
}

function isNetwork(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    most > 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

export function algorithms(fallback: string) {
  const error = `a list of ${jwtAlgorithms.join(', ')}, with commas between them`;
  return z
    .string()
    .prefault(fallback)
    .transform((list) => list.split(',').map((word) => word.trim()))
    .pipe(z.array(z.enum(jwtAlgorithms, { error }), { error }));
}

/** Who could change what the keys are on their way could sign tokens for everyone. */
export function jwksUri() {
  const error =
    'the address of a JWKS, such as https://login.example.org/jwks.json (http only on this machine)';
  return z.string().refine(
    (uri) => {
      if (!URL.canParse(uri)) return false;
      const { protocol, hostname } = new URL(uri);
      return protocol === 'https:' || (protocol === 'http:' && loopbackNames.includes(hostname));
    },
    { error },
  );
}

export function neo4jUri() {
  const error =
    'the address of a Neo4j, such as bolt://localhost:7687 or neo4j+s://example.org (bolt or neo4j; +s or +ssc for TLS), without user or password: NEO4J_USERNAME and NEO4J_PASSWORD say those';
  return z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/, { error });
}

export function neo4jVersion(fallback: string) {
  const error = 'a version of Neo4j, such as 5.26.30 or 2026.08.1';
  return z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, { error })
    .prefault(fallback);
}
